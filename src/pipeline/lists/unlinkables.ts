/** Share of records that stay below a weight even when compared with a copy of themselves, by weight. */
export interface UnlinkableCurve {
  /** Bits of the first point; one point a bit. */
  readonly from: number;
  /** Shares from 0 to 1, rising. */
  readonly shares: readonly number[];
}

/**
 * The curve of some self-weights: a record too empty to reach the threshold beside its own copy can never be linked,
 * whatever the other list holds (Linacre et al. 2022, "unlinkables").
 */
export function unlinkableCurve(selfWeights: Float64Array): UnlinkableCurve {
  const sorted = selfWeights.toSorted();
  if (sorted.length === 0) return { from: 0, shares: [0] };
  const from = Math.floor(sorted[0] ?? 0);
  const until = Math.ceil(sorted[sorted.length - 1] ?? 0);
  return { from, shares: Array.from({ length: until - from + 1 }, (_, at) => shareBelow(sorted, from + at)) };
}

/** Share of sorted values below a bound. */
export function shareBelow(sorted: Float64Array, bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return sorted.length === 0 ? 0 : low / sorted.length;
}
