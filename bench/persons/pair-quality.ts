import { linkQuality } from '../../src/domain/clusters/cluster-quality.ts';
import type { PersonTruth } from './person-set.ts';
import { bitsOf, isMatch, type ScoredPairs, truePairs } from './scored-pairs.ts';

/** Precision, recall and their harmonic mean; 1 where there is nothing to divide by. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function qualityOf(right: number, claimed: number, real: number): Quality {
  const { precision, recall, f1 } = linkQuality(right, claimed, real);
  return { precision: precision ?? 1, recall: recall ?? 1, f1: f1 ?? 0 };
}

/** Quality of the pairs with at least this probability. */
export function qualityFrom(pairs: ScoredPairs, truth: PersonTruth, probability: number): Quality {
  const least = bitsOf(probability);
  let [right, claimed] = [0, 0];
  for (let i = 0; i < pairs.weight.length; i += 1) {
    if ((pairs.weight[i] ?? 0) < least) continue;
    claimed += 1;
    if (isMatch(truth, pairs.left[i] ?? 0, pairs.right[i] ?? 0)) right += 1;
  }
  return qualityOf(right, claimed, truePairs(truth));
}

/** The threshold with the best F1, which only the truth can know. */
export interface BestQuality extends Quality {
  /** Bits of evidence. */
  readonly weight: number;
}

/** Tries every threshold; equal weights stand or fall together. */
export function bestQuality(pairs: ScoredPairs, truth: PersonTruth): BestQuality {
  const order = Uint32Array.from(pairs.weight.keys()).sort((a, b) => (pairs.weight[b] ?? 0) - (pairs.weight[a] ?? 0));
  const real = truePairs(truth);
  let best: BestQuality = { ...qualityOf(0, 0, real), weight: Infinity };
  let right = 0;
  for (let n = 0; n < order.length; n += 1) {
    const at = order[n] ?? 0;
    const weight = pairs.weight[at] ?? 0;
    if (isMatch(truth, pairs.left[at] ?? 0, pairs.right[at] ?? 0)) right += 1;
    if (pairs.weight[order[n + 1] ?? -1] === weight) continue;
    const quality = qualityOf(right, n + 1, real);
    if (quality.f1 > best.f1) best = { ...quality, weight };
  }
  return best;
}

/** Share of the true pairs that were proposed at all. */
export const proposedShare = (pairs: ScoredPairs, truth: PersonTruth): number =>
  qualityOf(matchesAmong(pairs, truth), pairs.weight.length, truePairs(truth)).recall;

function matchesAmong(pairs: ScoredPairs, truth: PersonTruth): number {
  let right = 0;
  for (let i = 0; i < pairs.left.length; i += 1)
    if (isMatch(truth, pairs.left[i] ?? 0, pairs.right[i] ?? 0)) right += 1;
  return right;
}
