import type { PatternTable } from '../pairing/pattern-counts.ts';
import { probabilityOf } from './weights.ts';

/** A pattern that officers should look at next. */
export interface PatternWorth {
  readonly pattern: number;
  /** Distinct pairs that have it. */
  readonly pairs: number;
  readonly probability: number;
  /** Pairs × uncertainty in bits: what an answer about the pattern would settle, at most. */
  readonly worth: number;
}

/**
 * The patterns most worth a review: many pairs and a probability near one half (uncertainty sampling by groups; Settles
 * 2009). Patterns and not pairs, since one answer teaches about all pairs alike. `weights` in bits, parallel to the table.
 * Ties by pattern, so that the order is always the same.
 */
export function patternsWorthReviewing(
  table: PatternTable,
  weights: Float64Array,
  most: number,
): readonly PatternWorth[] {
  return [...table.patterns]
    .map((pattern, row): PatternWorth => {
      const pairs = table.pairs[row] ?? 0;
      const probability = probabilityOf(weights[row] ?? 0);
      return { pattern, pairs, probability, worth: pairs * uncertainty(probability) };
    })
    .toSorted((a, b) => b.worth - a.worth || a.pattern - b.pattern)
    .slice(0, most);
}

/** Entropy of a yes-or-no question in bits: 1 at one half, 0 at 0 and 1. */
export function uncertainty(probability: number): number {
  if (probability <= 0 || probability >= 1) return 0;
  return -probability * Math.log2(probability) - (1 - probability) * Math.log2(1 - probability);
}
