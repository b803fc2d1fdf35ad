import type { Wording } from '../../values/wording.ts';

/** How two values that nobody may see relate. `missing`: one of them is not there or cannot be compared. */
export interface MaskedComparison {
  readonly answer: 'equal' | 'variant' | 'different' | 'missing';
  /** What kind of variant or difference, and where: 第14位不同. Empty when the level allows only the answer. */
  readonly places: readonly Wording[];
}

export const MISSING: MaskedComparison = { answer: 'missing', places: [] };
export const EQUAL: MaskedComparison = { answer: 'equal', places: [] };
