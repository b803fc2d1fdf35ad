import fc from 'fast-check';
import type { WeightedEdges } from '../../../src/domain/clusters/edges.ts';

/** A pair as a test writes it: left row, right row, bits. */
export type Triple = readonly [left: number, right: number, bits: number];

export const edgesOf = (triples: readonly Triple[]): WeightedEdges => ({
  left: Uint32Array.from(triples, ([left]) => left),
  right: Uint32Array.from(triples, ([, right]) => right),
  weight: Float64Array.from(triples, ([, , bits]) => bits),
});

/** Pairs of two lists of up to `rows` records, each pair once; whole and half bits, so that ties are common. */
export const bipartite = (rows: number): fc.Arbitrary<readonly Triple[]> =>
  fc.uniqueArray(
    fc.tuple(
      fc.nat(rows - 1),
      fc.nat(rows - 1),
      fc.integer({ min: -4, max: 40 }).map((half) => half / 2),
    ),
    { maxLength: rows * rows, selector: ([left, right]) => `${left}-${right}` },
  );

/** Pairs of one list with itself, left < right. */
export const oneList = (rows: number): fc.Arbitrary<readonly Triple[]> =>
  bipartite(rows).map((triples) => triples.filter(([left, right]) => left < right));

/** The same pairs in another order. */
export const shuffled = (triples: readonly Triple[]): fc.Arbitrary<readonly Triple[]> =>
  fc.shuffledSubarray([...triples], { minLength: triples.length });
