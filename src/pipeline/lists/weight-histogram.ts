/** Counts of pairs by weight in steps of one bit. */
export interface WeightHistogram {
  /** Lower end of the first step, in bits. */
  readonly from: number;
  /** Pairs with a weight from `from + i` up to `from + i + 1` bits. */
  readonly counts: readonly number[];
}

/** Weights beyond are counted in the outermost steps. */
const REACH = 60;

/** The histogram of some weights in bits; without weights it has one empty step. */
export function weightHistogram(weights: Float64Array): WeightHistogram {
  const counts = Array.from({ length: 2 * REACH }, () => 0);
  for (const weight of weights) {
    const at = Math.min(counts.length - 1, Math.max(0, Math.floor(weight) + REACH));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const first = Math.max(
    0,
    counts.findIndex((count) => count > 0),
  );
  const last = Math.max(
    first,
    counts.findLastIndex((count) => count > 0),
  );
  return { from: first - REACH, counts: counts.slice(first, last + 1) };
}
