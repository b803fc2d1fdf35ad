import { describe, expect, it } from 'vitest';
import type { CountedPatterns } from '../../../src/domain/link-model/counted-patterns.ts';
import { findTies } from '../../../src/domain/link-model/find-ties.ts';
import { spanningForest } from '../../../src/domain/link-model/spanning-forest.ts';
import { tieBits } from '../../../src/domain/link-model/ties.ts';

/** Levels: 0 missing, 1 same, 2 different; the same by chance once in a hundred. */
const U = [1, 0.01, 0.99];
const M = [1, 0.9, 0.1];
const chances = { m: [M, M, M], u: [U, U, U] };

/** Town, postcode and surname of strangers: [levels, pairs]. */
function patterns(rows: readonly (readonly [levels: readonly number[], pairs: number])[]): CountedPatterns {
  return {
    comparisons: [0, 1, 2],
    size: rows.length,
    levels: Uint8Array.from(rows.flatMap(([levels]) => levels)),
    counts: Float64Array.from(rows, ([, pairs]) => pairs),
  };
}

/** A million random pairs: 10,000 of one town, half of them of one postcode, which else 5,000 share; surnames by chance. */
const PLACES = patterns([
  [[1, 1, 1], 50],
  [[1, 1, 2], 4950],
  [[1, 2, 1], 50],
  [[1, 2, 2], 4950],
  [[2, 1, 1], 50],
  [[2, 1, 2], 4950],
  [[2, 2, 1], 9850],
  [[2, 2, 2], 975_150],
]);

/** Pairs that were chosen by some comparisons, none unless told. */
const lot = (chosen: CountedPatterns, ...read: readonly number[]) => ({
  patterns: chosen,
  mass: chosen.counts,
  read: new Set(read),
});

describe('fields that go together among strangers', () => {
  it('are found without a label: a postcode lies in a town, whatever the surname', () => {
    const ties = findTies([lot(PLACES)], chances);
    expect(ties.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
  });

  it('count as often as they are met: 5,000 pairs agree on both where chance allows 10,000 × 10,000 / a million = 100', () => {
    const [tie] = findTies([lot(PLACES)], chances);
    // The mean of like cells is this very cell here: (5000 + 2 × 5001/101) / (100 + 2).
    expect(tie?.bits[1]?.[1]).toBeCloseTo(Math.log2(5000 / 100), 1);
    expect(tie?.bits[2]?.[2]).toBeCloseTo(0, 1);
  });

  it('say nothing where one is missing', () => {
    const [tie] = findTies([lot(PLACES)], chances);
    expect([tie?.bits[0]?.[1], tie?.bits[1]?.[0]]).toEqual([0, 0]);
  });

  it('need to be seen twenty times', () => {
    const few = PLACES.counts.map((count) => count / 500);
    expect(findTies([lot({ ...PLACES, counts: few })], chances)).toEqual([]);
  });

  it('are seen among the pairs of a blocking rule where random pairs are too few, unless the rule chose by them', () => {
    const few = { ...PLACES, counts: PLACES.counts.map((count) => count / 500) };
    const bySurname = patterns([
      [[1, 1, 1], 5000],
      [[1, 2, 1], 5000],
      [[2, 1, 1], 5000],
      [[2, 2, 1], 985_000],
    ]);
    expect(findTies([lot(few), lot(bySurname, 2)], chances).map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
    expect(findTies([lot(few), lot(bySurname, 0, 2)], chances)).toEqual([]);
  });

  it('are none when agreement is left to chance', () => {
    const free = [1, 2].flatMap((a) => [1, 2].flatMap((b) => [1, 2].map((c) => [a, b, c])));
    const share = (level: number): number => U[level] ?? 0;
    const rows = free.map(
      (levels) => [levels, 1e6 * levels.reduce((product, level) => product * share(level), 1)] as const,
    );
    const random = patterns(rows);
    expect(findTies([lot(random)], chances)).toEqual([]);
  });
});

describe('what ties add to the chance of a pattern among strangers', () => {
  const tie = { a: 0, b: 2, bits: [[0], [0, 5, -1], [0, -1, 0]] };

  it('is the entry of both levels', () => {
    const some = patterns([
      [[1, 2, 1], 1],
      [[1, 1, 2], 1],
      [[0, 1, 1], 1],
    ]);
    expect([...tieBits(some, [tie], chances.u)]).toEqual([5, -1, 0]);
  });

  it('never makes the level of a field more than certain: an address tied to both names, 5 bits each, where one in 100 agrees', () => {
    const both = [tie, { a: 1, b: 2, bits: [[0], [0, 5, -1], [0, -1, 0]] }];
    const some = patterns([
      [[1, 1, 1], 1],
      [[1, 2, 1], 1],
    ]);
    const [all, one] = tieBits(some, both, chances.u);
    expect(all).toBeCloseTo(Math.log2(100), 9); // 10 bits, but no more than 1 in 100 holds
    expect(one).toBe(4); // 5 − 1
  });

  it('is nothing where one of the fields is not in the patterns', () => {
    const some = { ...patterns([[[1, 1, 1], 1]]), comparisons: [0, 1, 3] };
    expect([...tieBits(some, [tie], chances.u)]).toEqual([0]);
  });
});

describe('ties form a tree, so that no agreement is discounted twice', () => {
  it('of three fields that all go together the two strongest ties are kept', () => {
    const edges = [
      { a: 0, b: 1, strength: 3 },
      { a: 1, b: 2, strength: 5 },
      { a: 0, b: 2, strength: 4 },
    ];
    expect(spanningForest(edges, 3).map(({ a, b }) => [a, b])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it('of equally strong ones the first', () => {
    const edges = [
      { a: 1, b: 2, strength: 1 },
      { a: 0, b: 2, strength: 1 },
      { a: 0, b: 1, strength: 1 },
    ];
    expect(spanningForest(edges, 3).map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });
});
