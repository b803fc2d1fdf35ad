import { describe, expect, it } from 'vitest';
import { competingEdges } from '../../../src/domain/clusters/competing-edges.ts';
import { nodesOf } from '../../../src/domain/clusters/edges.ts';
import { kinWeights } from '../../../src/domain/clusters/kin-weights.ts';
import { matchingPosterior } from '../../../src/domain/clusters/matching-posterior.ts';
import { probabilityOf } from '../../../src/domain/link-model/weights.ts';
import { edgesOf, type Triple } from './graphs.ts';

/** Level of the name and of the telephone: 0 missing, 1 equal, 2 another. */
type Levels = readonly [name: number, telephone: number];
type Pair = readonly [left: number, right: number, levels: Levels];

const M = [
  [1, 0.99, 0.01],
  [1, 0.9, 0.1],
];
/** Bits against strangers: an equal name 8, another −6; an equal telephone 20, another −4; the prior −4. */
const BITS = [
  [0, 8, -6],
  [0, 20, -4],
];
const weightOfPair = ([name, telephone]: Levels): number => (BITS[0]?.[name] ?? 0) + (BITS[1]?.[telephone] ?? 0) - 4;

function weigh(pairs: readonly Pair[], families: number) {
  const edges = edgesOf(pairs.map(([left, right, levels]): Triple => [left, right, weightOfPair(levels)]));
  const nodes = nodesOf(2 * families, 2 * families);
  const input = { edges, nodes, m: M, levelsOf: (edge: number) => pairs[edge]?.[2] ?? [0, 0] };
  return { edges, nodes, weight: kinWeights(input) };
}

/** Twins 2n and 2n + 1 in both lists: what straight pairs and crossed ones agree in. */
const twins = (family: number, straight: Levels, crossed: Levels): readonly Pair[] => {
  const [a, b] = [2 * family, 2 * family + 1];
  return [
    [a, a, straight],
    [a, b, crossed],
    [b, a, crossed],
    [b, b, straight],
  ];
};

/** Families whose telephone stands in every record. */
const usual = (families: number): readonly Pair[] =>
  Array.from({ length: families }, (_, family) => twins(family, [1, 1], [2, 1])).flat();

describe('twins share the telephone', () => {
  // Straight 24 bits, crossed 10 bits.
  const families = 100;
  // Each of these twins has the telephone in one record only, where the other twin has it too: straight 4, crossed 10 bits.
  const odd = twins(families, [1, 0], [2, 1]);

  it('which tells neither from the other: only the name counts', () => {
    const { weight, edges, nodes } = weigh([...usual(families), ...odd], families + 1);
    const shares = (weights: Float64Array) =>
      [...matchingPosterior({ ...edges, weight: weights }, nodes).bits].slice(-4, -2).map(probabilityOf);
    const [taken = 0, forTwin = 0] = shares(edges.weight);
    expect(taken).toBeLessThan(0.01);
    expect(forTwin).toBeGreaterThan(0.99);
    const [own = 0, other = 0] = shares(weight);
    expect(own).toBeGreaterThan(0.8);
    expect(other).toBeLessThan(0.2);
  });

  it('no weight rises, and pairs without a rival keep theirs', () => {
    const alone: readonly Pair[] = [[2 * families, 2 * families, [1, 1]]];
    const { weight, edges } = weigh([...usual(families), ...alone], families + 1);
    for (const [edge, bits] of weight.entries()) expect(bits).toBeLessThanOrEqual(edges.weight[edge] ?? 0);
    expect(weight.at(-1)).toBe(24);
  });

  it('a few families teach nothing: with 20 pairs of kin all weights stay', () => {
    const { weight, edges } = weigh(usual(10), 10);
    expect(weight).toEqual(edges.weight);
  });
});

it('pairs compete when a record has another pair that is more likely than not', () => {
  const edges = edgesOf([
    [0, 0, 9],
    [0, 1, 1],
    [1, 1, -1],
    [2, 2, 5],
    [3, 2, -3],
  ]);
  expect([...competingEdges(edges, nodesOf(4, 3))]).toEqual([0, 1]);
});
