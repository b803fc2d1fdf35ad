import { CASE_RULES, type CaseRefusal, type CaseRule } from '../../domain/case-files/refusal.ts';
import type { CaseState } from '../../domain/case-files/case-state.ts';
import { notFound } from '../user-errors.ts';

const told = (rule: CaseRule) => ({ message: CASE_RULES[rule].zh, rule, explanation: CASE_RULES[rule] });

/** The same answer for a case that is none and for one that the caller may not know of. */
export const noSuchCase = (number: string) =>
  notFound(number, CASE_RULES.NOT_YOUR_CASE.zh, CASE_RULES.NOT_YOUR_CASE.en);

export const noSuchBulk = (id: string) => notFound(id, '没有这个批量办理', 'there is no such bulk');

export const stateChanged = (seenVersion: number, { version, state }: Pick<CaseRefusal, 'version' | 'state'>) => ({
  __typename: 'StateChangedError' as const,
  ...told('STATE_CHANGED'),
  seenVersion,
  currentVersion: version,
  state,
});

interface Refused {
  readonly rule: CaseRule;
  readonly about: string | null;
  readonly allowed?: readonly CaseState[];
}

export const caseRefused = ({ rule, about, allowed = [] }: Refused) => ({
  __typename: 'CaseRefusedError' as const,
  ...told(rule),
  about,
  allowedMoves: allowed,
});
