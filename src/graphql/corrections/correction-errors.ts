import { type Fault } from '../../domain/case-files/fault.ts';
import { CASE_RULES } from '../../domain/case-files/refusal.ts';
import type { CorrectionState } from '../../domain/corrections/correction-state.ts';
import { invalidInput, notFound } from '../user-errors.ts';

/** The same answer for a correction that is none and for one that is asked of somebody else. */
export const noSuchCorrection = (id: string) => notFound(id, '没有这项源头更正', 'there is no such correction');

/** A text that cannot be kept. */
export const unusableText = (field: string, { rule }: Fault) =>
  invalidInput(field, rule, CASE_RULES[rule].zh, CASE_RULES[rule].en);

export const correctionSettled = (state: CorrectionState) => {
  const explanation = {
    zh: '该项更正已办结、已退回或已撤回,不能再退回;请按案件现状处理',
    en: 'the correction was made, declined or withdrawn before; go on from how the case stands',
  };
  return {
    __typename: 'CorrectionSettledError' as const,
    message: explanation.zh,
    rule: 'CORRECTION_SETTLED',
    explanation,
    state,
  };
};
