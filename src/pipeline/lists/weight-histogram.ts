/** Counts of pairs by weight in steps of one bit. */
export interface WeightHistogram {
  /** Lower end of the first step, in bits. */
  readonly from: number;
  /** Pairs with a weight from `from + i` up to `from + i + 1` bits. */
  readonly counts: readonly number[];
}

/** Weights beyond are counted in the outermost steps. */
const REACH = 60;

/** Counts weights as they come. */
export class WeightCounts {
  readonly #counts = new Float64Array(2 * REACH);

  add(weights: Float64Array): void {
    const counts = this.#counts;
    for (let i = 0; i < weights.length; i += 1) {
      const at = Math.min(counts.length - 1, Math.max(0, Math.floor(weights[i] ?? 0) + REACH));
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }

  /** The steps from the first to the last that has weights; one empty step without any. */
  get histogram(): WeightHistogram {
    const isFilled = (count: number): boolean => count > 0;
    const first = Math.max(0, this.#counts.findIndex(isFilled));
    const last = Math.max(first, this.#counts.findLastIndex(isFilled));
    return { from: first - REACH, counts: [...this.#counts.subarray(first, last + 1)] };
  }
}

/** The histogram of some weights in bits; without weights it has one empty step. */
export function weightHistogram(weights: Float64Array): WeightHistogram {
  const counts = new WeightCounts();
  counts.add(weights);
  return counts.histogram;
}
