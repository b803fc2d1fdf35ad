import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { PairBuckets, type PairSpill } from '../../../src/domain/pairing/pair-buckets.ts';
import type { PairChunks } from '../../../src/domain/pairing/pair-chunks.ts';
import type { WordRuns } from '../../../src/domain/pairing/word-runs.ts';

/** Runs in memory, and how many words went there. */
class Runs implements WordRuns {
  readonly runs = new Map<number, number[]>();

  append(run: number, words: Uint32Array): void {
    this.runs.set(run, [...(this.runs.get(run) ?? []), ...words]);
  }

  read(run: number, into: Uint32Array): void {
    into.set((this.runs.get(run) ?? []).slice(0, into.length));
  }

  replace(run: number, words: Uint32Array): void {
    this.runs.set(run, [...words, ...(this.runs.get(run) ?? []).slice(words.length)]);
  }
}

/** All pairs, read chunk by chunk: a chunk stands until the next one is taken. */
function listed(pairs: PairChunks): readonly (readonly (number | undefined)[])[] {
  const all: (readonly (number | undefined)[])[] = [];
  for (const { left, right, pattern } of pairs.chunks())
    all.push(...Array.from(left, (row, p) => [row, right[p], pattern[p]]));
  return all;
}

const ROWS = 50_000;
const row = fc.nat({ max: ROWS - 1 });
const found = fc.uniqueArray(fc.tuple(row, row, fc.nat({ max: 3 })), { maxLength: 200, selector: String });
const NAMES = Uint32Array.of(30, 10, 20, 0);

/** Adds pairs piece by piece. */
function bucketsOf(pieces: readonly (readonly (readonly [number, number, number])[])[], spill: PairSpill | null) {
  const buckets = new PairBuckets(ROWS, spill);
  for (const piece of pieces)
    buckets.add(
      {
        left: Uint32Array.from(piece, ([left]) => left),
        right: Uint32Array.from(piece, ([, right]) => right),
        pattern: Uint32Array.from(piece, ([, , pattern]) => pattern),
      },
      Uint32Array.of(0, 1, 2, 3),
    );
  return buckets;
}

describe('pairs that memory shall not hold', () => {
  it('come back in the order of (left, right), however many were held and as often as they are read', () => {
    fc.assert(
      fc.property(found, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 40 }), (pairs, mostHeld, size) => {
        const unlike = [...new Map(pairs.map((pair) => [`${pair[0]} ${pair[1]}`, pair])).values()];
        const pieces = Array.from({ length: Math.ceil(unlike.length / size) }, (_, at) =>
          unlike.slice(at * size, (at + 1) * size),
        );
        const inMemory = bucketsOf(pieces, null).order(NAMES);
        const aside = bucketsOf(pieces, { runs: new Runs(), mostHeld }).order(NAMES);
        expect(aside.size).toBe(unlike.length);
        for (const _ of ['first', 'again']) expect(listed(aside)).toEqual(listed(inMemory));
      }),
    );
  });

  it('are held up to the bound: 3 of 3 stay, the fourth sends all away, the fifth follows when they are put in order', () => {
    const runs = new Runs();
    const pieces = [0, 1, 2, 3, 4].map((left) => [[left, 7, 0] as const]);
    expect(bucketsOf(pieces.slice(0, 3), { runs, mostHeld: 3 }).order(NAMES).whole).not.toBeNull();
    expect(runs.runs.size).toBe(0);
    const pairs = bucketsOf(pieces, { runs, mostHeld: 3 });
    expect(runs.runs.get(0)).toHaveLength(12);
    expect(pairs.order(NAMES).whole).toBeNull();
    expect(runs.runs.get(0)).toHaveLength(15);
  });
});
