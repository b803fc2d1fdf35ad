import type { Wording } from '../values/wording.ts';

/** Something about a fit that its reader must know. */
export interface FitWarning {
  readonly code: FitWarningCode;
  /**
   * `refused`: the number was not taken from the data, a default or another fit stands in its place; `kept`: the number stands, look
   * at it; `noted`: nothing wrong.
   */
  readonly effect: 'refused' | 'kept' | 'noted';
  /** Comparison, level and blocking rule that it is about; null when none. */
  readonly comparison: string | null;
  readonly level: string | null;
  readonly rule: string | null;
  readonly message: Wording;
}

export type FitWarningCode =
  | 'level-unobserved'
  | 'comparison-untrained'
  | 'top-below-chance'
  | 'sessions-differ'
  | 'session-contradicted'
  | 'lambda-out-of-range'
  | 'few-matches'
  | 'not-converged'
  | 'errors-depend'
  | 'relatives-found'
  | 'recall-low';

type About = Partial<Pick<FitWarning, 'comparison' | 'level' | 'rule'>>;

/** A warning about these things. */
export function fitWarning(
  code: FitWarningCode,
  effect: FitWarning['effect'],
  about: About,
  message: Wording,
): FitWarning {
  return { code, effect, comparison: null, level: null, rule: null, ...about, message };
}

/** The candidates hold relatives: their part was taken from the weights. */
export const relativesFound = (pairs: number): FitWarning =>
  fitWarning(
    'relatives-found',
    'noted',
    {},
    {
      zh: `候选对中约有 ${Math.round(pairs)} 对是多项相同的不同人（亲属、同姓同地等），权重已作扣减`,
      en: `about ${Math.round(pairs)} candidate pairs are different persons alike in several fields (relatives, namesakes); their part was taken from the weights`,
    },
  );

/** Blocking may have lost matches. */
export const lowRecall = (recall: number, low: number): FitWarning =>
  fitWarning(
    'recall-low',
    'kept',
    {},
    {
      zh: `分块估计召回率 ${percent(recall)}（保守估计 ${percent(low)}），请增加分块规则`,
      en: `estimated recall of blocking ${percent(recall)} (pessimistic ${percent(low)}); add blocking rules`,
    },
  );

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
