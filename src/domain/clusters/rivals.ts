import type { Nodes, WeightedEdges } from './edges.ts';

/** The strongest other pair of each record of a pair; edge numbers, −1 for none. Parallel to the edges. */
export interface Rivals {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Bits by which the pair leads the stronger of both rivals: negative when it trails, Infinity without a rival. */
  readonly margin: Float64Array;
}

/** Finds the rivals among the edges of `order`, which runs by (left, right); of equal rivals the first. */
export function rivalsOf(edges: WeightedEdges, nodes: Nodes, order: Uint32Array): Rivals {
  const { best, second } = strongest(edges, nodes, order);
  const size = edges.left.length;
  const rivals = { left: new Int32Array(size).fill(-1), right: new Int32Array(size).fill(-1) };
  const margin = new Float64Array(size).fill(Number.NaN);
  const rivalAt = (edge: number, node: number): number => (best[node] === edge ? second[node] : best[node]) ?? -1;
  const bits = (edge: number): number => edges.weight[edge] ?? -Infinity;
  for (const edge of order) {
    const left = rivalAt(edge, edges.left[edge] ?? 0);
    const right = rivalAt(edge, (edges.right[edge] ?? 0) + nodes.offset);
    rivals.left[edge] = left;
    rivals.right[edge] = right;
    margin[edge] = bits(edge) - Math.max(bits(left), bits(right));
  }
  return { ...rivals, margin };
}

/** The two strongest edges of every node. */
function strongest(edges: WeightedEdges, { count, offset }: Nodes, order: Uint32Array) {
  const best = new Int32Array(count).fill(-1);
  const second = new Int32Array(count).fill(-1);
  const bits = (edge: number): number => edges.weight[edge] ?? -Infinity;
  const enter = (edge: number, node: number): void => {
    if (bits(edge) > bits(best[node] ?? -1)) {
      second[node] = best[node] ?? -1;
      best[node] = edge;
    } else if (bits(edge) > bits(second[node] ?? -1)) second[node] = edge;
  };
  for (const edge of order) {
    enter(edge, edges.left[edge] ?? 0);
    enter(edge, (edges.right[edge] ?? 0) + offset);
  }
  return { best, second };
}
