import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chunksOf, linkChunks } from '../../src/pipeline/run-chunks.ts';
import type { FeedPair } from '../../src/ports/run-pairs.ts';
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
const ALL = { part: 0, parts: 1 };

/** The pieces of work about a feed of so many records with itself. */
const cutOf = (pair: FeedPair, size: number): readonly ChunkWork[] =>
  linkChunks(pair, new Map([[pair.left, size]])).map(({ work }) => work);

/** Places of a slice of a feed of so many records, counted from 1. */
const placesIn = ({ part, parts }: Slice, size: number): readonly number[] =>
  Array.from({ length: size }, (_, at) => at + 1).filter(
    (place) => place > Math.floor((size / parts) * part) && place <= Math.floor((size / parts) * (part + 1)),
  );

describe('how the linking of two feeds is cut', () => {
  it('up to 50,000 records in one piece', () => {
    expect(piecesFor(20_000, 30_000)).toEqual([{ kind: 'link', ...PAIR }]);
  });

  it('up to 1,000,000 records in one piece too, their keys compared as lists', () => {
    expect(piecesFor(20_001, 30_000)).toEqual([{ kind: 'link', ...PAIR, large: true }]);
    expect(piecesFor(400_000, 600_000)).toEqual([{ kind: 'link', ...PAIR, large: true }]);
  });

  it('beyond that in slices of which no two have more, and what they leave open is linked in one piece', () => {
    expect(piecesFor(400_001, 600_000)).toEqual([
      { kind: 'pairs', ...PAIR, lefts: ALL, rights: { part: 0, parts: 2 } },
      { kind: 'pairs', ...PAIR, lefts: ALL, rights: { part: 1, parts: 2 } },
      { kind: 'link', ...PAIR, parts: 2 },
    ]);
    // 100,000 leave room for 900,000 of the 2,000,000; of 2,000,000 and 3,000,000 each slice has 500,000.
    expect(piecesFor(2_000_000, 100_000)).toHaveLength(3 + 1);
    expect(piecesFor(2_000_000, 3_000_000)).toHaveLength(4 * 6 + 1);
  });

  it('a feed with itself in slices of half as many, each compared with itself and with those after it', () => {
    const works = cutOf({ left: 'PS-BIRTH', right: 'PS-BIRTH' }, 1_200_000);
    // Three slices of 400,000: 3 with themselves and 3 with another.
    expect(works.filter(({ kind }) => kind === 'pairs')).toHaveLength(3 + 3);
    expect(works).toContainEqual({
      kind: 'pairs',
      left: 'PS-BIRTH',
      right: 'PS-BIRTH',
      lefts: { part: 1, parts: 3 },
      rights: { part: 2, parts: 3 },
    });
  });

  it('so that each record of the one meets each of the other once, never more than a part of them at a time', () => {
    const size = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 2, max: 40 }), fc.boolean(), (left, right, partRows, within) => {
        const pair = { left: 'PS-BIRTH', right: within ? 'PS-BIRTH' : 'HC-BIRTH' };
        const sizes = new Map([
          ['PS-BIRTH', left],
          ['HC-BIRTH', right],
        ]);
        const cells = linkChunks(pair, sizes, { partRows }).flatMap(({ work }) =>
          work.kind === 'pairs' ? [work] : [],
        );
        fc.pre(cells.length > 0);
        const met = cells.flatMap(({ lefts, rights }) => {
          const [ones, others] = [placesIn(lefts, left), placesIn(rights, within ? left : right)];
          const isSame = within && lefts.part === rights.part;
          // A slice has at most one record more than its share.
          expect(ones.length + (isSame ? 0 : others.length)).toBeLessThanOrEqual(partRows + 2);
          return ones.flatMap((one) =>
            others.filter((other) => !isSame || one < other).map((other) => `${one} ${other}`),
          );
        });
        expect(met).toHaveLength(within ? (left * (left - 1)) / 2 : left * right);
        expect(new Set(met).size).toBe(met.length);
      }),
    );
  });

  it('50,000 records at a time where a person may be on the roll of a school as often as there are terms', () => {
    const sizes = new Map([
      ['ED-K12', 700_000],
      ['PS-BIRTH', 400_000],
    ]);
    const works = chunksOf(requestOf({ asOf: '2025-03-31' }), sizes).map(({ work }) => work);
    const pair = { left: 'ED-K12', right: 'PS-BIRTH' };
    expect(works).toContainEqual({ kind: 'link', ...pair, parts: 2, pieceRecords: 50_000 });
  });

  it('in one piece with a feed of less than a thousand records, however large the other is', () => {
    expect(piecesFor(10_000_000, 999)).toEqual([{ kind: 'link', ...PAIR }]);
    expect(piecesFor(10_000_000, 1_000).length).toBeGreaterThan(10);
  });

  it('with a feed of none not at all', () => {
    expect(piecesFor(10_000_000, 0)).toEqual([]);
  });

  it('searches before links, links before checks, and settles in the end', () => {
    const order = ['pairs', 'link', 'records', 'settle'];
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
