import { type Decision, DECISIONS } from '../../domain/clusters/decide.ts';
import { rarityShares } from '../../domain/link-model/tied-rarity.ts';
import { tiedBits } from '../../domain/link-model/ties.ts';
import { relativesCorrected, tiesCorrected, type Waterfall, waterfall } from '../../domain/link-model/waterfall.ts';
import { probabilityOf, weightOf } from '../../domain/link-model/weights.ts';
import type { Linkage } from '../link-lists.ts';
import type { ListDecisions } from './decide-lists.ts';
import { pairsFrom } from './likely-first.ts';

/** A pair taken as an example. */
export interface SampledPair {
  readonly decision: Decision;
  readonly left: number;
  readonly right: number;
  readonly weight: number;
  /** With all that competes for the records where these have one partner at most. */
  readonly probability: number;
  readonly waterfall: Waterfall;
}

/** Pairs below this probability teach a reader nothing. */
export const LEAST_SHOWN = 0.001;

/** Differences below are rounding. */
const LEAST_BITS = 1e-4;

const decisionOf = ({ decisions }: ListDecisions, pair: number): Decision =>
  DECISIONS[decisions[pair] ?? 0] ?? { outcome: 'none', reason: 'below-review' };

/** So many pairs of each outcome, spread evenly from the strongest to the weakest; the same for the same linkage. */
export function samplePairs(linkage: Linkage, decisions: ListDecisions, each: number): readonly SampledPair[] {
  const { weights, pairs } = linkage;
  const shown = pairsFrom(weights, pairs, weightOf(LEAST_SHOWN));
  const byOutcome = Map.groupBy(shown, (pair) => decisionOf(decisions, pair).outcome);
  return (['link', 'review', 'none'] as const).flatMap((outcome) =>
    spread(byOutcome.get(outcome) ?? [], each).map((pair) => samplePair(linkage, decisions, pair)),
  );
}

const spread = (pairs: readonly number[], each: number): readonly number[] =>
  pairs.filter((_, at) => Math.floor((at * each) / pairs.length) !== Math.floor(((at - 1) * each) / pairs.length));

/** The score of one pair, taken apart. */
export function samplePair(linkage: Linkage, decisions: ListDecisions, pair: number): SampledPair {
  const { pairs, levels, rarity, model, weights } = linkage;
  const [left, right] = [pairs.left[pair] ?? 0, pairs.right[pair] ?? 0];
  const from = (pairs.pattern[pair] ?? 0) * levels.comparisons;
  const own = [...levels.levels.subarray(from, from + levels.comparisons)];
  const rarities = own.map(() => 0);
  const shares = rarityShares(own, model.parameters);
  for (const [slot, { comparison: at }] of rarity.slots.entries())
    rarities[at] = (shares[at] ?? 1) * rarity.bits(slot, rarity.kind(slot, own[at] ?? 0), left, right);
  const weight = weights[pair] ?? 0;
  const tied = -tiedBits(
    own,
    model.parameters.ties ?? [],
    model.parameters.levels.map(({ u }) => u),
  );
  const relatives = weight - waterfall(model, { levels: own, rarityBits: rarities }).total - tied;
  const corrections = [tiesCorrected(tied), relativesCorrected(relatives)].filter(
    ({ bits }) => Math.abs(bits) >= LEAST_BITS,
  );
  const parts = { levels: own, rarityBits: rarities, corrections };
  const probability = probabilityOf(decisions.bits[pair] ?? weight);
  const decision = decisionOf(decisions, pair);
  return { decision, left, right, weight, probability, waterfall: waterfall(model, parts) };
}
