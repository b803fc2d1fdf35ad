/**
 * How often each pattern occurs among the candidate pairs of one blocking rule. A pair counts under every rule that
 * proposes it, though it is compared once: training on what earlier rules left over biases m.
 */
export interface RuleCounts {
  /** Index of the rule in the model. */
  readonly rule: number;
  /** Parallel to the patterns of the table; safe integers. */
  readonly counts: Float64Array;
}

/** All patterns seen, in ascending order, with the counts under each rule and of distinct pairs. */
export interface PatternTable {
  /** Ascending and without repeats. */
  readonly patterns: Float64Array;
  readonly byRule: readonly RuleCounts[];
  /** Distinct pairs with this pattern, each counted once. */
  readonly pairs: Float64Array;
}
