import type { BaseQuestion, BaseResult } from '../domain/checks/answer.ts';

/** Why the base is asked: P1 check, P2 case, P3 assist, P5 appeal. */
export type PurposeCode = 'P1' | 'P2' | 'P3' | 'P5';

/** Verification of single persons by the population base; query only, never bulk (公通字〔2021〕12号 §88). */
export interface PopulationBase {
  /** Null when the base does not answer in time or refuses; every question is logged there under the run or case. */
  verify(question: BaseQuestion, purpose: PurposeCode, caseOrRun: string): Promise<BaseResult | null>;
}
