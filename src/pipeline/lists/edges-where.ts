import type { WeightedEdges } from '../../domain/clusters/edges.ts';
import { placesWhere } from './places-where.ts';

/** Some of many pairs as edges of their own; `pair` leads back to the pairs. */
export interface ChosenEdges {
  readonly pair: Uint32Array;
  readonly edges: WeightedEdges;
}

/** The pairs for which this holds, in their order. Asked twice for each pair. */
export function edgesWhere({ left, right, weight }: WeightedEdges, isChosen: (pair: number) => boolean): ChosenEdges {
  const pair = placesWhere(weight.length, isChosen);
  const edges = {
    left: pair.map((at) => left[at] ?? 0),
    right: pair.map((at) => right[at] ?? 0),
    weight: Float64Array.from(pair, (at) => weight[at] ?? 0),
  };
  return { pair, edges };
}
