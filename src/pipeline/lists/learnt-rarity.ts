import type { ModelParameters } from '../../domain/link-model/link-model.ts';
import type { PairWeights } from '../../domain/link-model/pair-weights.ts';
import { RARITY_CLASSES, rarityCurve } from '../../domain/link-model/rarity-curve.ts';
import { probabilityOf } from '../../domain/link-model/weights.ts';
import type { ComparedPairs } from '../../ports/pair-kernel.ts';
import { type PatternLevels, pairWeights } from './pair-weights.ts';
import { type RaritySlot, RarityTerms } from './rarity-terms.ts';

/** Rounds of what rarity is worth and of the matches that tell it, each of which needs the other. */
const ROUNDS = 4;
/** Patterns below are no matches, whatever their values are worth: rarity adds some ten bits. */
const LEAST_BITS = -16;

/** Pairs, and all that scoring them needs. */
export interface RarityInput {
  readonly pairs: ComparedPairs;
  readonly prepared: PairWeights;
  readonly levels: PatternLevels;
  /** What the textbook formula says of frequencies. */
  readonly formula: RarityTerms;
  readonly shared: readonly boolean[];
  readonly parameters: ModelParameters;
  /** Pairs of records with the same value by class of rarity, by comparison. */
  readonly equal: readonly Float64Array[];
}

/** Rarity as the lists themselves tell it: matches and strangers counted among the pairs with equal values, in turn. */
export function learntRarity(input: RarityInput): RarityTerms {
  const { formula, prepared, levels, shared, parameters, equal } = input;
  const likely = likelyPairs(input);
  let rarity = formula;
  for (let round = 0; round < ROUNDS; round += 1) {
    const weights = pairWeights(likely, prepared, levels, rarity, shared, parameters);
    const matches = matchesByClass(likely, weights, levels, rarity);
    rarity = new RarityTerms(
      formula.slots.map((slot, at) => ({
        ...slot,
        bits: rarityCurve({
          records: recordsByClass(slot),
          equal: equal[slot.comparison] ?? new Float64Array(RARITY_CLASSES),
          matches: matches[at] ?? new Float64Array(RARITY_CLASSES),
          formula: slot.bits,
        }),
      })),
    );
  }
  return rarity;
}

function likelyPairs({ pairs: { left, right, pattern }, prepared: { bare } }: RarityInput): ComparedPairs {
  const likely: number[] = [];
  for (let at = 0; at < pattern.length; at += 1)
    if ((bare[pattern[at] ?? 0] ?? -Infinity) >= LEAST_BITS) likely.push(at);
  const take = (values: Uint32Array): Uint32Array => Uint32Array.from(likely, (at) => values[at] ?? 0);
  return { left: take(left), right: take(right), pattern: take(pattern) };
}

/** Expected matches among the pairs with equal values, by slot and class. */
function matchesByClass(
  { left, right, pattern }: ComparedPairs,
  weights: Float64Array,
  { comparisons, levels }: PatternLevels,
  rarity: RarityTerms,
): readonly Float64Array[] {
  return rarity.slots.map(({ comparison }, slot) => {
    const matches = new Float64Array(RARITY_CLASSES);
    for (let pair = 0; pair < weights.length; pair += 1) {
      if (rarity.kind(slot, levels[(pattern[pair] ?? 0) * comparisons + comparison] ?? 0) !== 1) continue;
      const at = rarity.classOf(slot, left[pair] ?? 0, right[pair] ?? 0);
      if (at < RARITY_CLASSES) matches[at] = (matches[at] ?? 0) + probabilityOf(weights[pair] ?? 0);
    }
    return matches;
  });
}

/** Records with a value, by class. */
function recordsByClass({ left, right }: RaritySlot): Float64Array {
  const records = new Float64Array(RARITY_CLASSES);
  for (const rows of left === right ? [left] : [left, right])
    for (let row = 0; row < rows.length; row += 1) {
      const at = rows[row] ?? RARITY_CLASSES;
      if (at < RARITY_CLASSES) records[at] = (records[at] ?? 0) + 1;
    }
  return records;
}
