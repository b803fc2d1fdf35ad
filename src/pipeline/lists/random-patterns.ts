import type { RandomPatterns } from '../../domain/link-model/fit-input.ts';
import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import type { PackedLists } from '../../domain/pairing/pack-rows.ts';
import { drawnPairs, samplePatterns } from '../../domain/pairing/random-pairs.ts';

/**
 * Random pairs by whose patterns fields that go together are found: agreement on two fields at once must be seen some
 * twenty times, which four million pairs show where one pair in 200,000 agrees so (a child's and its father's name).
 */
const PAIRS = 4_000_000;
const SEED = 2;

/** Patterns of random pairs with their counts, ascending. */
export function randomPatterns({ comparisons }: ModelDesign, { left, right }: PackedLists): RandomPatterns {
  const lists = {
    comparisons,
    stride: left.stride,
    left: left.words,
    leftCount: left.count,
    right: (right ?? left).words,
    rightCount: right?.count ?? null,
  };
  const draw = { pairs: PAIRS, seed: SEED, from: 0, to: drawnPairs(lists, PAIRS) };
  const found = samplePatterns(lists, draw)
    .entries()
    .toSorted(([a], [b]) => a - b);
  return {
    patterns: Float64Array.from(found, ([pattern]) => pattern),
    counts: Float64Array.from(found, ([, count]) => count),
  };
}
