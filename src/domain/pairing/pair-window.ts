/** Rows of one side, and pairs, that are looked at together: their copies stay in the second cache of a core. */
export const WINDOW_ROWS = 512;
export const WINDOW_PAIRS = 4096;

/** Pairs with the rows that they are made of. */
export class PairWindow {
  /** Row numbers of each pair, and the rules that propose it as bits. */
  readonly left = new Uint32Array(WINDOW_PAIRS);
  readonly right = new Uint32Array(WINDOW_PAIRS);
  readonly rules = new Uint32Array(WINDOW_PAIRS);
  /** Where the rows of each pair begin in `words`. */
  readonly a = new Uint32Array(WINDOW_PAIRS);
  readonly b = new Uint32Array(WINDOW_PAIRS);
  /** Copies of the rows. */
  readonly words: Uint32Array;
  size = 0;

  constructor(stride: number) {
    this.words = new Uint32Array(2 * WINDOW_ROWS * stride);
  }
}
