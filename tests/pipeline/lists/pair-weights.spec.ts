import { describe, expect, it } from 'vitest';
import { RARITY_CLASSES } from '../../../src/domain/link-model/rarity-curve.ts';
import { PairScorer, type PatternScores } from '../../../src/pipeline/lists/pair-weights.ts';
import { RarityTerms } from '../../../src/pipeline/lists/rarity-terms.ts';

/** Names agree among one pair of strangers in 256, addresses among one in 65,536; level 1 is equal, 2 different. */
const levels = [
  { m: [1, 0.9, 0.1], u: [1, 2 ** -8, 1 - 2 ** -8] },
  { m: [1, 0.9, 0.1], u: [1, 2 ** -16, 1 - 2 ** -16] },
];

/** Strangers who share the address share the name as well, so many bits more often than by chance. */
const tiedBy = (bits: number) => [
  {
    a: 0,
    b: 1,
    bits: [
      [0, 0, 0],
      [0, bits, 0],
      [0, 0, 0],
    ],
  },
];

/** Pattern 0: name and address equal; pattern 1: the name only. Both have 10 bits without rarity. */
const scores = (ties: PatternScores['model']['ties']): PatternScores => ({
  patterns: { bare: Float64Array.of(10, 10), kin: null },
  levels: { comparisons: 2, levels: Uint8Array.of(1, 1, 1, 2) },
  shared: [],
  model: { prior: -10, levels, ...(ties ? { ties } : {}) },
});

/** A rare name is worth 6 bits more than usual (class 7), a common one 2 fewer (class 3). */
const bits = Float64Array.from({ length: RARITY_CLASSES }, (_, at) => (at === 7 ? 6 : at === 3 ? -2 : 0));
const rows = Uint8Array.of(7, 3);
const rarity = new RarityTerms([{ comparison: 0, kinds: Uint8Array.of(0, 1, 0), left: rows, right: rows, bits }]);

/** Record 0 with 0 has the rare name, 1 with 1 the common one; each at both patterns. */
const pairs = {
  left: Uint32Array.of(0, 0, 1, 1),
  right: Uint32Array.of(0, 0, 1, 1),
  pattern: Uint32Array.of(0, 1, 0, 1),
};

const weigh = (ties: PatternScores['model']['ties']) => [...new PairScorer(scores(ties), rarity).weigh(pairs)];

describe('the weight of a pair', () => {
  it('counts the rarity of an equal value: 6 bits for a rare name, 2 fewer for a common one', () =>
    expect(weigh(undefined)).toEqual([16, 16, 8, 8]));

  it('counts it once: a name that the shared address holds says nothing more, a name alone says it all', () =>
    expect(weigh(tiedBy(8))).toEqual([10, 16, 10, 8]));

  it('counts half of it where the address explains half of what the name says', () =>
    expect(weigh(tiedBy(4))).toEqual([13, 16, 9, 8]));

  it('is never above what its pattern reaches with the rarest value', () => {
    for (const ties of [undefined, tiedBy(8), tiedBy(4)]) {
      const { reach } = new PairScorer(scores(ties), rarity);
      for (const [at, weight] of weigh(ties).entries())
        expect(weight).toBeLessThanOrEqual(reach[pairs.pattern[at] ?? 0] ?? 0);
    }
    expect([...new PairScorer(scores(tiedBy(4)), rarity).reach]).toEqual([13, 16]);
  });
});
