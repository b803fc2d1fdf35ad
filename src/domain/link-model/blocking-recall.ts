import { total } from './pattern-sums.ts';

/** Expected matches that the rules found, and how many they may have missed. */
export interface BlockingRecall {
  /** Expected matches among the distinct candidate pairs. */
  readonly found: number;
  /** Parallel to the rules: expected matches that each proposes, and its share among the matches found by the others. */
  readonly byRule: readonly { readonly matches: number; readonly share: number | null }[];
  /** Share of all matches that at least one rule proposes, 0…1: half way between both bounds; see `estimateRecall`. */
  readonly recall: number;
  /** Pessimistic: first-order jackknife. */
  readonly low: number;
  /** Optimistic: the rules miss independently of each other. */
  readonly high: number;
}

/** How the rules share the pairs of each pattern: shares of its distinct pairs. */
export interface RuleOverlaps {
  /** `proposes[rule][pattern]` and `alone[rule][pattern]`: proposed by the rule, and by no other. */
  readonly proposes: readonly Float64Array[];
  readonly alone: readonly Float64Array[];
}

/** `pairs[p]` are the distinct pairs of pattern p, `byRule[r][p]` those that rule r proposes. */
export function ruleOverlaps(pairs: Float64Array, byRule: readonly Float64Array[]): RuleOverlaps {
  const proposes = byRule.map((counts) => counts.map((count, at) => Math.min(1, count / Math.max(pairs[at] ?? 0, 1))));
  const alone = byRule.map(() => new Float64Array(pairs.length));
  pairs.forEach((_, pattern) => {
    const shares = proposes.map((share) => share[pattern] ?? 0);
    alone.forEach((share, rule) => share.fill(aloneShare(shares, rule), pattern, pattern + 1));
  });
  return { proposes, alone };
}

/**
 * How many matches blocking lost, without a label: as in capture and recapture, matches that only one rule finds tell of
 * those that none finds. `high` assumes that the rules miss independently, each as often as it misses matches of the
 * others (Lincoln 1930; for many lists Darroch 1958). Rules that share a field miss together, and a poor record escapes all
 * of them, so it flatters; `low`, the first-order jackknife for unequal records (Burnham & Overton 1978), is mostly too
 * strict. In simulations the truth lay between them. Both are blind to matches that no rule could find: audit random pairs.
 * `matches[p]` are the expected matches of pattern p. With one rule nothing is recaptured: 1, low 0.
 */
export function estimateRecall(matches: Float64Array, { proposes, alone }: RuleOverlaps): BlockingRecall {
  const found = total(matches);
  const rules = proposes.map((share, rule) => ({ matches: dot(matches, share), only: dot(matches, alone[rule]) }));
  const byRule = rules.map((sums) => ({ matches: sums.matches, share: recaptured(found, sums) }));
  if (rules.length < 2 || found <= 0) return { found, byRule, recall: 1, low: 0, high: 1 };
  const high = 1 - byRule.reduce((product, { share }) => product * (1 - (share ?? 0)), 1);
  const once = rules.reduce((sum, { only }) => sum + only, 0);
  const low = Math.min(high, found / (found + (once * (rules.length - 1)) / rules.length));
  return { found, byRule, recall: (low + high) / 2, low, high };
}

const dot = (a: Float64Array, b: Float64Array | undefined): number =>
  a.reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0);

const recaptured = (
  found: number,
  { matches, only }: { readonly matches: number; readonly only: number },
): number | null => (found - only > 0 ? Math.max(0, Math.min(1, (matches - only) / (found - only))) : null);

/**
 * Share of a pattern's pairs that only this rule proposes. The counts fix it between two bounds, mostly equal, as the
 * pattern decides which rules apply; between them independence.
 */
function aloneShare(proposals: readonly number[], rule: number): number {
  const own = proposals[rule] ?? 0;
  const others = proposals.filter((_, at) => at !== rule);
  const low = Math.max(0, 1 - others.reduce((sum, share) => sum + share, 0));
  const high = Math.min(own, 1 - Math.max(0, ...others));
  const none = proposals.reduce((product, share) => product * (1 - share), 1);
  const free = (own * others.reduce((product, share) => product * (1 - share), 1)) / Math.max(1 - none, 1e-12);
  return Math.max(Math.min(free, high), Math.min(low, high));
}
