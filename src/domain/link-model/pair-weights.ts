import { tablePatterns } from './counted-patterns.ts';
import type { ModelDesign, ModelParameters } from './link-model.ts';
import { kinCorrection, kinOdds, type Relatives } from './relatives.ts';
import { scoreLevels } from './score-patterns.ts';
import { tieBits } from './ties.ts';

/** Weights of pairs: what the pattern says, made ready for all pairs with that pattern. */
export interface PairWeights {
  /** Prior and levels of each pattern in bits, without relatives. */
  readonly bare: Float64Array;
  /** log2 odds of relatives of each pattern; null when the model knows none. */
  readonly kin: Float64Array | null;
}

/** Prepares the patterns of a table, parallel to them. */
export function pairWeights(
  design: ModelDesign,
  parameters: ModelParameters,
  patterns: Float64Array,
  relatives: Relatives | null,
): PairWeights {
  const unpacked = tablePatterns(design, patterns, new Float64Array(patterns.length));
  return {
    bare: scoreLevels(unpacked, parameters, null),
    kin:
      relatives === null
        ? null
        : kinOdds(
            unpacked,
            relatives,
            tieBits(
              unpacked,
              parameters.ties ?? [],
              parameters.levels.map(({ u }) => u),
            ),
          ),
  };
}

/**
 * Weight of one pair in bits: pattern, rarity of its values and, against these, the chance that relatives share them.
 * `rarity` is the sum of `rarityBits` over all comparisons, `sharedRarity` over those that relatives share. Allocates nothing.
 */
export const pairWeight = ({ bare, kin }: PairWeights, pattern: number, rarity: number, sharedRarity: number): number =>
  (bare[pattern] ?? 0) + rarity + (kin === null ? 0 : kinCorrection(kin[pattern] ?? 0, sharedRarity));
