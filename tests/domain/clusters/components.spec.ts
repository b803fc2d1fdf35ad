import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { componentLabels, connectedComponents } from '../../../src/domain/clusters/components.ts';
import { nodesOf } from '../../../src/domain/clusters/edges.ts';
import { edgesOf, oneList, shuffled, type Triple } from './graphs.ts';

/** The pairs of each component. */
const parts = (triples: readonly Triple[], nodes = nodesOf(10, null), joins?: (edge: number) => boolean) => {
  const { count, start, edges } = connectedComponents(edgesOf(triples), nodes, joins);
  return Array.from({ length: count }, (_none, c) =>
    Array.from(edges.subarray(start[c], start[c + 1]), (edge) => triples[edge]?.slice(0, 2)),
  );
};

describe('records that hang together', () => {
  it('in one list: a chain of three and a pair', () =>
    expect(
      parts([
        [5, 7, 1],
        [2, 3, 1],
        [1, 2, 1],
      ]),
    ).toEqual([
      [
        [1, 2],
        [2, 3],
      ],
      [[5, 7]],
    ]));

  it('in two lists row 0 of the left and row 0 of the right are two records', () =>
    expect(
      parts(
        [
          [0, 1, 1],
          [1, 0, 1],
        ],
        nodesOf(2, 2),
      ),
    ).toEqual([[[0, 1]], [[1, 0]]]));

  it('a weak pair joins nobody, but is listed where others join both its records', () => {
    const triples: readonly Triple[] = [
      [0, 1, 9],
      [0, 2, -3],
      [1, 2, 9],
      [2, 3, -3],
    ];
    expect(parts(triples, nodesOf(4, null), (edge) => (triples[edge]?.[2] ?? 0) > 0)).toEqual([
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    ]);
  });

  it('each record carries the smallest record that it hangs together with', () =>
    expect([
      ...componentLabels(
        edgesOf([
          [3, 4, 1],
          [1, 3, 1],
        ]),
        nodesOf(5, null),
      ),
    ]).toEqual([0, 1, 2, 1, 1]));

  it('whatever the order of the pairs', () =>
    fc.assert(
      fc.property(
        oneList(9).chain((triples) => fc.tuple(fc.constant(triples), shuffled(triples))),
        ([triples, others]) => {
          expect(parts(others)).toEqual(parts(triples));
        },
      ),
    ));
});
