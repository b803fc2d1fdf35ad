import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLink, type AverageLinkOptions } from '../../../src/domain/clusters/average-link.ts';
import { componentLabels } from '../../../src/domain/clusters/components.ts';
import { nodesOf } from '../../../src/domain/clusters/edges.ts';
import { edgesOf, oneList, shuffled, type Triple } from './graphs.ts';

const clusters = (triples: readonly Triple[], count: number, options?: AverageLinkOptions) => [
  ...averageLink(edgesOf(triples), nodesOf(count, null), options),
];

describe('records of one person', () => {
  it('three records that all agree: one person, named by the first', () =>
    expect(
      clusters(
        [
          [0, 1, 9],
          [0, 2, 8],
          [1, 2, 7],
        ],
        3,
      ),
    ).toEqual([0, 0, 0]));

  it('a pair that blocking never proposed counts as −1 bit: (6 − 1) / 2 = 2.5 bits, still together', () =>
    expect(
      clusters(
        [
          [0, 1, 9],
          [1, 2, 6],
        ],
        3,
      ),
    ).toEqual([0, 0, 0]));

  it('a chain of weak pairs does not make one person of four', () => {
    // 0–1 merge at 9, 2–3 at 8; between the groups one pair of 2 bits and three unscored: (2 − 3) / 4 = −0.25
    const chain: readonly Triple[] = [
      [0, 1, 9],
      [1, 2, 2],
      [2, 3, 8],
    ];
    expect(clusters(chain, 4)).toEqual([0, 0, 2, 2]);
    expect([...componentLabels(edgesOf(chain), nodesOf(4, null))]).toEqual([0, 0, 0, 0]);
  });

  it('a pair that was compared and disagrees counts with its own weight', () =>
    // (6 − 8) / 2 = −1
    expect(
      clusters(
        [
          [0, 1, 9],
          [1, 2, 6],
          [0, 2, -8],
        ],
        3,
      ),
    ).toEqual([0, 0, 2]));

  it('the strongest pair merges first, whoever has the smaller number', () =>
    // 1–2 at 9; then 0 to {1, 2}: (5 − 7) / 2 = −1
    expect(
      clusters(
        [
          [0, 1, 5],
          [0, 2, -7],
          [1, 2, 9],
        ],
        3,
      ),
    ).toEqual([0, 1, 1]));

  it('a group that grew is judged anew: the pair of 4 bits no longer suffices against five unscored', () =>
    // {0, 1, 2} and {3, 4}: (4 − 5) / 6
    expect(
      clusters(
        [
          [0, 1, 9],
          [0, 2, 9],
          [1, 2, 9],
          [2, 3, 4],
          [3, 4, 9],
        ],
        5,
      ),
    ).toEqual([0, 0, 0, 3, 3]));

  it('the cost of an unscored pair and the threshold can be set', () => {
    const chain: readonly Triple[] = [
      [0, 1, 9],
      [1, 2, 2],
      [2, 3, 8],
    ];
    expect(clusters(chain, 4, { unscored: 0 })).toEqual([0, 0, 0, 0]);
    expect(clusters(chain, 4, { above: 8 })).toEqual([0, 0, 2, 3]);
    expect(() => clusters(chain, 4, { unscored: 1 })).toThrow(RangeError);
  });

  it('two lists: a record of the right list joins the record of the left', () =>
    expect([
      ...averageLink(
        edgesOf([
          [0, 1, 9],
          [1, 0, 9],
        ]),
        nodesOf(2, 2),
      ),
    ]).toEqual([0, 1, 1, 0]));
});

describe('records that never are one person', () => {
  const twins = (a: number, b: number) => Math.min(a, b) === 0 && Math.max(a, b) === 2;

  it('stay apart, though a third record resembles both: it goes with the stronger', () =>
    expect(
      clusters(
        [
          [0, 1, 9],
          [0, 2, 20],
          [1, 2, 8],
        ],
        3,
        { neverTogether: twins },
      ),
    ).toEqual([0, 0, 2]));

  it('stay apart when nobody scored them', () =>
    expect(
      clusters(
        [
          [0, 1, 9],
          [1, 2, 8],
        ],
        3,
        { neverTogether: twins },
      ),
    ).toEqual([0, 0, 2]));

  it('stay apart when they are a component of their own', () =>
    expect(clusters([[0, 2, 30]], 3, { neverTogether: twins })).toEqual([0, 1, 2]));
});

/** Average link by the book: look at all groups, merge the best two, begin anew. */
function byTheBook(triples: readonly Triple[], count: number, unscored: number): readonly number[] {
  const bits = new Map(triples.map(([left, right, weight]) => [left * count + right, weight]));
  const groups = Array.from({ length: count }, (_none, row) => [row]);
  const mean = (a: readonly number[], b: readonly number[]) => {
    const pairs = a.flatMap((x) => b.map((y) => bits.get(Math.min(x, y) * count + Math.max(x, y)) ?? unscored));
    return pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
  };
  for (;;) {
    let [most, from, into] = [1e-9, -1, -1];
    groups.forEach((a, i) =>
      groups.forEach((b, j) => {
        if (i < j && mean(a, b) > most) [most, into, from] = [mean(a, b), i, j];
      }),
    );
    if (from === -1) break;
    groups[into]?.push(...(groups.splice(from, 1)[0] ?? []));
  }
  return Array.from({ length: count }, (_none, row) =>
    Math.min(...(groups.find((group) => group.includes(row)) ?? [])),
  );
}

describe('any list', () => {
  /** Weights without equal means, so that there is one answer. */
  const distinct = oneList(7).map((triples) =>
    triples.map(([left, right, bits]): Triple => [left, right, bits / 4 + Math.sqrt(left * 7 + right + 2) / 5]),
  );

  it('is clustered as by the slow method of the book', () =>
    fc.assert(
      fc.property(distinct, (triples) => {
        expect(clusters(triples, 7)).toEqual(byTheBook(triples, 7, -1));
      }),
      { numRuns: 500 },
    ));

  it('is clustered the same for every order of the pairs', () =>
    fc.assert(
      fc.property(
        oneList(12).chain((triples) => fc.tuple(fc.constant(triples), shuffled(triples))),
        ([triples, others]) => {
          expect(clusters(others, 12)).toEqual(clusters(triples, 12));
        },
      ),
      { numRuns: 300 },
    ));

  it('keeps vetoed pairs apart', () =>
    fc.assert(
      fc.property(oneList(9), fc.nat(8), fc.nat(8), (triples, a, b) => {
        fc.pre(a !== b);
        const never = (x: number, y: number) => (x === a && y === b) || (x === b && y === a);
        const labels = clusters(triples, 9, { neverTogether: never });
        expect(labels[a]).not.toBe(labels[b]);
      }),
    ));
});

describe('size', () => {
  it('one component of 50,000 pairs takes a moment', () => {
    // 10,000 persons of three records, chained by weak pairs
    const triples: Triple[] = [];
    for (let person = 0; person < 10_000; person += 1) {
      const [a, b, c] = [3 * person, 3 * person + 1, 3 * person + 2];
      triples.push([a, b, 9], [b, c, 8], [a, c, 7]);
      if (person > 0) triples.push([a - 1, a, 1]);
      if (person > 99) triples.push([a - 297, a, 1.5]);
    }
    const begun = performance.now();
    const labels = clusters(triples, 30_000);
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(labels.every((label, row) => label === row - (row % 3))).toBe(true);
  });
});
