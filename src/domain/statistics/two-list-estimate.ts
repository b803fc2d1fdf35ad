import { type Interval, Z95 } from './interval.ts';

/** Two lists of one closed population: same events, area and period. */
export interface TwoLists {
  /** Records of the first list. */
  readonly first: number;
  readonly second: number;
  /** Records that stand on both. */
  readonly both: number;
}

export interface TwoListEstimate {
  /** Estimated true number (Chapman 1951). */
  readonly total: number;
  /** Persons seen by at least one list; the estimate never lies below. */
  readonly seen: number;
  readonly standardError: number;
  /** Log-normal interval, never below `seen`. */
  readonly interval: Interval;
  /** total ± z · standard error, for comparison with published figures; may lie below `seen`. */
  readonly plainInterval: Interval;
  /** Shares of the estimated total, 0…1. */
  readonly completeness: { readonly first: number; readonly second: number; readonly union: number };
}

/**
 * Dual-system estimate with Seber's variance and a log-normal interval (Chapman 1951; Seber 1982; Chao 1989).
 * Null when the lists contradict each other: more matches than records.
 */
export function twoListEstimate({ first, second, both }: TwoLists): TwoListEstimate | null {
  if (both < 0 || both > Math.min(first, second)) return null;
  const total = ((first + 1) * (second + 1)) / (both + 1) - 1;
  const seen = first + second - both;
  const variance = ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) ** 2 * (both + 2));
  const standardError = Math.sqrt(variance);
  return {
    total,
    seen,
    standardError,
    interval: logNormal(seen, total - seen, variance),
    plainInterval: { low: total - Z95 * standardError, high: total + Z95 * standardError },
    completeness: { first: share(first, total), second: share(second, total), union: share(seen, total) },
  };
}

/** Limits of what both lists missed, on the scale of its logarithm. */
function logNormal(seen: number, missed: number, variance: number): Interval {
  if (missed <= 0) return { low: seen, high: seen };
  const factor = Math.exp(Z95 * Math.sqrt(Math.log(1 + variance / missed ** 2)));
  return { low: seen + missed / factor, high: seen + missed * factor };
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 1);
