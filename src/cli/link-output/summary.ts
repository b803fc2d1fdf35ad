import { weightOf } from '../../domain/link-model/weights.ts';
import type { Linkage } from '../../pipeline/link-lists.ts';
import type { TruthScores } from './truth-scores.ts';

/** The run in figures; printed as one JSON line. */
export interface LinkSummary {
  readonly left: number;
  readonly right: number | null;
  readonly compared: number;
  readonly expectedMatches: number;
  /** Matches that blocking lost are estimated from the overlap of the rules. */
  readonly blockingRecall: number;
  readonly written: number;
  /** Of the written pairs: from the link threshold, and from the review threshold up to it. */
  readonly link: number;
  readonly review: number;
  readonly clusters: number | null;
  readonly truth?: TruthScores;
}

export function summaryOf(linkage: Linkage, order: Uint32Array, labels: Uint32Array | null): LinkSummary {
  const { lists, pairs, fitted, weights, model } = linkage;
  const { link, review } = model.design.thresholds;
  const from = (probability: number) => order.filter((pair) => (weights[pair] ?? 0) >= weightOf(probability)).length;
  return {
    left: lists.left.table.rows,
    right: lists.right?.table.rows ?? null,
    compared: pairs.left.length,
    expectedMatches: Math.round(fitted.prior.found),
    blockingRecall: round(fitted.recall.recall),
    written: order.length,
    link: from(link),
    review: from(review) - from(link),
    clusters: labels ? new Set(labels).size : null,
  };
}

/** Four digits after the point. */
export const round = (share: number): number => Math.round(share * 10_000) / 10_000;
