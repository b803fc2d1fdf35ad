import { type CountedPatterns, tablePatterns } from './counted-patterns.ts';
import type { ModelDesign, ModelParameters } from './link-model.ts';
import { weightSums } from './pattern-sums.ts';
import { kinCorrection, kinOdds, type Relatives } from './relatives.ts';
import { tieBits } from './ties.ts';
import { levelWeights } from './weights.ts';

/**
 * Weight of every pattern in bits, parallel to `patterns`: the prior, the weight of every level and, where the model knows
 * relatives, what they take away. The kernel has already set implied comparisons to `missing`, which weighs nothing.
 */
export function scorePatterns(
  design: ModelDesign,
  parameters: ModelParameters,
  patterns: Float64Array,
  relatives: Relatives | null = null,
): Float64Array {
  const levels = tablePatterns(design, patterns, new Float64Array(patterns.length));
  return scoreLevels(levels, parameters, relatives);
}

/** The same for patterns whose levels are already unpacked. */
export function scoreLevels(
  patterns: CountedPatterns,
  { prior, levels, ties = [] }: ModelParameters,
  relatives: Relatives | null,
): Float64Array {
  const weights = weightSums(patterns, levels.map(levelWeights));
  const tied = tieBits(
    patterns,
    ties,
    levels.map(({ u }) => u),
  );
  const kin = relatives === null ? null : kinOdds(patterns, relatives, tied);
  return weights.map(
    (weight, row) => prior + weight - (tied[row] ?? 0) + (kin === null ? 0 : kinCorrection(kin[row] ?? 0, 0)),
  );
}
