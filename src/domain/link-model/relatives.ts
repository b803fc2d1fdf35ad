import type { CountedPatterns } from './counted-patterns.ts';
import { weightSums } from './pattern-sums.ts';

/** A field is shared by relatives when its strongest level is so many times as frequent among them as among strangers. */
const CLEAR = 4;

/**
 * A third kind of pairs, besides matches and strangers: different persons who share a household, a mother, an address. They
 * agree on several fields at once, so that weights that are added field by field make too much of it.
 */
export interface Relatives {
  /** log2 odds that a pair of different persons taken at random are relatives. */
  readonly prior: number;
  /** Weight in bits of every level for relatives against strangers; index 0 (missing) is 0. */
  readonly weights: readonly (readonly number[])[];
  /** Expected pairs of relatives among the candidates; 0 when a model file states the class. */
  readonly pairs: number;
}

/** log2 odds of relatives against strangers for every pattern; `tied` is what ties add to the chance of strangers. */
export const kinOdds = (patterns: CountedPatterns, { prior, weights }: Relatives, tied: Float64Array): Float64Array =>
  weightSums(patterns, weights).map((weight, row) => prior + weight - (tied[row] ?? 0));

/**
 * What relatives take from the weight of a pair, in bits, never above 0: −log2(1 + odds). `rarity` is the sum of the
 * rarity terms of the shared comparisons (0 when rarity is not used).
 */
export const kinCorrection = (odds: number, rarity: number): number => -softplus(odds + rarity);

/**
 * Comparisons that relatives share, parallel to the design: there the strongest level speaks for them. The rarity of such
 * a value tells one person from strangers, but not from relatives.
 */
export const sharedByRelatives = ({ weights }: Relatives): readonly boolean[] =>
  weights.map((row) => (row[1] ?? 0) > Math.log2(CLEAR));

/** log2(1 + 2^x) without overflow. */
const softplus = (bits: number): number => Math.max(bits, 0) + Math.log1p(2 ** -Math.abs(bits)) / Math.LN2;
