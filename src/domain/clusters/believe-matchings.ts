import type { Contest } from './contest.ts';
import { sumsOfOthers } from './log-sums.ts';

/** Rounds, and the change of every odds in bits that ends them. */
const MOST_ROUNDS = 200;
const TOLERANCE = 1e-4;

/**
 * log2 odds of every pair over all one-to-one matchings of a component, by belief propagation: each record tells each
 * partner how free it would be without it (Bethe approximation; Zdeborová & Mézard 2006, which has one fixed point:
 * Bayati et al. 2007). Exact where the pairs form a tree, else an approximation whose work grows with the pairs only. Half of
 * each message is kept from the round before, or they would swing between two states.
 */
export function believedOdds(contest: Contest): Float64Array {
  const { gain, left, right, lefts, rights } = contest;
  const [byLeft, byRight] = [pairsOf(left, lefts), pairsOf(right, rights)];
  const [fromLeft, fromRight] = [new Float64Array(gain.length), new Float64Array(gain.length)];
  let odds = Float64Array.from(gain);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    tell(byLeft, gain, fromRight, fromLeft);
    tell(byRight, gain, fromLeft, fromRight);
    const next = gain.map((bits, pair) => bits + (fromLeft[pair] ?? 0) + (fromRight[pair] ?? 0));
    const change = next.reduce((most, bits, pair) => Math.max(most, Math.abs(bits - (odds[pair] ?? 0))), 0);
    odds = next;
    if (change < TOLERANCE) break;
  }
  return odds;
}

/** Every record of one side tells each partner log2 of the chance that it is free without it. */
function tell(byRecord: readonly Uint32Array[], gain: Float64Array, heard: Float64Array, told: Float64Array): void {
  for (const pairs of byRecord) {
    const worth = Float64Array.from(pairs, (pair) => (gain[pair] ?? 0) + (heard[pair] ?? 0));
    const others = sumsOfOthers(worth, 0);
    for (const [at, pair] of pairs.entries()) told[pair] = ((told[pair] ?? 0) - (others[at] ?? 0)) / 2;
  }
}

function pairsOf(side: Uint32Array, records: number): readonly Uint32Array[] {
  const pairs = Array.from({ length: records }, (): number[] => []);
  side.forEach((record, pair) => pairs[record]?.push(pair));
  return pairs.map((own) => Uint32Array.from(own));
}
