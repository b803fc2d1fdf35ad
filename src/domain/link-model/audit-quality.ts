import type { Interval } from '../statistics/interval.ts';
import { wilson } from '../statistics/wilson.ts';
import type { AuditDecision } from './decisions.ts';

/** How many pairs each stratum of the audit was drawn from. */
export interface AuditFrame {
  /** Pairs linked without a person. */
  readonly linked: number;
  /** Pairs just below the threshold. */
  readonly nearMisses: number;
}

/** A share with its 95 % interval and the decisions behind it. */
export interface AuditedShare {
  readonly share: number;
  readonly interval: Interval;
}

/** Quality of a model as audited; null where no decision could be used. */
export interface AuditQuality {
  /** Share of links that are right. */
  readonly precision: AuditedShare | null;
  /** Share of matches that are linked, among links and near misses: matches that blocking lost are not in the frame. */
  readonly recall: AuditedShare | null;
  /** Decisions that could not be told; they count for neither side. */
  readonly unanswerable: number;
}

/**
 * Precision and recall from the random audit stream. Precision with Wilson's interval; recall from both strata, each raised
 * to its frame, its limits from the limits of both (wider than 95 %, never narrower).
 */
export function auditQuality(decisions: readonly AuditDecision[], frame: AuditFrame): AuditQuality {
  const linked = shareOfSame(decisions, 'linked');
  const missed = shareOfSame(decisions, 'near-miss');
  const recall = (right: number, wrong: number): number => {
    const found = right * frame.linked;
    const all = found + wrong * frame.nearMisses;
    return all > 0 ? found / all : 1;
  };
  return {
    precision: linked,
    recall:
      linked === null || missed === null
        ? null
        : {
            share: recall(linked.share, missed.share),
            interval: {
              low: recall(linked.interval.low, missed.interval.high),
              high: recall(linked.interval.high, missed.interval.low),
            },
          },
    unanswerable: decisions.filter(({ verdict }) => verdict === 'unanswerable').length,
  };
}

function shareOfSame(decisions: readonly AuditDecision[], stratum: AuditDecision['stratum']): AuditedShare | null {
  const told = decisions.filter((one) => one.stratum === stratum && one.verdict !== 'unanswerable');
  const same = told.filter(({ verdict }) => verdict === 'same').length;
  const interval = wilson(same, told.length);
  return interval === null ? null : { share: same / told.length, interval };
}
