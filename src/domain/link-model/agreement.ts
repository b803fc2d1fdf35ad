import { type Interval, Z95 } from '../statistics/interval.ts';

/** How far two officers agree beyond chance. */
export interface Agreement {
  /** Share of pairs on which they said the same. */
  readonly observed: number;
  /** Cohen's kappa: 1 full agreement, 0 as by chance, below 0 less. */
  readonly kappa: number;
  /** 95 % interval of kappa, within −1…1. */
  readonly interval: Interval;
}

/**
 * Cohen's kappa of two officers who decided the same pairs blindly (Cohen 1960), with the large-sample interval of Fleiss,
 * Cohen & Everitt (1969). `table[i][j]` counts pairs to which the first gave answer i and the second answer j; square.
 * Null without pairs, and when both always gave one and the same answer: then chance explains everything.
 */
export function agreement(table: readonly (readonly number[])[]): Agreement | null {
  const cases = table.flat().reduce((sum, count) => sum + count, 0);
  if (cases <= 0) return null;
  const shares = table.map((row) => row.map((count) => count / cases));
  const first = shares.map((row) => row.reduce((sum, share) => sum + share, 0));
  const second = shares.map((_, j) => shares.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const observed = shares.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  const chance = first.reduce((sum, share, i) => sum + share * (second[i] ?? 0), 0);
  if (chance >= 1) return null;
  const kappa = (observed - chance) / (1 - chance);
  const half = Z95 * Math.sqrt(variance(shares, first, second, kappa, chance) / cases);
  return { observed, kappa, interval: { low: Math.max(-1, kappa - half), high: Math.min(1, kappa + half) } };
}

/** Variance of kappa for one case (Fleiss, Cohen & Everitt 1969, formula 13). */
function variance(
  shares: readonly (readonly number[])[],
  first: readonly number[],
  second: readonly number[],
  kappa: number,
  chance: number,
): number {
  const rest = 1 - kappa;
  let sum = -((kappa - chance * rest) ** 2);
  shares.forEach((row, i) => {
    row.forEach((share, j) => {
      if (i === j) sum += share * (1 - ((first[i] ?? 0) + (second[i] ?? 0)) * rest) ** 2;
      else sum += share * rest ** 2 * ((second[i] ?? 0) + (first[j] ?? 0)) ** 2;
    });
  });
  return Math.max(0, sum) / (1 - chance) ** 2;
}
