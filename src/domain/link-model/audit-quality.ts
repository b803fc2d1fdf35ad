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

/** Answers to the pairs of one part of the audit, and how many pairs of the run they stand for. */
export interface AuditCell {
  /** Pairs of one person. */
  readonly same: number;
  /** Pairs of which it could be told. */
  readonly told: number;
  readonly frame: number;
}

/**
 * Precision and recall from the random audit stream. Precision with Wilson's interval; recall from both strata, each raised
 * to its frame, its limits from the limits of both (wider than 95 %, never narrower).
 */
export function auditQuality(decisions: readonly AuditDecision[], frame: AuditFrame): AuditQuality {
  const linked = { ...answersIn(decisions, 'linked'), frame: frame.linked };
  const missed = { ...answersIn(decisions, 'near-miss'), frame: frame.nearMisses };
  return {
    ...cellsQuality([linked], [missed]),
    unanswerable: decisions.filter(({ verdict }) => verdict === 'unanswerable').length,
  };
}

/** The same over several parts of the audit, such as pairs of feeds, each with the weight of its frame. */
export function cellsQuality(
  linked: readonly AuditCell[],
  missed: readonly AuditCell[],
): Pick<AuditQuality, 'precision' | 'recall'> {
  const [precision, lost] = [shareOfSame(linked), shareOfSame(missed)];
  if (precision === null || lost === null) return { precision, recall: null };
  const recall = (right: number, wrong: number): number => {
    const found = right * frameOf(linked);
    const all = found + wrong * frameOf(missed);
    return all > 0 ? found / all : 1;
  };
  const interval = {
    low: recall(precision.interval.low, lost.interval.high),
    high: recall(precision.interval.high, lost.interval.low),
  };
  return { precision, recall: { share: recall(precision.share, lost.share), interval } };
}

/**
 * Share of one person's pairs. Parts of unlike weight tell less than their number: the interval is that of the effective number
 * of answers (Kish 1965, §11.7; Korn & Graubard 1998). Parts that nobody answered are taken to be like the others.
 */
function shareOfSame(cells: readonly AuditCell[]): AuditedShare | null {
  const told = cells.filter((cell) => cell.told > 0 && cell.frame > 0);
  const frame = frameOf(told);
  const parts = told.map((cell) => ({ weight: cell.frame / frame, share: cell.same / cell.told, told: cell.told }));
  const share = sum(parts.map((part) => part.weight * part.share));
  const effective = 1 / sum(parts.map((part) => part.weight ** 2 / part.told));
  const interval = told.length === 0 ? null : wilson(share * effective, effective);
  return interval === null ? null : { share, interval };
}

function answersIn(decisions: readonly AuditDecision[], stratum: AuditDecision['stratum']): Omit<AuditCell, 'frame'> {
  const told = decisions.filter((one) => one.stratum === stratum && one.verdict !== 'unanswerable');
  return { same: told.filter(({ verdict }) => verdict === 'same').length, told: told.length };
}

const frameOf = (cells: readonly AuditCell[]): number => sum(cells.map(({ frame }) => frame));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
