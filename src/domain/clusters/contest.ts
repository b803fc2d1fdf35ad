import type { WeightedEdges } from './edges.ts';

/**
 * The pairs of one component with its records numbered from 0 on each side in ascending order. Pairs are numbered from 0
 * by (left, right); those of left record `l` are `from[l]` up to `from[l + 1]`.
 */
export interface Contest {
  readonly lefts: number;
  readonly rights: number;
  readonly from: Uint32Array;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Bits above the review threshold: what linking the pair is worth. */
  readonly gain: Float64Array;
}

/** Numbers the records of a component anew; `members` are its edges by (left, right), at least one. */
export function contestOf(edges: WeightedEdges, members: Uint32Array, review: number): Contest {
  const left = ranks(Array.from(members, (edge) => edges.left[edge] ?? 0));
  const right = ranks(Array.from(members, (edge) => edges.right[edge] ?? 0));
  const from = new Uint32Array(left.count + 1);
  for (const l of left.ranks) from[l + 1] = (from[l + 1] ?? 0) + 1;
  for (let l = 0; l < left.count; l += 1) from[l + 1] = (from[l + 1] ?? 0) + (from[l] ?? 0);
  const gain = Float64Array.from(members, (edge) => (edges.weight[edge] ?? 0) - review);
  return { lefts: left.count, rights: right.count, from, left: left.ranks, right: right.ranks, gain };
}

/** The place of each row among the distinct rows. */
function ranks(rows: readonly number[]): { readonly ranks: Uint32Array; readonly count: number } {
  const distinct = [...new Set(rows)].toSorted((a, b) => a - b);
  const rankOf = new Map(distinct.map((row, rank) => [row, rank]));
  return { ranks: Uint32Array.from(rows, (row) => rankOf.get(row) ?? 0), count: distinct.length };
}
