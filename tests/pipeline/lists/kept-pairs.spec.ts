import { describe, expect, it } from 'vitest';
import { asOneChunk } from '../../../src/domain/pairing/pair-chunks.ts';
import { KeptPairs } from '../../../src/pipeline/lists/kept-pairs.ts';
import { KEEP_ALL, mostKept } from '../../../src/pipeline/lists/pair-keeping.ts';
import { WatchedPairs } from '../../../src/pipeline/lists/watched-pairs.ts';

const chunk = (...lefts: readonly number[]) => ({
  left: Uint32Array.from(lefts),
  right: Uint32Array.from(lefts, (left) => left + 10),
  pattern: Uint32Array.from(lefts, (left) => left + 20),
});

describe('pairs that are kept of many', () => {
  it('stand together in the order of their chunks, with their weights', () => {
    const kept = new KeptPairs(3);
    kept.add(chunk(1, 2), Float64Array.of(0.5, 1.5), Uint32Array.of(1));
    kept.add(chunk(3, 4), Float64Array.of(2.5, 3.5), Uint32Array.of(0, 1));
    expect(kept.finish()).toEqual({ pairs: chunk(2, 3, 4), weights: Float64Array.of(1.5, 2.5, 3.5) });
  });

  it('are refused when they are more than memory holds: 100 bytes each of half the memory', () => {
    const most = mostKept({ ...KEEP_ALL, memory: 200 });
    expect(most).toBe(1);
    const kept = new KeptPairs(most);
    kept.add(chunk(1, 2), Float64Array.of(0, 0), Uint32Array.of(0));
    const more = () => kept.add(chunk(3), Float64Array.of(0), Uint32Array.of(0));
    expect(more).toThrow('请提高 --threshold');
    expect(more).toThrow('more than 1 pairs reach the probability asked for');
  });
});

describe('pairs that are read several times', () => {
  it('tell how far all readings are: six pairs read twice are three after the first, and none is told twice', () => {
    const told: number[] = [];
    const pairs = new WatchedPairs(asOneChunk(chunk(0, 1, 2, 3, 4, 5)), 2, (done) => told.push(done));
    for (const _ of ['first', 'second']) expect([...pairs.chunks()]).toHaveLength(1);
    expect(told).toEqual([3, 6]);
  });
});
