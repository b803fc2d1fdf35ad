import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type BlockIndex, indexBlocks } from '../../../src/domain/pairing/block-index.ts';
import { planUnits, proposedPairs } from '../../../src/domain/pairing/block-plan.ts';

/** Blocks as lists of rows. */
function blocksOf({ left, right, leftEnds, rightEnds }: BlockIndex): readonly (readonly [number[], number[]])[] {
  return [...leftEnds].map((end, i) => [
    [...left.subarray(i === 0 ? 0 : leftEnds[i - 1], end)],
    [...right.subarray(i === 0 ? 0 : rightEnds[i - 1], rightEnds[i])],
  ]);
}

const keys = fc.array(fc.oneof(fc.nat({ max: 6 }), fc.constantFrom(0xffffffff, 0x80000000, 4096)), { maxLength: 40 });

describe('blocks of a rule', () => {
  it('join the records of both lists that share a key, in the order of the first left record', () => {
    const index = indexBlocks(0, Uint32Array.of(9, 5, 9, 3), Uint32Array.of(5, 9, 4, 5), Infinity);
    expect(blocksOf(index)).toEqual([
      [[0, 2], [1]],
      [[1], [0, 3]],
    ]);
  });

  it('leave out records without a key (0)', () => {
    expect(blocksOf(indexBlocks(0, Uint32Array.of(0, 1), Uint32Array.of(0, 0), Infinity))).toEqual([]);
  });

  it('of one list join records that share a key with another', () => {
    expect(blocksOf(indexBlocks(0, Uint32Array.of(8, 7, 8, 6, 8), null, Infinity))).toEqual([
      [
        [0, 2, 4],
        [0, 2, 4],
      ],
    ]);
  });

  it('that would make too many pairs are left out and listed: 2 × 2 pairs where 3 are allowed', () => {
    const index = indexBlocks(0, Uint32Array.of(9, 5, 9), Uint32Array.of(9, 9, 5), 3);
    expect(blocksOf(index)).toEqual([[[1], [2]]]);
    expect(index.capped).toEqual([{ key: 9, pairs: 4 }]);
    expect(indexBlocks(0, Uint32Array.of(9, 9, 9), null, 2).capped).toEqual([{ key: 9, pairs: 3 }]);
  });

  it('hold every two records with one key, and no others', () => {
    fc.assert(
      fc.property(keys, keys, (left, right) => {
        const index = indexBlocks(0, Uint32Array.from(left), Uint32Array.from(right), Infinity);
        const pairs = blocksOf(index).flatMap(([ls, rs]) => ls.flatMap((l) => rs.map((r) => `${l}-${r}`)));
        const expected = left.flatMap((key, l) =>
          right.flatMap((other, r) => (key !== 0 && key === other ? [`${l}-${r}`] : [])),
        );
        expect(pairs.toSorted()).toEqual(expected.toSorted());
        expect(proposedPairs(index)).toBe(expected.length);
      }),
    );
  });
});

describe('pieces of work', () => {
  it.each([false, true])('take each left row once, in order, and count all blocks and pairs (one list: %s)', (self) => {
    fc.assert(
      fc.property(keys, keys, fc.integer({ min: 1, max: 20 }), (left, right, size) => {
        const index = indexBlocks(0, Uint32Array.from(left), self ? null : Uint32Array.from(right), Infinity);
        const units = planUnits(index, size);
        const sum = (of: 'blocks' | 'pairs'): number => units.reduce((total, unit) => total + unit[of], 0);
        let next = 0;
        for (const { fromLeft, toLeft, fromBlock } of units) {
          expect(fromLeft).toBe(next);
          expect(fromLeft).toBeLessThan(index.leftEnds[fromBlock] ?? 0);
          expect(fromLeft).toBeGreaterThanOrEqual(fromBlock === 0 ? 0 : (index.leftEnds[fromBlock - 1] ?? 0));
          next = toLeft;
        }
        expect(next).toBe(index.left.length);
        expect(sum('pairs')).toBe(proposedPairs(index));
        expect(sum('blocks')).toBe(index.leftEnds.length);
      }),
    );
  });

  it('are about as large as asked: 100 records against 100 in pieces of 1,000 pairs are ten', () => {
    const keysOf = (count: number): Uint32Array => new Uint32Array(count).fill(5);
    const units = planUnits(indexBlocks(0, keysOf(100), keysOf(100), Infinity), 1000);
    expect(units.map(({ pairs }) => pairs)).toEqual(Array.from({ length: 10 }, () => 1000));
  });
});
