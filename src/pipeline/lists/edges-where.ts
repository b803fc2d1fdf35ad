import type { WeightedEdges } from '../../domain/clusters/edges.ts';

/** Some of many pairs as edges of their own; `pair` leads back to the pairs. */
export interface ChosenEdges {
  readonly pair: Uint32Array;
  readonly edges: WeightedEdges;
}

/** The pairs for which this holds, in their order. Asked twice for each pair: counted first, so that memory is taken once. */
export function edgesWhere({ left, right, weight }: WeightedEdges, isChosen: (pair: number) => boolean): ChosenEdges {
  let count = 0;
  for (let at = 0; at < weight.length; at += 1) if (isChosen(at)) count += 1;
  const pair = new Uint32Array(count);
  for (let at = 0, edge = 0; edge < count; at += 1) {
    if (!isChosen(at)) continue;
    pair[edge] = at;
    edge += 1;
  }
  const edges = {
    left: pair.map((at) => left[at] ?? 0),
    right: pair.map((at) => right[at] ?? 0),
    weight: Float64Array.from(pair, (at) => weight[at] ?? 0),
  };
  return { pair, edges };
}
