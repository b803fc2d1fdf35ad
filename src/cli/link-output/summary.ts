import type { Linkage } from '../../pipeline/link-lists.ts';
import type { ListDecisions } from '../../pipeline/lists/decide-lists.ts';
import { type OutcomeCounts, outcomeCounts } from '../../pipeline/lists/outcome-counts.ts';
import type { TruthScores } from './truth-scores.ts';

/** The run in figures; printed as one JSON line. */
export interface LinkSummary extends OutcomeCounts {
  readonly left: number;
  readonly right: number | null;
  readonly compared: number;
  readonly expectedMatches: number;
  /** Matches that blocking lost are estimated from the overlap of the rules. */
  readonly blockingRecall: number;
  readonly written: number;
  readonly clusters: number | null;
  readonly truth?: TruthScores;
}

export function summaryOf(
  { packed, compared, fitted }: Linkage,
  decisions: ListDecisions,
  order: Uint32Array,
  labels: Uint32Array | null,
): LinkSummary {
  return {
    left: packed.left.count,
    right: packed.right?.count ?? null,
    compared,
    expectedMatches: Math.round(fitted.prior.found),
    blockingRecall: round(fitted.recall.recall),
    written: order.length,
    ...outcomeCounts(decisions, compared),
    clusters: labels && clusterCount(labels),
  };
}

/** Clusters are called by their smallest record. */
const clusterCount = (labels: Uint32Array): number =>
  labels.reduce((count, label, record) => (label === record ? count + 1 : count), 0);

/** Four digits after the point. */
export const round = (share: number): number => Math.round(share * 10_000) / 10_000;
