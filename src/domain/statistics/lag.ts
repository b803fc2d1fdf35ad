import type { Interval } from './interval.ts';

/** Recall by group within one point, or a written reason (docs/linkage.md; Bohensky et al. 2010: linkage errors differ by ethnicity, age and place). */
export const MOST_LAG = 0.01;

/** Whether a share lags: not; by more than one point as counted; or even at its upper limit. */
export type Lag = 'none' | 'counted' | 'certain';

/** Compares the share of a group with that of everybody else, both 0…1. */
export function lagOf(share: number, interval: Interval | null, others: number): Lag {
  const least = others - MOST_LAG;
  if (share >= least) return 'none';
  return interval !== null && interval.high < least ? 'certain' : 'counted';
}
