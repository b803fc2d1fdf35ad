import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignOneToOne } from '../../../src/domain/clusters/assign-one-to-one.ts';
import { averageLink } from '../../../src/domain/clusters/average-link.ts';
import { decide, type PairStanding } from '../../../src/domain/clusters/decide.ts';
import { decideAssigned, decideClustered } from '../../../src/domain/clusters/decide-pairs.ts';
import { nodesOf } from '../../../src/domain/clusters/edges.ts';
import { matchingPosterior, type PosteriorOptions } from '../../../src/domain/clusters/matching-posterior.ts';
import { probabilityOf } from '../../../src/domain/link-model/weights.ts';
import { bipartite, edgesOf, type Triple } from './graphs.ts';

/** linkage practice: automatic from 0.999 with a lead of 2 bits, review from one half. */
const thresholds = { link: 0.999, margin: 2, review: 0.5 };

const certain: PairStanding = {
  alone: 0.9999,
  probability: 0.9999,
  margin: Infinity,
  place: 'together',
  tied: false,
  vetoed: false,
  nameOnly: false,
};

const outcome = (changes: Partial<PairStanding>) => {
  const { outcome: what, reason } = decide({ ...certain, ...changes }, thresholds);
  return `${what}: ${reason}`;
};

describe('three outcomes', () => {
  it.each<[string, Partial<PairStanding>, string]>([
    ['strong evidence and nobody else', {}, 'link: linked'],
    ['exactly at both thresholds', { alone: 0.999, probability: 0.999, margin: 2 }, 'link: linked'],
    ['a rival less than 2 bits behind', { margin: 1.9 }, 'review: small-margin'],
    ['certain alone, but rivals take its share', { probability: 0.9 }, 'review: small-margin'],
    ['even when they leave it less than one half', { probability: 0.4 }, 'review: small-margin'],
    ['likely, but not certain enough', { alone: 0.99, probability: 0.99 }, 'review: weak-probability'],
    ['less likely than not', { alone: 0.49, probability: 0.49 }, 'none: below-review'],
    ['an equally good other assignment', { tied: true }, 'review: tie'],
    ['also on the side that was not picked', { tied: true, place: 'lost' }, 'review: tie'],
    ['a better pair holds one of the records', { place: 'lost' }, 'none: lost-to-better'],
    ['two valid identity numbers that differ', { vetoed: true }, 'review: vetoed'],
    ['twins: only the name differs from the rival', { nameOnly: true, margin: 9 }, 'review: name-only'],
    ['certain, but its group speaks against it', { place: 'outvoted' }, 'review: outvoted'],
    ['likely, and its group speaks against it', { place: 'outvoted', alone: 0.9, probability: 0.9 }, 'none: outvoted'],
  ])('%s', (_case, changes, expected) => expect(outcome(changes)).toBe(expected));
});

describe('pairs of two lists', () => {
  const decided = (
    triples: readonly Triple[],
    vetoed = (_edge: number) => false,
    nameOnly = vetoed,
    options?: PosteriorOptions,
  ) => {
    const edges = edgesOf(triples);
    const nodes = nodesOf(5, 5);
    const assignment = assignOneToOne(edges, nodes, { review: 0 });
    const alone = (edge: number) => probabilityOf(edges.weight[edge] ?? 0);
    const posterior = matchingPosterior(edges, nodes, options);
    return decideAssigned(assignment, posterior, { alone, vetoed, nameOnly }, thresholds).map(({ reason }) => reason);
  };
  // 2^10 = 1024, so 10 bits are 0.99902
  const sideBySide: readonly Triple[] = [
    [0, 0, 15],
    [0, 1, 12],
    [1, 1, 13],
    [2, 2, 15],
    [2, 3, 15],
    [3, 4, 5],
    [4, 4, -1],
  ];

  // The rival of 1=1 is firmly taken: 0=0 with 1=1 has 28 bits, 0=1 alone 12.
  it('link, tie, loss and review side by side', () =>
    expect(decided(sideBySide)).toEqual(
      ['linked', 'lost-to-better', 'linked', 'tie', 'tie', 'weak-probability', 'below-review'], // prettier-ignore
    ));

  it('where the probability is rough, a lead of 2 bits over any rival is asked for as well: 13 − 12 is too little', () =>
    expect(decided(sideBySide, undefined, undefined, { mostStates: 0 })[2]).toBe('small-margin'));

  it('one record between two candidates of 15 and 12 bits: 2^15 to 1 + 2^12 are odds of 8 to 1', () =>
    expect(
      decided([
        [0, 0, 15],
        [0, 1, 12],
      ]),
    ).toEqual(['small-margin', 'lost-to-better']));

  it('a pair that only its name tells from its rival waits, though it leads by 6 bits', () =>
    expect(
      decided(
        [
          [0, 0, 20],
          [0, 1, 14],
          [1, 1, 20],
          [1, 0, 14],
        ],
        () => false,
        () => true,
      ),
    ).toEqual(['name-only', 'lost-to-better', 'name-only', 'lost-to-better']));

  it('no record is ever linked twice, and no tied, vetoed or uncertain pair is linked', () =>
    fc.assert(
      fc.property(bipartite(5), (triples) => {
        const linked = triples.filter(
          (_triple, edge) =>
            decided(
              triples,
              (e) => e % 3 === 0,
              () => false,
            )[edge] === 'linked',
        );
        expect(new Set(linked.map(([left]) => left)).size).toBe(linked.length);
        expect(new Set(linked.map(([, right]) => right)).size).toBe(linked.length);
        expect(linked.every((triple) => triple[2] >= 9.96 && triples.indexOf(triple) % 3 !== 0)).toBe(true);
      }),
    ));
});

describe('pairs of clustered records', () => {
  it('a strong pair across two groups is shown to an officer, a weak one is dropped', () => {
    const edges = edgesOf([
      [0, 1, 20],
      [1, 2, 11],
      [0, 2, -20],
      [2, 3, 19],
      [1, 3, 1],
    ]);
    const nodes = nodesOf(4, null);
    const evidence = { alone: (e: number) => probabilityOf(edges.weight[e] ?? 0), vetoed: () => false };
    const reasons = decideClustered(edges, nodes, averageLink(edges, nodes), evidence, thresholds);
    expect(reasons.map(({ outcome: what, reason }) => `${what}: ${reason}`)).toEqual([
      'link: linked',
      'review: outvoted',
      'none: below-review',
      'link: linked',
      'none: outvoted',
    ]);
  });
});
