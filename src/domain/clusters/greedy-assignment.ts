import type { WeightedEdges } from './edges.ts';

/** Where the answers about pairs are written; parallel to the edges of the whole run. */
export interface Answers {
  readonly chosen: Uint8Array;
  readonly lead: Float64Array;
  readonly winner: Int32Array;
}

/**
 * Strongest pair first, of equal ones the first by (left, right). For components too large to solve exactly. The lead of
 * a chosen pair is then its lead over the strongest pair that it shut out, or over `review` (bits).
 */
export function assignGreedily(edges: WeightedEdges, members: Uint32Array, review: number, answers: Answers): void {
  const bits = (edge: number): number => edges.weight[edge] ?? -Infinity;
  const place = new Map(Array.from(members, (edge, i) => [edge, i]));
  const strongestFirst = members.toSorted((a, b) => bits(b) - bits(a) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const [lefts, rights] = [new Map<number, number>(), new Map<number, number>()];
  for (const edge of strongestFirst) {
    if (bits(edge) < review) return;
    const [l, r] = [edges.left[edge] ?? 0, edges.right[edge] ?? 0];
    const blocker = earlier(lefts.get(l), rights.get(r), bits);
    if (blocker === undefined) {
      lefts.set(l, edge);
      rights.set(r, edge);
      answers.chosen[edge] = 1;
      answers.lead[edge] = bits(edge) - review;
    } else {
      answers.lead[edge] = bits(edge) - bits(blocker);
      answers.lead[blocker] = Math.min(answers.lead[blocker] ?? 0, bits(blocker) - bits(edge));
    }
  }
}

/** The one of both that was linked first: the stronger. */
function earlier(a: number | undefined, b: number | undefined, bits: (edge: number) => number): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return bits(b) > bits(a) ? b : a;
}
