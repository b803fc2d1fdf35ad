import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../../src/domain/clusters/edges.ts';
import { freeRecordsBits } from '../../../src/domain/clusters/free-records.ts';
import { LEAST_RIVAL_BITS, matchingPosterior } from '../../../src/domain/clusters/matching-posterior.ts';
import { probabilityOf } from '../../../src/domain/link-model/weights.ts';
import type { OrderedPairs } from '../../../src/domain/pairing/order-pairs.ts';
import type { PairChunks } from '../../../src/domain/pairing/pair-chunks.ts';
import { averageLinkOf } from '../../../src/pipeline/lists/cluster-lists.ts';
import { MatteringPairs } from '../../../src/pipeline/lists/mattering-pairs.ts';
import { PairScorer } from '../../../src/pipeline/lists/pair-weights.ts';
import { RarityTerms } from '../../../src/pipeline/lists/rarity-terms.ts';
import { weighAside } from '../../../src/pipeline/lists/weigh-aside.ts';

const ROWS = 12;
const PRIOR = -6;
const NONE = new Uint32Array(0);
const rows = { count: ROWS, stride: 0, words: NONE, keys: NONE, rarity: new Float32Array(0) };
const packed = { left: rows, right: rows, collisions: [], equal: [] };
const nodes = nodesOf(ROWS, ROWS);
const scope = { nodes, review: 0.5, prior: PRIOR, threshold: null };

type Scored = readonly (readonly [left: number, right: number, bits: number])[];
const row = fc.nat({ max: ROWS - 1 });
const scored: fc.Arbitrary<Scored> = fc
  .uniqueArray(fc.tuple(row, row, fc.integer({ min: -30, max: 12 })), {
    maxLength: 80,
    selector: ([left, right]) => `${left} ${right}`,
  })
  .map((pairs) => pairs.toSorted(([a, b], [c, d]) => a - c || b - d));

/** Pairs each of a pattern of its own, which tells its weight. */
function pairsOf(all: Scored): OrderedPairs {
  return {
    left: Uint32Array.from(all, ([left]) => left),
    right: Uint32Array.from(all, ([, right]) => right),
    pattern: Uint32Array.from(all.keys()),
  };
}

const weightsOf = (all: Scored): Float64Array => Float64Array.from(all, ([, , bits]) => bits);

/** The pairs in two chunks, as if they were set aside. */
function asideOf(all: Scored): PairChunks {
  const { left, right, pattern } = pairsOf(all);
  const part = (from: number, to: number) => ({
    left: left.subarray(from, to),
    right: right.subarray(from, to),
    pattern: pattern.subarray(from, to),
  });
  const middle = all.length >> 1;
  return { size: all.length, whole: null, chunks: () => [part(0, middle), part(middle, all.length)] };
}

function weighed(all: Scored, oneToOne: boolean) {
  const scores = {
    patterns: { bare: weightsOf(all), kin: null },
    levels: { comparisons: 0, levels: new Uint8Array(0) },
    shared: [],
    model: { prior: PRIOR, levels: [] },
  };
  return weighAside(asideOf(all), new PairScorer(scores, new RarityTerms([])), { ...scope, oneToOne }, Infinity);
}

describe('the pairs that can matter', () => {
  it('give the clusters that all pairs give: those which speak against a cluster from within are among them', () => {
    fc.assert(
      fc.property(scored, (all) => {
        const kept = weighed(all, false);
        const whole = { pairs: pairsOf(all), weights: weightsOf(all), packed };
        expect(averageLinkOf({ ...kept, packed })).toEqual(averageLinkOf(whole));
      }),
    );
  });

  it('are 0 with 0, 1 with 0 and 1 with 1 at 3 bits each, and 0 with 1, which speaks against them at −20; not 5 with 5', () => {
    const { pairs, weights, histogram } = weighed(
      [
        [0, 0, 3],
        [0, 1, -20],
        [1, 0, 3],
        [1, 1, 3],
        [5, 5, -20],
      ],
      false,
    );
    expect([...pairs.left]).toEqual([0, 0, 1, 1]);
    expect([...weights]).toEqual([3, -20, 3, 3]);
    expect(histogram).toMatchObject({ from: -20 });
    expect(histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(5);
  });

  it('one to one are all that may rise to a rival when most records are linked', () => {
    fc.assert(
      fc.property(scored, (all) => {
        const mattering = new MatteringPairs({ ...scope, oneToOne: true });
        mattering.see(pairsOf(all), weightsOf(all));
        const strong = all.filter(([, , bits]) => bits >= LEAST_RIVAL_BITS);
        const { left, right } = pairsOf(strong);
        const { bits } = matchingPosterior({ left, right, weight: weightsOf(strong) }, nodes);
        const matches = bits.reduce((sum, own) => sum + probabilityOf(own), 0);
        expect(mattering.least).toBeLessThanOrEqual(LEAST_RIVAL_BITS - freeRecordsBits(matches, nodes, PRIOR) + 1e-9);
      }),
    );
  });
});
