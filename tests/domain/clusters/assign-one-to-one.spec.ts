import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignOneToOne, type AssignmentOptions } from '../../../src/domain/clusters/assign-one-to-one.ts';
import { nodesOf } from '../../../src/domain/clusters/edges.ts';
import { bipartite, edgesOf, shuffled, type Triple } from './graphs.ts';

const ROWS = 12;

const assign = (triples: readonly Triple[], options: AssignmentOptions = { review: 0 }) =>
  assignOneToOne(edgesOf(triples), nodesOf(ROWS, ROWS), options);

/** The chosen pairs in words: `0=1 +4` is left 0 with right 1, leading its rivals by 4 bits; `?` marks a tie. */
const lines = (triples: readonly Triple[], options?: AssignmentOptions): readonly string[] => {
  const { chosen, tied, rivals } = assign(triples, options);
  return triples.flatMap(([left, right], edge) =>
    chosen[edge] === 1 ? [`${left}=${right} ${rivals.margin[edge]}${tied[edge] === 1 ? ' ?' : ''}`] : [],
  );
};

describe('one record, one partner', () => {
  it('two records that nobody else wants', () => expect(lines([[0, 0, 12]])).toEqual(['0=0 Infinity']));

  it('a pair below the review threshold stays unlinked', () => expect(lines([[0, 0, 2.9]], { review: 3 })).toEqual([]));

  it('the best total wins, not the best pair: 9 + 8 = 17 beats 10 + 1 = 11', () =>
    expect(
      lines([
        [0, 0, 10],
        [0, 1, 9],
        [1, 0, 8],
        [1, 1, 1],
      ]),
    ).toEqual(['0=1 -1', '1=0 -2']));

  it('but not at the price of a link below the threshold: with review at 8 bits (1 + 0 = 1) loses against 2', () =>
    expect(
      lines(
        [
          [0, 0, 10],
          [0, 1, 9],
          [1, 0, 8],
        ],
        { review: 8 },
      ),
    ).toEqual(['0=0 1']));

  it('twins: each is linked to its own name; the margin is the lead over the name of the other', () =>
    expect(
      lines([
        [0, 0, 20],
        [0, 1, 17],
        [1, 0, 17],
        [1, 1, 20],
      ]),
    ).toEqual(['0=0 3', '1=1 3']));

  it('two records equally good for one: a tie, on both pairs', () => {
    const { tied, chosen } = assign([
      [0, 0, 15],
      [0, 1, 15],
    ]);
    expect([...tied]).toEqual([1, 1]);
    expect([...chosen]).toEqual([1, 0]);
  });

  it('twins without names: both ways round are equally good', () =>
    expect(
      lines([
        [0, 0, 20],
        [0, 1, 20],
        [1, 0, 20],
        [1, 1, 20],
      ]),
    ).toEqual(['0=0 0 ?', '1=1 0 ?']));

  it('no tie when the rival is firmly taken: right 1 belongs to left 1, so left 0 can only mean right 0', () => {
    const { chosen, tied, lead, rivals } = assign([
      [0, 0, 20],
      [0, 1, 20],
      [1, 1, 60],
    ]);
    expect([...chosen]).toEqual([1, 0, 1]);
    expect([...tied]).toEqual([0, 0, 0]);
    expect(rivals.margin[0]).toBe(0);
    // with 0=0: 20 + 60; without: 60 (0 unlinked), or 20 with 1 unlinked
    expect(lead[0]).toBe(20);
    // with 1=1: 80; without: 20
    expect(lead[2]).toBe(60);
    // forced 0=1: 20 with 1 unlinked, against 80
    expect(lead[1]).toBe(-60);
  });

  it('the loser is told who holds its records', () => {
    const { winner } = assign([
      [0, 0, 20],
      [0, 1, 5],
      [1, 1, 30],
      [2, 2, -9],
    ]);
    expect([...winner]).toEqual([-1, 2, -1, -1]);
  });

  it('components above the limit are solved greedily, and the result says so', () => {
    const triples: readonly Triple[] = [
      [0, 0, 10],
      [0, 1, 9],
      [1, 0, 8],
      [5, 5, 7],
    ];
    const { greedy, chosen, lead } = assign(triples, { review: 0, exactUpTo: 1 });
    expect(greedy).toEqual({ components: 1, edges: 3 });
    expect([...chosen]).toEqual([1, 0, 0, 1]);
    expect([...lead]).toEqual([1, -1, -2, 7]);
  });
});

/** Largest sum of gains over all assignments, with pair `fixed` linked (`true`), not linked (`false`) or free. */
function best(triples: readonly Triple[], review: number, fixed?: { edge: number; linked: boolean }): number {
  const search = (edge: number, lefts: number, rights: number): number => {
    const triple = triples[edge];
    if (triple === undefined) return 0;
    const [l, r] = [1 << triple[0], 1 << triple[1]];
    const forced = fixed?.edge === edge ? fixed.linked : null;
    const without = forced === true ? -Infinity : search(edge + 1, lefts, rights);
    if (forced === false || (lefts & l) !== 0 || (rights & r) !== 0) return without;
    return Math.max(without, triple[2] - review + search(edge + 1, lefts | l, rights | r));
  };
  return search(0, 0, 0);
}

const small = bipartite(4);

describe('against all assignments of small lists', () => {
  const review = 1;

  it('no other assignment has a larger total, and nobody has two partners', () =>
    fc.assert(
      fc.property(small, (triples) => {
        const { chosen } = assign(triples, { review });
        const links = triples.filter((_triple, edge) => chosen[edge] === 1);
        expect(new Set(links.map(([left]) => left)).size).toBe(links.length);
        expect(new Set(links.map(([, right]) => right)).size).toBe(links.length);
        expect(links.reduce((sum, [, , bits]) => sum + bits - review, 0)).toBeCloseTo(best(triples, review), 9);
      }),
      { numRuns: 500 },
    ));

  it('the lead of a pair is the best total with it minus the best total without it; 0 is a tie, unless the pair is worth nothing', () =>
    fc.assert(
      fc.property(small, (triples) => {
        const { lead, tied } = assign(triples, { review });
        triples.forEach(([, , bits], edge) => {
          if (bits < review) return expect(lead[edge]).toBeNaN();
          const [linked, unlinked] = [true, false].map((is) => best(triples, review, { edge, linked: is }));
          const difference = (linked ?? 0) - (unlinked ?? 0);
          expect(lead[edge]).toBeCloseTo(difference, 9);
          expect(tied[edge] === 1).toBe(bits > review && Math.abs(difference) < 1e-6);
        });
      }),
      { numRuns: 300 },
    ));
});

describe('order of the pairs', () => {
  const answers = (triples: readonly Triple[], options: AssignmentOptions) => {
    const { chosen, tied, lead, winner, rivals } = assign(triples, options);
    const name = (edge: number | undefined) => triples[edge ?? -1]?.slice(0, 2).join('=') ?? '';
    return triples
      .map((triple, e) =>
        [name(e), triple[2], chosen[e], tied[e], lead[e], name(winner[e]), rivals.margin[e]].join(' '),
      )
      .toSorted();
  };

  it.each([
    ['exact', 200],
    ['greedy', 1],
  ])('changes nothing (%s)', (_how, exactUpTo) =>
    fc.assert(
      fc.property(
        bipartite(ROWS).chain((triples) => fc.tuple(fc.constant(triples), shuffled(triples))),
        ([triples, others]) => {
          const options = { review: 2, exactUpTo };
          expect(answers(others, options)).toEqual(answers(triples, options));
        },
      ),
    ),
  );
});

describe('size', () => {
  it('200 records a side that all compete are solved exactly in a moment', () => {
    const triples = Array.from({ length: 40_000 }, (_none, i): Triple => {
      const [l, r] = [Math.floor(i / 200), i % 200];
      return [l, r, ((l * 7919 + r * 104_729) % 1009) / 50 + (l === r ? 15 : 0)];
    });
    const begun = performance.now();
    const { greedy, chosen } = assignOneToOne(edgesOf(triples), nodesOf(200, 200), { review: 0 });
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(greedy.components).toBe(0);
    expect(chosen.reduce((sum, one) => sum + one, 0)).toBe(200);
  });
});
