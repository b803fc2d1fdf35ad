import type { PlainDate } from '../values/plain-date.ts';
import type { RetentionAnswer } from './retention-class.ts';
import { isOver, keptUntil, laterOf, type Terms } from './term.ts';

/** What must be known of a case to tell whether what it says about people may go. */
export interface CaseFacts {
  readonly region: string;
  readonly severity: string;
  /** Day on which it was closed or dismissed; null: it is not over. */
  readonly overOn: PlainDate | null;
  /** Day of the last decision on an objection; null: there was none. */
  readonly appealOn: PlainDate | null;
  readonly isUnderAppeal: boolean;
}

/** Cases: 12 months after they were closed, S1 36; with an objection, at least 5 years after its decision (7.8). */
export function judgeCase(
  { region, severity, overOn, appealOn, isUnderAppeal }: CaseFacts,
  terms: Terms,
): RetentionAnswer {
  const of = appealOn === null && !isUnderAppeal ? 'case-files' : 'appeals';
  if (overOn === null) return { outcome: 'not-due', of, until: '', hold: isUnderAppeal ? 'appeal' : 'open-case' };
  const name = severity === 'S1' ? 'RETAIN_CASE_MONTHS_S1' : 'RETAIN_CASE_MONTHS';
  const ofCase = keptUntil(name, overOn, region, terms);
  const until =
    appealOn === null ? ofCase : laterOf(ofCase, keptUntil('RETAIN_APPEAL_MONTHS', appealOn, region, terms));
  return isOver(until, terms) ? { outcome: 'due', of, until } : { outcome: 'not-due', of, until, hold: null };
}
