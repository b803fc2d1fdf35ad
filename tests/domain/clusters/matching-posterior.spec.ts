import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingPosterior, type PosteriorOptions } from '../../../src/domain/clusters/matching-posterior.ts';
import { nodesOf } from '../../../src/domain/clusters/edges.ts';
import { probabilityOf } from '../../../src/domain/link-model/weights.ts';
import { bipartite, edgesOf, shuffled, type Triple } from './graphs.ts';

const ROWS = 40;

const bitsOf = (triples: readonly Triple[], options?: PosteriorOptions): readonly number[] => [
  ...matchingPosterior(edgesOf(triples), nodesOf(ROWS, ROWS), options).bits,
];

const sharesOf = (triples: readonly Triple[]): readonly number[] => bitsOf(triples).map(probabilityOf);

describe('the probability of a pair among all one-to-one matchings', () => {
  it('who has no rival keeps the weight', () => expect(bitsOf([[0, 0, 4], [1, 1, -3]])).toEqual([4, -3])); // prettier-ignore

  it('one record, two candidates: odds of 2^4 and 2^2 against each other and against neither', () => {
    const [first, second] = sharesOf([[0, 0, 4], [0, 1, 2]]); // prettier-ignore
    expect(first).toBeCloseTo(16 / (1 + 16 + 4), 12);
    expect(second).toBeCloseTo(4 / (1 + 16 + 4), 12);
  });

  it('twins: straight pairs of 2^4, crossed ones of 2^2; 2^8 + 2^4 of 1 + 2(2^4 + 2^2) + 2^8 + 2^4 matchings are straight', () => {
    const [straight, crossed] = sharesOf([[0, 0, 4], [0, 1, 2], [1, 0, 2], [1, 1, 4]]); // prettier-ignore
    expect(straight).toBeCloseTo((256 + 16) / (1 + 40 + 256 + 16), 12);
    expect(crossed).toBeCloseTo((16 + 4) / (1 + 40 + 256 + 16), 12);
  });

  it('twins with four pairs of 30 bits: certain each alone, one half together', () => {
    for (const share of sharesOf([
      [0, 0, 30],
      [0, 1, 30],
      [1, 0, 30],
      [1, 1, 30],
    ]))
      // prettier-ignore
      expect(share).toBeCloseTo(0.5, 6);
  });

  it('a rival that is firmly taken is none: 60 bits elsewhere leave 20 bits nearly untouched', () => {
    const [own = 0, taken = 0] = bitsOf([[0, 0, 20], [0, 1, 20], [1, 1, 60]]); // prettier-ignore
    expect(own).toBeCloseTo(20, 4);
    expect(taken).toBeLessThan(-39);
  });

  it('counts as certain what lies beyond the range of numbers: 40 records of 100 bits each', () => {
    const triples = Array.from({ length: ROWS * 2 }, (_, i): Triple => [i >> 1, ((i >> 1) + (i & 1)) % ROWS, i & 1 ? 60 : 100]); // prettier-ignore
    const [own = 0] = bitsOf(triples);
    expect(own).toBeGreaterThan(99);
  });
});

/** Share of every pair, by writing down all matchings. */
function shares(triples: readonly Triple[]): readonly number[] {
  const holding = triples.map(() => 0);
  let all = 0;
  const walk = (edge: number, taken: readonly number[], odds: number): void => {
    const triple = triples[edge];
    if (triple === undefined) {
      all += odds;
      for (const one of taken) holding[one] = (holding[one] ?? 0) + odds;
      return;
    }
    walk(edge + 1, taken, odds);
    const isFree = taken.every((one) => triples[one]?.[0] !== triple[0] && triples[one]?.[1] !== triple[1]);
    if (isFree) walk(edge + 1, [...taken, edge], odds * 2 ** triple[2]);
  };
  walk(0, [], 1);
  return holding.map((one) => one / all);
}

describe('against all matchings of small lists, written down', () => {
  it('equals their share', () =>
    fc.assert(
      fc.property(bipartite(4), (triples) => {
        const expected = shares(triples);
        for (const [edge, share] of sharesOf(triples).entries()) expect(share).toBeCloseTo(expected[edge] ?? 0, 10);
      }),
      { numRuns: 300 },
    ));

  it('never lies above the weight, and the shares of one record sum up to 1 at most', () =>
    fc.assert(
      fc.property(bipartite(8), (triples) => {
        const bits = bitsOf(triples);
        const sums = new Map<string, number>();
        for (const [edge, [left, right, weight]] of triples.entries()) {
          expect(bits[edge]).toBeLessThanOrEqual(weight);
          for (const record of [`l${left}`, `r${right}`])
            sums.set(record, (sums.get(record) ?? 0) + probabilityOf(bits[edge] ?? 0));
        }
        for (const sum of sums.values()) expect(sum).toBeLessThan(1 + 1e-9);
      }),
    ));

  it('is the same for every order of the pairs', () =>
    fc.assert(
      fc.property(
        bipartite(6).chain((triples) => fc.tuple(fc.constant(triples), shuffled(triples))),
        ([triples, others]) => {
          const named = (list: readonly Triple[]) =>
            bitsOf(list).map((bits, edge) => `${list[edge]?.slice(0, 2).join('=')} ${bits}`).toSorted(); // prettier-ignore
          expect(named(others)).toEqual(named(triples));
        },
      ),
    ));
});

describe('where too many records compete to count', () => {
  const rough = (triples: readonly Triple[]) =>
    matchingPosterior(edgesOf(triples), nodesOf(ROWS, ROWS), { mostStates: 0 });

  it('a chain of rivals is still exact, and marked', () => {
    const chain = Array.from({ length: 9 }, (_, i): Triple => [(i + 1) >> 1, i >> 1, 3 + ((i * 7) % 5)]);
    const { bits, rough: marks } = rough(chain);
    const expected = shares(chain);
    for (const [edge, own] of bits.entries()) expect(probabilityOf(own)).toBeCloseTo(expected[edge] ?? 0, 4);
    expect([...marks]).toEqual(chain.map(() => 1));
  });

  it('40 records that all compete: each is right with its own, 12 bits better than any other', () => {
    const triples = Array.from({ length: ROWS * ROWS }, (_, i): Triple => {
      const [left, right] = [Math.floor(i / ROWS), i % ROWS];
      return [left, right, left === right ? 14 : 2];
    });
    const { bits, rough: marks } = matchingPosterior(edgesOf(triples), nodesOf(ROWS, ROWS));
    expect(marks[0]).toBe(1);
    expect(probabilityOf(bits[0] ?? 0)).toBeGreaterThan(0.98);
    expect(probabilityOf(bits[1] ?? 0)).toBeLessThan(0.001);
  });
});
