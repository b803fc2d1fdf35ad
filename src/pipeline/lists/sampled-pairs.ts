import type { LinkThresholds } from '../../domain/link-model/link-model.ts';
import { relativesCorrected, type Waterfall, waterfall } from '../../domain/link-model/waterfall.ts';
import { weightOf } from '../../domain/link-model/weights.ts';
import type { Linkage } from '../link-lists.ts';
import { pairsFrom } from './pair-weights.ts';

/** Where a pair stands by its probability alone. */
export type Band = 'link' | 'review' | 'none';

/** A pair taken as an example. */
export interface SampledPair {
  readonly band: Band;
  readonly left: number;
  readonly right: number;
  readonly weight: number;
  readonly waterfall: Waterfall;
}

/** Pairs below this probability teach a reader nothing. */
const LEAST_PROBABILITY = 0.001;

/** Differences below are rounding. */
const LEAST_BITS = 1e-4;

/** Bands of probability, from the strongest. */
function bandOf(weight: number, { link, review }: LinkThresholds): Band {
  if (weight >= weightOf(link)) return 'link';
  return weight >= weightOf(review) ? 'review' : 'none';
}

/** So many pairs of each band, spread evenly from the strongest to the weakest; the same for the same linkage. */
export function samplePairs(linkage: Linkage, each: number): readonly SampledPair[] {
  const { weights, model, pairs } = linkage;
  const shown = pairsFrom(weights, pairs, weightOf(LEAST_PROBABILITY));
  const bands = Map.groupBy(shown, (pair) => bandOf(weights[pair] ?? 0, model.design.thresholds));
  return (['link', 'review', 'none'] as const).flatMap((band) =>
    spread(bands.get(band) ?? [], each).map((pair) => samplePair(linkage, pair, band)),
  );
}

const spread = (pairs: readonly number[], each: number): readonly number[] =>
  pairs.filter((_, at) => Math.floor((at * each) / pairs.length) !== Math.floor(((at - 1) * each) / pairs.length));

/** The score of one pair, taken apart. */
export function samplePair(linkage: Linkage, pair: number, band: Band): SampledPair {
  const { pairs, levels, rarity, model, weights } = linkage;
  const [left, right] = [pairs.left[pair] ?? 0, pairs.right[pair] ?? 0];
  const from = (pairs.pattern[pair] ?? 0) * levels.comparisons;
  const own = [...levels.levels.subarray(from, from + levels.comparisons)];
  const rarities = own.map(() => 0);
  for (const [slot, at] of rarity.slots.entries())
    rarities[at] = rarity.bits(slot, rarity.kind(slot, own[at] ?? 0), left, right);
  const weight = weights[pair] ?? 0;
  const bare = waterfall(model, { levels: own, rarityBits: rarities });
  const gap = weight - bare.total;
  const corrections = Math.abs(gap) < LEAST_BITS ? [] : [relativesCorrected(gap)];
  return { band, left, right, weight, waterfall: waterfall(model, { levels: own, rarityBits: rarities, corrections }) };
}
