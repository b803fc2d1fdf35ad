import type { PlainDate } from '../values/plain-date.ts';
import type { Hold, RetentionAnswer, Unclear } from './retention-class.ts';
import { isOver, keptUntil, laterOf, type Terms } from './term.ts';

/** What must be known of all versions of one record (of one term, in stock rosters) to tell whether they may go. */
export interface RowFacts {
  readonly region: string;
  /** Last day of the latest period in which it was delivered. */
  readonly periodEnd: PlainDate;
  /** A link of it stands that the engine accepted or an officer confirmed. */
  readonly isMatched: boolean;
  readonly isInReview: boolean;
  readonly isContended: boolean;
  /** A whole run has read it. */
  readonly isCounted: boolean;
  /** A case that rests on it is not over. */
  readonly hasOpenCase: boolean;
  /** When the last case that rests on it was over. */
  readonly lastCaseOver: PlainDate | null;
  readonly isUnderAppeal: boolean;
  readonly isProtected: boolean;
  readonly isHistory: boolean;
}

/** Rows: 24 months when matched, 12 when not, counted from the end of the period or of the last case (7.8). */
export function judgeRow(facts: RowFacts, terms: Terms): RetentionAnswer {
  const { region, periodEnd, lastCaseOver } = facts;
  const of = facts.isMatched ? 'matched-rows' : 'unmatched-rows';
  const until = facts.isMatched
    ? keptUntil('RETAIN_MATCHED_MONTHS', periodEnd, region, terms)
    : keptUntil('RETAIN_UNMATCHED_MONTHS', laterOf(periodEnd, lastCaseOver), region, terms);
  const hold = holdOf(facts);
  if (hold !== null || !isOver(until, terms)) return { outcome: 'not-due', of, until, hold };
  const why = unclearOf(facts);
  return why === null ? { outcome: 'due', of, until } : { outcome: 'cannot-tell', of, why };
}

function holdOf({ isUnderAppeal, hasOpenCase, isProtected, isHistory }: RowFacts): Hold | null {
  if (isUnderAppeal) return 'appeal';
  if (hasOpenCase) return 'open-case';
  if (isProtected) return 'protection';
  return isHistory ? 'history' : null;
}

function unclearOf({ isCounted, isInReview, isContended }: RowFacts): Unclear | null {
  if (!isCounted) return 'not-counted';
  if (isInReview) return 'link-in-review';
  return isContended ? 'contended' : null;
}
