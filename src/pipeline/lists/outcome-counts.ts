import { type DecisionReason, DECISIONS, type LinkOutcome } from '../../domain/clusters/decide.ts';
import type { ListDecisions } from './decide-lists.ts';

/** How many of the compared pairs were linked, are for review, and are neither; and why they wait. */
export interface OutcomeCounts extends Readonly<Record<LinkOutcome, number>> {
  /** Pairs for review by reason; reasons that do not occur are left out. */
  readonly reviewReasons: readonly ReasonCount[];
}

export interface ReasonCount {
  readonly reason: DecisionReason;
  readonly pairs: number;
}

/** @param compared All pairs; those that were not kept for a decision are not linked. */
export function outcomeCounts({ decisions }: Pick<ListDecisions, 'decisions'>, compared: number): OutcomeCounts {
  const counts = new Float64Array(DECISIONS.length);
  const strangers = compared - decisions.length;
  for (const place of decisions) counts[place] = (counts[place] ?? 0) + 1;
  const sumOf = (outcome: LinkOutcome): number =>
    DECISIONS.reduce((sum, one, place) => (one.outcome === outcome ? sum + (counts[place] ?? 0) : sum), 0);
  const waiting = DECISIONS.map(({ outcome, reason }, place) => ({ outcome, reason, pairs: counts[place] ?? 0 }));
  const reviewReasons = waiting.flatMap(({ outcome, reason, pairs }) =>
    outcome === 'review' && pairs > 0 ? [{ reason, pairs }] : [],
  );
  return { link: sumOf('link'), review: sumOf('review'), none: sumOf('none') + strangers, reviewReasons };
}
