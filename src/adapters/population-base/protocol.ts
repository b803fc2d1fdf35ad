import { z } from 'zod';
import type { BaseQuestion, BaseResult } from '../../domain/checks/answer.ts';
import type { PurposeCode } from '../../ports/population-base.ts';

/** Results of a verification; docs/population-base.openapi.yaml describes the whole exchange. */
export const BASE_RESULTS = [
  'MATCH',
  'NAME_MISMATCH',
  'NOT_FOUND',
  'CANCELLED_DEATH',
  'CANCELLED_OTHER',
  'MOVED_OUT',
  'LOCKED',
] as const satisfies readonly BaseResult[];

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** What identifies the person asked about: a number, with or without the name, or name, birth date, sex and county. */
const personSchema = z.union([
  z.strictObject({ idNumber: z.string().min(1).max(18), name: z.string().max(100).optional() }),
  z.strictObject({
    name: z.string().min(1).max(100),
    birthDate: z.string().regex(DAY),
    sex: z.enum(['0', '1', '2', '9']),
    county: z.string().regex(/^\d{6}$/u),
  }),
]);

const envelopeSchema = z.union([
  z.strictObject({ purposeCode: z.literal('P1'), runId: z.string().min(1).max(80) }),
  z.strictObject({ purposeCode: z.enum(['P2', 'P3', 'P5']), caseId: z.string().min(1).max(80) }),
]);

export type VerifyPerson = z.infer<typeof personSchema>;
export type VerifyEnvelope = z.infer<typeof envelopeSchema>;

/** Reads a request: one person and one purpose, nothing else. Null when it is not of this shape. */
export function readRequest(
  body: unknown,
): { readonly envelope: VerifyEnvelope; readonly person: VerifyPerson } | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { purposeCode, caseId, runId, ...person } = body as Readonly<Record<string, unknown>>;
  const envelope = envelopeSchema.safeParse(definedOnly({ purposeCode, caseId, runId }));
  const asked = personSchema.safeParse(person);
  return envelope.success && asked.success ? { envelope: envelope.data, person: asked.data } : null;
}

/** The request of a question; checks of a run name the run, everything else its case. */
export const requestOf = (
  question: BaseQuestion,
  purpose: PurposeCode,
  caseOrRun: string,
): Readonly<Record<string, string>> =>
  definedOnly({
    purposeCode: purpose,
    [purpose === 'P1' ? 'runId' : 'caseId']: caseOrRun,
    ...(question.idNumber === undefined
      ? { name: question.name, birthDate: question.birthDate, sex: question.sex, county: question.county }
      : { idNumber: question.idNumber, name: question.name }),
  });

/** Fields that a newer base may add are ignored. */
export const answerSchema = z.object({
  result: z.enum(BASE_RESULTS),
  hukouRegion: z
    .string()
    .regex(/^\d{6}$/u)
    .optional(),
  maritalStatusClass: z.enum(['1', '2', '3', '4']).optional(),
  asOf: z.iso.datetime({ offset: true }),
});

export type VerifyAnswer = z.infer<typeof answerSchema>;

const definedOnly = <T>(fields: Readonly<Record<string, T | undefined>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, T] => entry[1] !== undefined));
