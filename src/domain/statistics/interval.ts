/** Two-sided 95 % limits of an estimate, in the unit of the estimate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile of a two-sided 95 % interval. */
export const Z95 = 1.959964;
