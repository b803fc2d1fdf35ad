import { assignOneToOne } from '../../domain/clusters/assign-one-to-one.ts';
import { conflictTest, guardTest } from '../../domain/clusters/conflict-rules.ts';
import { decideAssigned, decideClustered, type PairEvidence } from '../../domain/clusters/decide-pairs.ts';
import { type Decision, DECISIONS } from '../../domain/clusters/decide.ts';
import type { Nodes } from '../../domain/clusters/edges.ts';
import { freeRecordsBits } from '../../domain/clusters/free-records.ts';
import { kinWeights } from '../../domain/clusters/kin-weights.ts';
import { LEAST_RIVAL_BITS, matchingPosterior } from '../../domain/clusters/matching-posterior.ts';
import { rulesFor } from '../../domain/clusters/model-rules.ts';
import { probabilityOf, weightOf } from '../../domain/link-model/weights.ts';
import type { Linkage } from '../link-lists.ts';
import { averageLinkOf, edgesOf, nodesOfLists } from './cluster-lists.ts';
import { type ChosenEdges, edgesWhere } from './edges-where.ts';

/** What comes of the pairs of a linkage. */
export interface ListDecisions {
  /** Whether each record has one partner at most. */
  readonly oneToOne: boolean;
  /**
   * Bits by pair: log2 of the odds that both records are of one person. One to one with all that competes for the records,
   * else the weights as they are.
   */
  readonly bits: Float64Array;
  /** By pair the place of its decision among `DECISIONS`. */
  readonly decisions: Uint8Array;
  /** The average-link cluster of every record, left list first: its smallest record; null one to one. */
  readonly labels: Uint32Array | null;
}

/**
 * Three outcomes for every pair: linked, for review, or neither, with the vetoes and the guard of the model (or the usual
 * ones). One to one by the share of all matchings that hold the pair, else by average-link clusters.
 */
export function decideLists(linkage: Linkage, oneToOne: boolean): ListDecisions {
  return oneToOne ? decideOneToOne(linkage) : decideClusters(linkage);
}

function decideOneToOne(linkage: Linkage): ListDecisions {
  const { thresholds } = linkage.model.design;
  const nodes = nodesOfLists(linkage);
  const weights = freeWeights(linkage, nodes);
  const least = Math.min(LEAST_RIVAL_BITS, weightOf(thresholds.review));
  const strong = strongPairs(linkage, weights, least);
  const { pair } = strong;
  const levelsOf = (edge: number) => levelsOfPair(linkage, pair[edge] ?? 0);
  const m = linkage.model.parameters.levels.map((row) => row.m);
  const edges = { ...strong.edges, weight: kinWeights({ edges: strong.edges, nodes, levelsOf, m }) };
  const posterior = matchingPosterior(edges, nodes);
  const assignment = assignOneToOne(edges, nodes, { review: weightOf(thresholds.review) });
  const decided = decideAssigned(assignment, posterior, evidenceOf(linkage, pair, strong.edges.weight), thresholds);
  // The weights were copied for this; nothing reads them any more.
  pair.forEach((at, edge) => {
    weights[at] = posterior.bits[edge] ?? 0;
  });
  return { oneToOne: true, bits: weights, decisions: byPair(linkage, pair, decided), labels: null };
}

/** The weights with the prior of records that are still free, as the expected number of links tells. */
function freeWeights(linkage: Linkage, nodes: Nodes): Float64Array {
  const { weights, model } = linkage;
  const { edges } = strongPairs(linkage, weights, LEAST_RIVAL_BITS);
  const matches = matchingPosterior(edges, nodes).bits.reduce((sum, bits) => sum + probabilityOf(bits), 0);
  const raise = freeRecordsBits(matches, nodes, model.parameters.prior);
  return weights.map((weight) => weight + raise);
}

function decideClusters(linkage: Linkage): ListDecisions {
  const { thresholds } = linkage.model.design;
  const labels = averageLinkOf(linkage);
  const { pair, edges } = strongPairs(linkage, linkage.weights, weightOf(thresholds.review));
  const evidence = evidenceOf(linkage, pair, edges.weight);
  const decided = decideClustered(edges, nodesOfLists(linkage), labels, evidence, thresholds);
  return { oneToOne: false, bits: linkage.weights, decisions: byPair(linkage, pair, decided), labels };
}

/** Places of the decisions by pair of the linkage; pairs that are not among the edges stay below review. */
function byPair({ weights }: Linkage, pair: Uint32Array, decided: readonly Decision[]): Uint8Array {
  const places = new Uint8Array(weights.length);
  for (const [edge, decision] of decided.entries()) places[pair[edge] ?? 0] = DECISIONS.indexOf(decision);
  return places;
}

/** Level of each comparison. */
function levelsOfPair({ pairs, levels }: Linkage, pair: number): Uint8Array {
  const from = (pairs.pattern[pair] ?? 0) * levels.comparisons;
  return levels.levels.subarray(from, from + levels.comparisons);
}

function evidenceOf(linkage: Linkage, pair: Uint32Array, weight: Float64Array): PairEvidence {
  const { model, lists } = linkage;
  const { vetoes, guard } = rulesFor(model.design, lists.model);
  const isVetoed = conflictTest(model.design, vetoes);
  const isNameOnly = guardTest(model.design, guard);
  const levelsOf = (edge: number): readonly number[] => [...levelsOfPair(linkage, pair[edge] ?? 0)];
  return {
    alone: (edge) => probabilityOf(weight[edge] ?? -Infinity),
    vetoed: (edge) => isVetoed(levelsOf(edge)),
    nameOnly: (edge, rival) => isNameOnly(levelsOf(edge), levelsOf(rival)),
  };
}

/** Pairs of a linkage that may be linked or stand in the way of others. */
const strongPairs = (linkage: Linkage, weights: Float64Array, least: number): ChosenEdges =>
  edgesWhere({ ...edgesOf(linkage), weight: weights }, (at) => (weights[at] ?? -Infinity) >= least);
