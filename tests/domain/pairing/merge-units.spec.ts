import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { UnitMerger } from '../../../src/domain/pairing/merge-units.ts';
import { PairBuckets } from '../../../src/domain/pairing/pair-buckets.ts';
import type { OrderedPairs } from '../../../src/domain/pairing/order-pairs.ts';
import type { PairChunks } from '../../../src/domain/pairing/pair-chunks.ts';
import { PatternIds } from '../../../src/domain/pairing/pattern-ids.ts';
import type { UnitPairs } from '../../../src/domain/pairing/unit-pairs.ts';

/** What a piece of work found: pairs as [left, right, pattern], all under rule 0 of one. */
function unit(pairs: readonly (readonly [number, number, number])[]): UnitPairs {
  const patterns = [...new Set(pairs.map(([, , pattern]) => pattern))];
  const counts = Uint32Array.from(patterns, (one) => pairs.filter(([, , pattern]) => pattern === one).length);
  return {
    left: Uint32Array.from(pairs, ([left]) => left),
    right: Uint32Array.from(pairs, ([, right]) => right),
    pattern: Uint32Array.from(pairs, ([, , pattern]) => patterns.indexOf(pattern)),
    patterns: Float64Array.from(patterns),
    counts,
    byRule: counts.slice(),
  };
}

/** All pairs, wherever they are. */
function whole(pairs: PairChunks): OrderedPairs {
  const chunks = [...pairs.chunks()].map(({ left, right, pattern }) => [left.slice(), right.slice(), pattern.slice()]);
  const column = (of: number) => Uint32Array.from(chunks.flatMap((chunk) => [...(chunk[of] ?? [])]));
  return { left: column(0), right: column(1), pattern: column(2) };
}

const finished = (merger: UnitMerger) => {
  const { table, pairs } = merger.finish();
  return { table, pairs: whole(pairs) };
};

describe('pieces of work put together', () => {
  it('give the same bytes in any order: pairs by (left, right), patterns ascending, counts summed', () => {
    const pieces = () => [
      unit([
        [1, 4, 30],
        [0, 9, 5],
      ]),
      unit([[0, 2, 30]]),
      unit([]),
    ];
    for (const order of [pieces(), pieces().toReversed()]) {
      const merger = new UnitMerger(1, 2);
      for (const piece of order) merger.add(piece);
      const { table, pairs } = finished(merger);
      expect([...table.patterns]).toEqual([5, 30]);
      expect([...table.pairs]).toEqual([1, 2]);
      expect(table.byRule.map(({ counts }) => [...counts])).toEqual([[1, 2]]);
      expect([[...pairs.left], [...pairs.right], [...pairs.pattern]]).toEqual([
        [0, 0, 1],
        [2, 9, 4],
        [1, 0, 1],
      ]);
    }
  });

  it('of nothing are nothing', () => {
    const { table, pairs } = finished(new UnitMerger(1, 0));
    expect(table.patterns).toHaveLength(0);
    expect(pairs.left).toHaveLength(0);
  });

  it('are ordered also where one record has thousands of candidates', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 0xffffffff }), { minLength: 65, maxLength: 300 }), (rows) => {
        const pattern = Uint32Array.from(rows.keys());
        const right = Uint32Array.from(rows);
        const buckets = new PairBuckets(1);
        buckets.add({ left: new Uint32Array(rows.length), right: right.slice(), pattern }, pattern);
        const pairs = whole(buckets.order(right.map((row) => row % 1000)));
        expect(pairs.right).toEqual(right.toSorted());
        expect(pairs.pattern).toEqual(right.toSorted().map((row) => row % 1000));
      }),
    );
  });
});

describe('pairs of lists of any length', () => {
  const row = fc.nat({ max: 999 });
  const pairs = fc.uniqueArray(fc.tuple(row, row), { maxLength: 300, selector: String });

  it('come out by (left, right), whatever the order in which they were found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 200_000 }), pairs, (leftCount, found) => {
        // Left rows all over the list: the last one, too.
        const spread = found.map(([l, r]) => [Math.floor((l * (leftCount - 1)) / 999), r] as const);
        const buckets = new PairBuckets(leftCount);
        const ids = Uint32Array.of(7);
        for (const half of [spread.slice(0, 100), spread.slice(100)])
          buckets.add(
            {
              left: Uint32Array.from(half, ([l]) => l),
              right: Uint32Array.from(half, ([, r]) => r),
              pattern: new Uint32Array(half.length),
            },
            ids,
          );
        expect(buckets.size).toBe(found.length);
        const ordered = whole(buckets.order(Uint32Array.of(0, 0, 0, 0, 0, 0, 0, 42)));
        const expected = spread.toSorted(([a, b], [c, d]) => a - c || b - d);
        expect([...ordered.left].map((l, at) => [l, ordered.right[at]])).toEqual(expected);
        expect([...ordered.pattern].every((pattern) => pattern === 42)).toBe(true);
      }),
    );
  });
});

describe('numbers for patterns', () => {
  it('are given in the order of first sight, for patterns of any size up to 2^53', () => {
    const known = [0, 2 ** 32, 2 ** 53 - 1, 1, 2 ** 32 + 1];
    const ids = new Uint32Array(7);
    new PatternIds().identify(Float64Array.from([...known, 0, 2 ** 53 - 1]), 7, ids);
    expect([...ids]).toEqual([0, 1, 2, 3, 4, 0, 2]);
  });

  it('stay when the table grows, and are forgotten when it is cleared', () => {
    const patterns = Float64Array.from({ length: 5000 }, (_, i) => i * 1_000_003);
    const [first, again] = [new Uint32Array(5000), new Uint32Array(5000)];
    const table = new PatternIds();
    table.identify(patterns, 5000, first);
    table.identify(patterns, 5000, again);
    expect(again).toEqual(first);
    expect([...table.patterns]).toEqual([...patterns]);
    table.clear();
    expect(table.size).toBe(0);
  });
});
