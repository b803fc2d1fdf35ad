import { assignOneToOne } from '../../domain/clusters/assign-one-to-one.ts';
import { averageLink } from '../../domain/clusters/average-link.ts';
import { componentLabels } from '../../domain/clusters/components.ts';
import { type Nodes, nodesOf, type WeightedEdges } from '../../domain/clusters/edges.ts';
import { weightOf } from '../../domain/link-model/weights.ts';
import type { Linkage } from '../link-lists.ts';
import type { ListDecisions } from './decide-lists.ts';
import { edgesWhere } from './edges-where.ts';
import { pairsFrom } from './likely-first.ts';

/** No pair lies below so many bits; a probability of 0 asks for all. */
const LOWEST = -1000;

type ScoredPairs = Pick<Linkage, 'pairs' | 'weights'>;

/** Pairs and their weights as edges between the records of both lists. */
export const edgesOf = ({ pairs, weights }: ScoredPairs): WeightedEdges => ({
  left: pairs.left,
  right: pairs.right,
  weight: weights,
});

export const nodesOfLists = ({ packed }: Pick<Linkage, 'packed'>): Nodes =>
  nodesOf(packed.left.count, packed.right?.count ?? null);

/**
 * Pairs of at least this probability, highest weight first, then by rows. One to one no two of them share a record: from one
 * half on none can, below the best total of bits wins.
 */
export function pairsToWrite(linkage: Linkage, { oneToOne, bits }: ListDecisions, threshold: number): Uint32Array {
  const least = Math.max(weightOf(threshold), LOWEST);
  const likely = pairsFrom(linkage.weights, linkage.pairs, least, bits);
  if (!oneToOne || threshold > 1 / 2) return likely;
  const rowsOf = (rows: Uint32Array) => likely.map((pair) => rows[pair] ?? 0);
  const edges = {
    left: rowsOf(linkage.pairs.left),
    right: rowsOf(linkage.pairs.right),
    weight: Float64Array.from(likely, (pair) => bits[pair] ?? 0),
  };
  const { chosen } = assignOneToOne(edges, nodesOfLists(linkage), { review: least });
  return likely.filter((_, edge) => chosen[edge] === 1);
}

/**
 * The cluster of every record, left list first: one to one the written pairs, else average link over all pairs. Labels are
 * the smallest record of the cluster.
 */
export function clustersOf(linkage: Linkage, { labels, oneToOne }: ListDecisions, written: Uint32Array): Uint32Array {
  if (!oneToOne) return labels ?? averageLinkOf(linkage);
  const [edges, nodes] = [edgesOf(linkage), nodesOfLists(linkage)];
  const linked = new Uint8Array(edges.left.length);
  for (const pair of written) linked[pair] = 1;
  return componentLabels(edges, nodes, (edge) => linked[edge] === 1);
}

/**
 * Average-link clusters of all pairs. Only pairs inside a component of pairs above even odds can decide anything, so the
 * others, nearly all of large lists, are left out before any memory is taken for them.
 */
export function averageLinkOf(linkage: ScoredPairs & Pick<Linkage, 'packed'>): Uint32Array {
  const [{ left, right, weight }, nodes] = [edgesOf(linkage), nodesOfLists(linkage)];
  const labels = componentLabels({ left, right }, nodes, (edge) => (weight[edge] ?? 0) > 0);
  const inside = edgesWhere(
    { left, right, weight },
    (edge) => labels[left[edge] ?? 0] === labels[(right[edge] ?? 0) + nodes.offset],
  );
  return averageLink(inside.edges, nodes);
}
