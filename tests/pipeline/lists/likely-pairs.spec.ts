import { describe, expect, it } from 'vitest';
import type { OrderedPairs } from '../../../src/domain/pairing/order-pairs.ts';
import { likelyPairs } from '../../../src/pipeline/lists/likely-pairs.ts';

const chunk = (...pairs: readonly (readonly [number, number, number])[]): OrderedPairs => ({
  left: Uint32Array.from(pairs, ([left]) => left),
  right: Uint32Array.from(pairs, ([, right]) => right),
  pattern: Uint32Array.from(pairs, ([, , pattern]) => pattern),
});

/** Patterns 0 and 2 may be matches, pattern 1 lies at −17 bits. */
const bare = Float64Array.of(5, -17, -16);
const table = { pairs: Float64Array.of(2, 1, 1) };
const chunks = [chunk([0, 4, 0], [0, 5, 1]), chunk([1, 4, 2], [3, 3, 0])];
const pairs = { size: 4, whole: null, chunks: () => chunks };

describe('pairs that may be matches', () => {
  it('are those of patterns from −16 bits, in their order: three of four', () => {
    const likely = likelyPairs(pairs, { bare }, table);
    expect(likely.size).toBe(3);
    expect(likely.whole).toEqual(chunk([0, 4, 0], [1, 4, 2], [3, 3, 0]));
  });

  it('are read again each time where even they are too many to hold: the same', () => {
    const likely = likelyPairs(pairs, { bare }, table, 2);
    expect(likely.whole).toBeNull();
    for (const _ of ['first', 'again'])
      expect([...likely.chunks()]).toEqual([chunk([0, 4, 0]), chunk([1, 4, 2], [3, 3, 0])]);
  });
});
