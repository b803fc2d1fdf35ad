import type { Comparison } from '../comparisons/comparison.ts';
import { probabilityOf } from './weights.ts';

/** How the rarity of a shared value moves the weight of one comparison. */
export interface RarityScale {
  /** log2 of u of equal values: what the weight already takes for granted. */
  readonly base: number;
  /** Parallel to the levels: how much of the rarity counts. */
  readonly factors: readonly number[];
  /** Share that one person makes among all values counted, as far as its records hold the same value. */
  readonly one: number;
}

/**
 * Scale of one comparison. `u` are its chances among records of two persons, `values` the number of values over which the
 * shares were counted, both lists together, `own` how many of them a pair's person holds besides one of the pair (see
 * `ownRecords`).
 */
export function rarityScale(comparison: Comparison, u: readonly number[], values: number, own = 1): RarityScale {
  const factors = comparison.levels.map(({ rarity }) => rarity);
  const equal = equalShare(comparison, u);
  return {
    base: equal > 0 ? Math.log2(equal) : 0,
    factors: equal > 0 ? factors : [],
    one: own / Math.max(values, 1),
  };
}

/** Chance of equal values, by the levels at which all rarity counts. */
const equalShare = ({ levels }: Comparison, chances: readonly number[]): number =>
  levels.reduce((sum, { rarity }, level) => (level > 0 && rarity === 1 ? sum + (chances[level] ?? 0) : sum), 0);

/** Records of a person that hold the same value as one of a pair: the other of the pair, and so many of the `others` as m says. */
export const ownRecords = (comparison: Comparison, m: readonly number[], others: number): number =>
  1 + others * equalShare(comparison, m);

/**
 * Records of the same person besides the two of a pair, as the number of matches tells: a person with ten records makes its
 * own name look common. `prior` is the log2 odds of a match over all pairs.
 */
export function otherRecords(prior: number, left: number, right: number | null): number {
  const share = probabilityOf(prior);
  if (right === null) return Math.max(0, share * (left - 1) - 1);
  return Math.max(0, share * left - 1) + Math.max(0, share * right - 1);
}

/**
 * Bits to add at a level when the shares (log2; 0 is unknown) of both values are known: more for a rare value, less for a
 * common one (Winkler 1989; Zhu et al. 2009; Splink). At levels where values are only alike, half of it, by the commoner
 * one, against u of equal values as Splink does.
 *
 * One of the pair's records is taken out of the share: when c of N values are this one, two records that share it are
 * N / (c − 1) times as frequent among matches as among strangers, the frequency itself being known from the others only
 * (mean of f over mean of f², Gamma posterior of c − 2). So the mean of 2^bits over strangers with equal values is 1: rarity
 * adds no evidence on average. Two records that alone hold a value say no more than that it is rarer than one in all; then
 * the bits never fall below 0. Else an identity number, which is always alone, would lose what it proves: log2(u) lies far
 * below log2(1 / N).
 */
export function rarityBits({ base, factors, one }: RarityScale, level: number, left: number, right: number): number {
  const factor = factors[level] ?? 0;
  if (factor === 0 || left === 0 || right === 0) return 0;
  const others = Math.max(2 ** Math.max(left, right) - one, one);
  const bits = factor * (base - Math.log2(others));
  return others < 1.5 * one ? Math.max(0, bits) : bits;
}
