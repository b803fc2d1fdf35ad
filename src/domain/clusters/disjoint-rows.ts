import { ascending } from './edges.ts';

/** Sets of rows that are merged step by step; every row starts in a set of its own. Typed, for millions of rows. */
export interface DisjointRows {
  join(a: number, b: number): void;
  /** The smallest row of the set, so that names of sets do not depend on the order of merging. */
  setOf(row: number): number;
}

/** Union by smallest row with path halving (Tarjan & van Leeuwen 1984). */
export function disjointRows(count: number): DisjointRows {
  const parents = ascending(count);
  const setOf = (row: number): number => {
    let at = row;
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
      const above = parents[up] ?? up;
      parents[at] = above;
      at = above;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const [one, other] = [setOf(a), setOf(b)];
    if (one < other) parents[other] = one;
    else parents[one] = other;
  };
  return { join, setOf };
}
