import { total } from './pattern-sums.ts';
import { probabilityOf, weightOf } from './weights.ts';

/** Steps and relative change of the number of matches after which the iteration stops. */
const MOST_STEPS = 500;
const TOLERANCE = 1e-8;
/** An estimated recall below this says that the rules share no matches; it would multiply the prior without evidence. */
const LEAST_RECALL = 0.2;

/** Records of the two lists; `right` is null when one list is linked with itself. */
export interface ListSizes {
  readonly left: number;
  readonly right: number | null;
}

/** Pairs that two records taken at random can form. */
export const allPairs = ({ left, right }: ListSizes): number =>
  right === null ? (left * (left - 1)) / 2 : left * right;

/** log2 of the odds that a random pair is a match, when there are so many matches; kept off 0 and 1 by half a pair. */
export function priorOf(matches: number, pairs: number): number {
  const kept = Math.min(Math.max(matches, 0.5), Math.max(pairs - 0.5, 0.5));
  return weightOf(kept / Math.max(pairs, 1));
}

/** Expected matches of each pattern: its pairs × the probability at its weight (without prior) plus the prior. */
export const expectedMatches = (pairs: Float64Array, weights: Float64Array, prior: number): Float64Array =>
  pairs.map((count, pattern) => count * probabilityOf((weights[pattern] ?? 0) + prior));

/** What the iteration found. */
export interface PriorEstimate {
  /** log2 odds over all pairs. */
  readonly prior: number;
  /** Expected matches among the candidates, and among all pairs. */
  readonly found: number;
  readonly matches: number;
}

/**
 * Iterates the number of matches until prior and expectation agree, m and u given. `recall` is the share of all matches
 * that blocking proposes, 0…1: the rest is added, for the prior is about all pairs, not about the candidates.
 */
export function estimatePrior(
  pairs: Float64Array,
  weights: Float64Array,
  sizes: ListSizes,
  recall: number,
): PriorEstimate {
  const all = allPairs(sizes);
  let matches = Math.max(0.5, Math.min(sizes.left, sizes.right ?? sizes.left, all) / 2);
  for (let step = 0; ; step += 1) {
    const expected = expectedMatches(pairs, weights, priorOf(matches, all));
    const found = total(expected);
    const next = Math.min(all / 2, found / Math.max(recall, LEAST_RECALL));
    const change = Math.abs(next - matches) / Math.max(matches, 1);
    matches = next;
    if (change < TOLERANCE || step >= MOST_STEPS) return { prior: priorOf(matches, all), found, matches };
  }
}
