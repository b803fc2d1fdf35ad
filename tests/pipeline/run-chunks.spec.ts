import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placesOfSlice } from '../../src/domain/runs/slice-places.ts';
import { chunksOf } from '../../src/pipeline/run-chunks.ts';
import { cellsOf } from '../../src/pipeline/slice-feeds.ts';
import type { ChunkWork, Slice } from '../../src/ports/runs.ts';
import { requestOf } from '../support/hub.ts';

const request = requestOf({ asOf: '2025-03-31', checks: ['B01'] });

/** The pieces of work about certificates and entries of births, when the two feeds have so many records. */
const piecesFor = (certificates: number, entries: number): readonly ChunkWork[] => {
  const sizes = new Map([
    ['HC-BIRTH', certificates],
    ['PS-BIRTH', entries],
  ]);
  return chunksOf(request, sizes)
    .map(({ work }) => work)
    .filter((work) => 'left' in work && work.left === 'HC-BIRTH' && work.right === 'PS-BIRTH');
};
const PAIR = { left: 'HC-BIRTH', right: 'PS-BIRTH' };

/** Places of a slice of a feed of so many records, counted from 1. */
const placesIn = (slice: Slice, size: number): readonly number[] => {
  const { from, until } = placesOfSlice(slice, size);
  return Array.from({ length: until - from + 1 }, (_, at) => from + at);
};

describe('how the linking of two feeds is cut', () => {
  it('up to 50,000 records in one piece', () => {
    expect(piecesFor(20_000, 30_000)).toEqual([{ kind: 'link', ...PAIR }]);
  });

  it('up to 1,000,000 records in one piece too, their keys compared as lists', () => {
    expect(piecesFor(20_001, 30_000)).toEqual([{ kind: 'link', ...PAIR, large: true }]);
    expect(piecesFor(400_000, 600_000)).toEqual([{ kind: 'link', ...PAIR, large: true }]);
  });

  it('beyond that by a piece that orders slices of them first, if so many have a key in common', () => {
    expect(piecesFor(400_001, 600_000)).toEqual([{ kind: 'link', ...PAIR, large: true, partRows: 1_000_000 }]);
  });

  it('in one piece with a feed of less than a thousand records, however large the other is', () => {
    expect(piecesFor(10_000_000, 999)).toEqual([{ kind: 'link', ...PAIR }]);
    expect(piecesFor(10_000_000, 1_000)).toMatchObject([{ partRows: 1_000_000 }]);
  });

  it('with a feed of none not at all', () => {
    expect(piecesFor(10_000_000, 0)).toEqual([]);
  });

  it('links before checks, and settles in the end', () => {
    const order = ['link', 'records', 'settle'];
    const sizes = new Map([
      ['HC-BIRTH', 600_000],
      ['PS-BIRTH', 600_000],
    ]);
    const stages = order.map((kind) => chunksOf(request, sizes).filter(({ work }) => work.kind === kind));
    const last = stages.map((chunks) => Math.max(...chunks.map(({ stage }) => stage)));
    const first = stages.map((chunks) => Math.min(...chunks.map(({ stage }) => stage)));
    expect(last).toEqual(first);
    expect(last).toEqual([...last].toSorted((a, b) => a - b));
    expect(new Set(last).size).toBe(order.length);
  });
});

describe('the slices in which two feeds are compared', () => {
  const ALL = { part: 0, parts: 1 };

  it('leave the smaller feed whole where there is room for as much of the other', () => {
    expect(cellsOf({ left: 400_001, right: 600_000 }, 1_000_000)).toEqual([
      [ALL, { part: 0, parts: 2 }],
      [ALL, { part: 1, parts: 2 }],
    ]);
    // 100,000 leave room for 900,000 of the 2,000,000; of 2,000,000 and 3,000,000 each slice has 500,000.
    expect(cellsOf({ left: 2_000_000, right: 100_000 }, 1_000_000)).toHaveLength(3);
    expect(cellsOf({ left: 2_000_000, right: 3_000_000 }, 1_000_000)).toHaveLength(4 * 6);
  });

  it('of a feed with itself are compared each with itself and with those after it', () => {
    const cells = cellsOf({ left: 1_200_000, right: null }, 1_000_000);
    // Three slices of 400,000: 3 with themselves and 3 with another.
    expect(cells).toHaveLength(3 + 3);
    expect(cells).toContainEqual([
      { part: 1, parts: 3 },
      { part: 2, parts: 3 },
    ]);
  });

  it('of whatever size hold each place once: 15 places in 11 slices too, which divide to 14.999', () => {
    const places = (size: number, parts: number): readonly number[] =>
      Array.from({ length: parts }, (_, part) => placesIn({ part, parts }, size)).flat();
    expect(Math.floor((15 / 11) * 11)).toBe(14);
    for (let size = 1; size <= 120; size += 1)
      for (let parts = 1; parts <= size; parts += 1)
        expect(places(size, parts)).toEqual(Array.from({ length: size }, (_, at) => at + 1));
  });

  it('let each record of the one meet each of the other once, and never hold more than a part of them', () => {
    const size = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(size, fc.option(size), fc.integer({ min: 2, max: 40 }), (left, right, partRows) => {
        const met = cellsOf({ left, right }, partRows).flatMap(([lefts, rights]) => {
          const [ones, others] = [placesIn(lefts, left), placesIn(rights, right ?? left)];
          const isSame = right === null && lefts.part === rights.part;
          // A slice has at most one record more than its share.
          expect(ones.length + (isSame ? 0 : others.length)).toBeLessThanOrEqual(partRows + 2);
          return ones.flatMap((one) =>
            others.filter((other) => !isSame || one < other).map((other) => `${one} ${other}`),
          );
        });
        expect(met).toHaveLength(right === null ? (left * (left - 1)) / 2 : left * right);
        expect(new Set(met).size).toBe(met.length);
      }),
    );
  });
});
