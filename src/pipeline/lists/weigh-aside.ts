import type { PairChunks } from '../../domain/pairing/pair-chunks.ts';
import { KeptPairs, type WeightedPairs } from './kept-pairs.ts';
import { MatteringPairs, type MatteringScope } from './mattering-pairs.ts';
import type { PairScorer } from './pair-weights.ts';
import { pairsWhere } from './pairs-where.ts';
import { placesWhere } from './places-where.ts';
import { WeightCounts, type WeightHistogram } from './weight-histogram.ts';

/** Bits by which sums of the same numbers in another order may differ. */
const ROUNDING = 1e-6;

/**
 * Weighs pairs chunk by chunk and keeps those that can matter. They are read twice: to see which these are, and to keep them.
 * @throws {ListsRefused} when more can matter than memory holds: `most`.
 */
export function weighAside(
  pairs: PairChunks,
  scorer: PairScorer,
  scope: MatteringScope,
  most: number,
): WeightedPairs & { readonly histogram: WeightHistogram } {
  const [mattering, counts] = [new MatteringPairs(scope), new WeightCounts()];
  for (const chunk of pairs.chunks()) {
    const weights = scorer.weigh(chunk);
    counts.add(weights);
    mattering.see(chunk, weights);
  }
  return { ...keepMattering(pairs, scorer, mattering, new KeptPairs(most)), histogram: counts.histogram };
}

function keepMattering(
  pairs: PairChunks,
  scorer: PairScorer,
  mattering: MatteringPairs,
  kept: KeptPairs,
): WeightedPairs {
  const { least } = mattering;
  const inside = mattering.insideClusters;
  const reach = scorer.reach.map((bits) => bits + ROUNDING);
  for (const chunk of pairs.chunks()) {
    const candidates = pairsWhere(chunk, (at) => (reach[chunk.pattern[at] ?? 0] ?? 0) >= least || inside(chunk, at));
    const weights = scorer.weigh(candidates);
    const isKept = (at: number): boolean => (weights[at] ?? 0) >= least || inside(candidates, at);
    kept.add(candidates, weights, placesWhere(weights.length, isKept));
  }
  return kept.finish();
}
