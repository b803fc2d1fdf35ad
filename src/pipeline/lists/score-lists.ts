import { nodesOf } from '../../domain/clusters/edges.ts';
import { tablePatterns } from '../../domain/link-model/counted-patterns.ts';
import type { FittedModel } from '../../domain/link-model/fit-model.ts';
import type { LinkModel, ModelDesign } from '../../domain/link-model/link-model.ts';
import { pairWeights } from '../../domain/link-model/pair-weights.ts';
import { sharedByRelatives } from '../../domain/link-model/relatives.ts';
import type { PackedLists } from '../../domain/pairing/pack-rows.ts';
import type { PairChunks } from '../../domain/pairing/pair-chunks.ts';
import type { ComparingAside } from '../../ports/pair-kernel.ts';
import type { WeightedPairs } from './kept-pairs.ts';
import { learntRarity, RARITY_ROUNDS } from './learnt-rarity.ts';
import { likelyPairs } from './likely-pairs.ts';
import { mostKept, type PairKeeping } from './pair-keeping.ts';
import { type PatternLevels, PairScorer } from './pair-weights.ts';
import { formulaTerms, type RarityTerms } from './rarity-terms.ts';
import { WatchedPairs } from './watched-pairs.ts';
import { weighAside } from './weigh-aside.ts';
import { type WeightHistogram, weightHistogram } from './weight-histogram.ts';

/** Lists whose pairs are to be scored. */
export interface Scoring {
  readonly design: ModelDesign;
  readonly packed: PackedLists;
  readonly fitted: FittedModel;
  readonly compared: ComparingAside;
  readonly keeping: PairKeeping;
  /** Told now and then how many pairs are scored. */
  readonly onScored: (pairs: number) => void;
}

/** Pairs with their weights, and what made them. */
export interface ScoredLists extends WeightedPairs {
  /** The model as used. */
  readonly model: LinkModel;
  readonly levels: PatternLevels;
  readonly rarity: RarityTerms;
  /** Weights of all compared pairs, those included that were not kept. */
  readonly histogram: WeightHistogram;
}

/** Learns what rarity is worth and weighs the pairs; of pairs that were set aside only those that can matter are kept. */
export function scoreLists(scoring: Scoring): ScoredLists {
  const { design, packed, fitted, compared } = scoring;
  const { parameters, relatives } = fitted;
  const model: LinkModel = { design, parameters };
  const { levels } = tablePatterns(design, compared.table.patterns, compared.table.pairs);
  const scores = {
    patterns: pairWeights(design, parameters, compared.table.patterns, relatives),
    levels: { comparisons: design.comparisons.length, levels },
    shared: relatives ? sharedByRelatives(relatives) : [],
    model: parameters,
  };
  const formula = formulaTerms(model, packed.left, packed.right);
  const pairs = new WatchedPairs(compared.pairs, READINGS, scoring.onScored);
  const likely = likelyPairs(pairs, scores.patterns, compared.table);
  if (likely.whole === null) pairs.addReadings(RARITY_ROUNDS - 1);
  const rarity = learntRarity({ pairs: likely, scores, formula, equal: packed.equal });
  return { model, levels: scores.levels, rarity, ...weighPairs(scoring, pairs, new PairScorer(scores, rarity)) };
}

/** Pairs that are set aside are read for those that may be matches, to see which of them matter, and to keep these. */
const READINGS = 3;

function weighPairs(
  { packed, design, fitted, keeping }: Scoring,
  pairs: PairChunks,
  scorer: PairScorer,
): WeightedPairs & Pick<ScoredLists, 'histogram'> {
  const { whole } = pairs;
  if (whole === null) {
    const nodes = nodesOf(packed.left.count, packed.right?.count ?? null);
    const { prior } = fitted.parameters;
    const scope = { ...keeping, nodes, review: design.thresholds.review, prior };
    return weighAside(pairs, scorer, scope, mostKept(keeping));
  }
  const weights = scorer.weigh(whole);
  return { pairs: whole, weights, histogram: weightHistogram(weights) };
}
