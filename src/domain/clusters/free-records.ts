import type { Nodes } from './edges.ts';

/**
 * Bits by which the odds of every pair rise because a record has one partner at most: whoever is linked is no candidate of
 * others. The prior over all pairs is K matches in n₁ × n₂ pairs; once most records are firmly linked, a pair of two that are
 * still free is one of (n₁ − K) × (n₂ − K) only. With a prior θ for each link, K matches are expected where
 * (n₁ − K)(n₂ − K) θ = K (the number of matchings: Sadinle 2017), so the odds are K / ((n₁ − K)(n₂ − K)).
 * @param matches Expected links K. What is left is no better known than √n records a side, the error of such a count.
 * @param prior log2 odds of a match over all pairs, as the weights hold it.
 */
export function freeRecordsBits(matches: number, { count, offset }: Nodes, prior: number): number {
  if (matches <= 0) return 0;
  const free = (records: number): number => Math.max(records - matches, Math.sqrt(records), 1);
  return Math.max(0, Math.log2(matches) - Math.log2(free(offset) * free(count - offset)) - prior);
}
