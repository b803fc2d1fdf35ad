import type { Wording } from '../domain/values/wording.ts';
import type { FileProblem } from '../ports/roster-file.ts';

const told = (rule: string, explanation: Wording) => ({ message: explanation.zh, rule, explanation });

/** A field of an input cannot be used. */
export const invalidInput = (field: string, rule: string, zh: string, en: string) => ({
  __typename: 'InvalidInputError' as const,
  ...told(rule, { zh, en }),
  field,
});

/** Something that was named does not exist. */
export const notFound = (id: string, zh: string, en: string) => ({
  __typename: 'NotFoundError' as const,
  ...told('NOT_FOUND', { zh, en }),
  id,
});

export const idempotencyMismatch = (idempotencyKey: string) => ({
  __typename: 'IdempotencyMismatchError' as const,
  ...told('IDEMPOTENCY_MISMATCH', {
    zh: '该幂等键已用于另一请求;请为新请求换一个键',
    en: 'this idempotency key was used for another request; choose a new one',
  }),
  idempotencyKey,
});

export const rosterRefused = (problem: FileProblem) => ({
  __typename: 'RosterRefusedError' as const,
  ...told(problem.code, { zh: problem.zh, en: problem.en }),
  problem,
});

/** A value is not shown in full. */
export const revealRefused = (rule: string, retryAt: string | null, { zh, en }: Wording) => ({
  __typename: 'RevealRefusedError' as const,
  ...told(rule, { zh, en }),
  retryAt,
});
