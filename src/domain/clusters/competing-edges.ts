import type { Nodes, WeightedEdges } from './edges.ts';

/** Edges more likely than not, one of whose records has another such edge. */
export function competingEdges({ left, right, weight }: WeightedEdges, { count, offset }: Nodes): Uint32Array {
  const likely: number[] = [];
  for (let edge = 0; edge < weight.length; edge += 1) if ((weight[edge] ?? -Infinity) >= 0) likely.push(edge);
  const degree = new Uint32Array(count);
  const endsOf = (edge: number) => [left[edge] ?? 0, (right[edge] ?? 0) + offset] as const;
  for (const edge of likely) for (const end of endsOf(edge)) degree[end] = (degree[end] ?? 0) + 1;
  return Uint32Array.from(likely.filter((edge) => endsOf(edge).some((end) => (degree[end] ?? 0) > 1)));
}
