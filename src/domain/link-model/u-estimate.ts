import type { Comparison } from '../comparisons/comparison.ts';
import { answered, normalised } from './level-shares.ts';

/** How often equal values meet, counted exactly over all pairs where the values of both lists are tallied. */
export interface ExactCollisions {
  /** Chance that both records of a random pair hold the same value: sum over values of share in one × share in the other. */
  readonly share: number;
  /** Pairs in which both sides have a value; a share below half a pair is not told from 0. */
  readonly pairs: number;
}

/** How often each level occurs among random pairs. Matches are still among them: see `withoutMatches`. */
export interface ObservedLevels {
  /** Share of each level among pairs with both values, `missing` excluded (index 0 is 1); sums to 1 over the others. */
  readonly share: readonly number[];
  /** The share that half a pair makes at each level: less cannot be told from never. */
  readonly half: readonly number[];
}

/**
 * Shares of the levels among seeded random pairs, half a count added to every level (Jeffreys), so that a level that
 * the sample never saw stays possible. A sample sees hardly any agreement of rare values; give the exact collisions where
 * term frequencies are counted, then the levels of equal values (rarity 1) share the exact figure and the rest is scaled.
 */
export function observedLevels(
  comparison: Comparison,
  sampled: readonly number[],
  collisions: ExactCollisions | null,
): ObservedLevels {
  const levels = comparison.levels.length;
  const total = answered(sampled) + (levels - 1) / 2;
  const share = Array.from({ length: levels }, (_, level) => (level === 0 ? 1 : ((sampled[level] ?? 0) + 0.5) / total));
  const half = Array.from({ length: levels }, (_, level) => (level === 0 ? 0 : 0.5 / total));
  if (collisions === null || !(collisions.share >= 0) || !(collisions.pairs >= 1)) return { share, half };
  return withExact(comparison, { share, half }, collisions);
}

/** Puts the counted share of equal values in place of the sampled one. */
function withExact(
  comparison: Comparison,
  sampled: ObservedLevels,
  { share: counted, pairs }: ExactCollisions,
): ObservedLevels {
  const exact = comparison.levels.map((level, at) => at > 0 && level.rarity === 1);
  const before = sum(sampled.share, exact);
  if (before <= 0 || before >= 1) return sampled;
  const equal = Math.min((counted * pairs + 0.5) / (pairs + 1), 1 - 0.5 / pairs);
  const share = sampled.share.map((value, at) => {
    if (at === 0) return 1;
    return exact[at] === true ? (value / before) * equal : (value / (1 - before)) * (1 - equal);
  });
  return { share, half: sampled.half.map((value, at) => (exact[at] === true ? Math.min(value, 0.5 / pairs) : value)) };
}

const sum = (values: readonly number[], chosen: readonly boolean[]): number =>
  values.reduce((total, value, at) => (chosen[at] === true ? total + value : total), 0);

/**
 * u: the shares of the levels with the matches taken out. Random pairs hold λ matches; for a value that few persons share
 * they are most of what agrees, so that uncorrected u tends to λ·m and the weight of an equal identity number only
 * cancels the prior. What remains after u = (share − λ·m) / (1 − λ) never falls below half a pair.
 */
export function withoutMatches(observed: ObservedLevels, m: readonly number[], lambda: number): number[] {
  const left = observed.share.map((share, level) =>
    level === 0 ? 0 : Math.max(share - lambda * (m[level] ?? 0), Math.min(observed.half[level] ?? 0, share)),
  );
  return normalised(left);
}
