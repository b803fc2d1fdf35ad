/** Pairs of rows of two lists, or of one list with itself (then left < right); each pair once. Parallel arrays. */
export interface Edges {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
}

/** Scored pairs. */
export interface WeightedEdges extends Edges {
  /** Bits: log2 of the odds that both records are of one person, prior included. 0 bits is one to one. */
  readonly weight: Float64Array;
}

/** Numbering of the records of both lists as nodes of one graph. */
export interface Nodes {
  readonly count: number;
  /** What turns a right row into its node: rows of the left list, or 0 when one list is linked with itself. */
  readonly offset: number;
}

/** Nodes of two lists with so many rows, or of one list when `right` is null. */
export const nodesOf = (left: number, right: number | null): Nodes =>
  right === null ? { count: left, offset: 0 } : { count: left + right, offset: left };

/** Edge numbers by (left, right), so that no result depends on the order in which the pairs came. */
export function edgeOrder({ left, right }: Edges): Uint32Array {
  const order = ascending(left.length);
  if (isOrdered(left, right)) return order;
  return order.sort((a, b) => (left[a] ?? 0) - (left[b] ?? 0) || (right[a] ?? 0) - (right[b] ?? 0) || a - b);
}

/** 0, 1, 2 … */
export function ascending(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) numbers[i] = i;
  return numbers;
}

function isOrdered(left: Uint32Array, right: Uint32Array): boolean {
  for (let edge = 1; edge < left.length; edge += 1) {
    const step = (left[edge] ?? 0) - (left[edge - 1] ?? 0);
    if (step < 0 || (step === 0 && (right[edge] ?? 0) < (right[edge - 1] ?? 0))) return false;
  }
  return true;
}
