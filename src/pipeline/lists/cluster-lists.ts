import { assignOneToOne } from '../../domain/clusters/assign-one-to-one.ts';
import { averageLink } from '../../domain/clusters/average-link.ts';
import { componentLabels } from '../../domain/clusters/components.ts';
import { type Nodes, nodesOf, type WeightedEdges } from '../../domain/clusters/edges.ts';
import { weightOf } from '../../domain/link-model/weights.ts';
import type { Linkage } from '../link-lists.ts';
import type { ListDecisions } from './decide-lists.ts';
import { pairsFrom } from './pair-weights.ts';

/** No pair lies below so many bits; a probability of 0 asks for all. */
const LOWEST = -1000;

/** Pairs and their weights as edges between the records of both lists. */
export const edgesOf = ({ pairs, weights }: Linkage): WeightedEdges => ({
  left: pairs.left,
  right: pairs.right,
  weight: weights,
});

export const nodesOfLists = ({ packed }: Linkage): Nodes => nodesOf(packed.left.count, packed.right?.count ?? null);

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
  const [edges, nodes] = [edgesOf(linkage), nodesOfLists(linkage)];
  if (!oneToOne) return labels ?? averageLink(edges, nodes);
  const linked = new Uint8Array(edges.left.length);
  for (const pair of written) linked[pair] = 1;
  return componentLabels(edges, nodes, (edge) => linked[edge] === 1);
}
