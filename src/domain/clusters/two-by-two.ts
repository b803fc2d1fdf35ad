import type { WeightedEdges } from './edges.ts';
import { logAdd } from './log-sums.ts';

/**
 * log2 odds over all matchings of two records a side at most, written out, since nearly all components that hold rivals are
 * of this size. Of the seven matchings of four pairs a pair is in two: alone, and with the pair of the other two records.
 * Null when there are more records.
 */
export function twoByTwoOdds({ left, right, weight }: WeightedEdges, members: Uint32Array): Float64Array | null {
  if (members.length > 4) return null;
  const [l, r] = [left[members[0] ?? 0] ?? 0, right[members[0] ?? 0] ?? 0];
  const table = new Float64Array(4).fill(-Infinity);
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  const placeOf = (edge: number): number => (left[edge] === l ? 0 : 2) + (right[edge] === r ? 0 : 1);
  for (const edge of members) {
    lefts.add(left[edge] ?? 0);
    rights.add(right[edge] ?? 0);
    table[placeOf(edge)] = weight[edge] ?? 0;
  }
  if (lefts.size > 2 || rights.size > 2) return null;
  return Float64Array.from(members, (edge) => oddsAt(table, placeOf(edge)));
}

/** Places 0…3 are the pairs of a two by two table, row by row: 3 − place is the pair of the other two records. */
function oddsAt(table: Float64Array, place: number): number {
  const at = (pair: number): number => table[pair] ?? -Infinity;
  const [beside, below] = [at(place ^ 1), at(place ^ 2)];
  const freed = logAdd(0, at(3 - place));
  return at(place) + freed - logAdd(freed, logAdd(logAdd(beside, below), beside + below));
}
