import { assignOneToOne } from '../../domain/clusters/assign-one-to-one.ts';
import { averageLink } from '../../domain/clusters/average-link.ts';
import { componentLabels } from '../../domain/clusters/components.ts';
import { type Nodes, nodesOf, type WeightedEdges } from '../../domain/clusters/edges.ts';
import { weightOf } from '../../domain/link-model/weights.ts';
import type { Linkage } from '../link-lists.ts';

/** Pairs and their weights as edges between the records of both lists. */
export const edgesOf = ({ pairs, weights }: Linkage): WeightedEdges => ({
  left: pairs.left,
  right: pairs.right,
  weight: weights,
});

export const nodesOfLists = ({ packed }: Linkage): Nodes => nodesOf(packed.left.count, packed.right?.count ?? null);

/** 1 for the pairs that an exact one-to-one assignment chooses above the threshold; parallel to the pairs. */
export const chosenPairs = (linkage: Linkage, threshold: number): Uint8Array =>
  assignOneToOne(edgesOf(linkage), nodesOfLists(linkage), { review: weightOf(threshold) }).chosen;

/**
 * The cluster of every record, left list first: the pairs chosen one to one, else average link over all pairs.
 * Labels are the smallest record of the cluster.
 */
export function clustersOf(linkage: Linkage, chosen: Uint8Array | null): Uint32Array {
  const [edges, nodes] = [edgesOf(linkage), nodesOfLists(linkage)];
  return chosen ? componentLabels(edges, nodes, (edge) => chosen[edge] === 1) : averageLink(edges, nodes);
}
