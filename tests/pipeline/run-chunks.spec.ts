import { describe, expect, it } from 'vitest';

import { chunksOf } from '../../src/pipeline/run-chunks.ts';
import type { ChunkWork } from '../../src/ports/runs.ts';
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

describe('how the linking of two feeds is cut', () => {
  it('up to 50,000 records in one piece', () => {
    expect(piecesFor(20_000, 30_000)).toEqual([{ kind: 'link', ...PAIR }]);
  });

  it('up to 1,000,000 records in one piece too, their keys compared as lists', () => {
    expect(piecesFor(20_001, 30_000)).toEqual([{ kind: 'link', ...PAIR, large: true }]);
    expect(piecesFor(400_000, 600_000)).toEqual([{ kind: 'link', ...PAIR, large: true }]);
  });

  it('beyond that the search in parts of about so many, and what they find is linked in one', () => {
    expect(piecesFor(400_001, 600_000)).toEqual([
      { kind: 'pairs', ...PAIR, part: 0, parts: 2 },
      { kind: 'pairs', ...PAIR, part: 1, parts: 2 },
      { kind: 'link', ...PAIR, parts: 2 },
    ]);
    // 5,000,000 records together.
    expect(piecesFor(2_000_000, 3_000_000)).toHaveLength(5 + 1);
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
