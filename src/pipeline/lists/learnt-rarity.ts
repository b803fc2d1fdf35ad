import { RARITY_CLASSES, rarityCurve } from '../../domain/link-model/rarity-curve.ts';
import { probabilityOf } from '../../domain/link-model/weights.ts';
import type { PairChunks } from '../../domain/pairing/pair-chunks.ts';
import type { ComparedPairs } from '../../ports/pair-kernel.ts';
import { type PatternLevels, PairScorer, type PatternScores } from './pair-weights.ts';
import { type RaritySlot, RarityTerms } from './rarity-terms.ts';

/** Rounds of what rarity is worth and of the matches that tell it, each of which needs the other. */
export const RARITY_ROUNDS = 4;

/** Pairs, and all that scoring them needs. */
export interface RarityInput {
  /** Pairs that may be matches; see `likelyPairs`. */
  readonly pairs: PairChunks;
  readonly scores: PatternScores;
  /** What the textbook formula says of frequencies. */
  readonly formula: RarityTerms;
  /** Pairs of records with the same value by class of rarity, by comparison. */
  readonly equal: readonly Float64Array[];
}

/** Rarity as the lists themselves tell it: matches and strangers counted among the pairs with equal values, in turn. */
export function learntRarity(input: RarityInput): RarityTerms {
  const { formula, equal } = input;
  let rarity = formula;
  for (let round = 0; round < RARITY_ROUNDS; round += 1) {
    const matches = matchesByClass(input, rarity);
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

/** Expected matches among the pairs with equal values, by slot and class. */
function matchesByClass({ pairs, scores }: RarityInput, rarity: RarityTerms): readonly Float64Array[] {
  const scorer = new PairScorer(scores, rarity);
  const matches = rarity.slots.map(() => new Float64Array(RARITY_CLASSES));
  for (const chunk of pairs.chunks()) {
    const weights = scorer.weigh(chunk);
    for (const [slot, counts] of matches.entries()) addMatches(counts, slot, chunk, weights, scores.levels, rarity);
  }
  return matches;
}

function addMatches(
  matches: Float64Array,
  slot: number,
  { left, right, pattern }: ComparedPairs,
  weights: Float64Array,
  { comparisons, levels }: PatternLevels,
  rarity: RarityTerms,
): void {
  const comparison = rarity.slots[slot]?.comparison ?? 0;
  for (let pair = 0; pair < weights.length; pair += 1) {
    if (rarity.kind(slot, levels[(pattern[pair] ?? 0) * comparisons + comparison] ?? 0) !== 1) continue;
    const at = rarity.classOf(slot, left[pair] ?? 0, right[pair] ?? 0);
    if (at < RARITY_CLASSES) matches[at] = (matches[at] ?? 0) + probabilityOf(weights[pair] ?? 0);
  }
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
