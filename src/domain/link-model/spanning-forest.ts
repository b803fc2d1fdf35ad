/** An edge that may be taken, between two numbered nodes. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/**
 * The strongest edges that close no circle (Kruskal 1956); of equally strong ones the first by their nodes. In the order of
 * their nodes.
 */
export function spanningForest<Edge extends Candidate>(edges: readonly Edge[], nodes: number): readonly Edge[] {
  const group = Array.from({ length: nodes }, (_, node) => node);
  const taken = edges
    .toSorted((one, other) => other.strength - one.strength || one.a - other.a || one.b - other.b)
    .filter(({ a, b }) => {
      const [kept, joined] = [group[a] ?? a, group[b] ?? b];
      if (kept === joined) return false;
      group.forEach((name, node) => {
        if (name === joined) group[node] = kept;
      });
      return true;
    });
  return taken.toSorted((one, other) => one.a - other.a || one.b - other.b);
}
