import type { ModelComparison } from '../link-model/link-model.ts';

/** Rule sets are the bits of a small positive integer. */
export const MOST_RULES = 31;

/** What all pieces of work read. */
export interface PairLists {
  readonly comparisons: readonly ModelComparison[];
  /** Rules of the model; further columns of keys are counted under none. */
  readonly rules: number;
  readonly stride: number;
  readonly left: Uint32Array;
  /** Words of the right list; of the left when a list meets itself. */
  readonly right: Uint32Array;
  /** Keys of each row side by side, `keyWidth` a row, by list; 0 is no key. */
  readonly leftKeys: Uint32Array;
  readonly rightKeys: Uint32Array;
  readonly keyWidth: number;
}
