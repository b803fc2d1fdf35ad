import { dayAfter, deadlineOf, nextReminderDay } from '../case-files/working-clock.ts';
import type { PlainDate } from '../values/plain-date.ts';
import type { WorkCalendar } from '../values/working-days.ts';
import type { CorrectionLife } from './correction-life.ts';
import { isStanding } from './correction-state.ts';
import { TIMES_OVERDUE } from './decide-correction.ts';

/** Last day on which the department is in time; null while an objection holds the case, and once it was answered. */
export const dueDay = ({ clock }: CorrectionLife, calendar: WorkCalendar): PlainDate | null =>
  deadlineOf(clock, calendar);

/** First day on which the clock has something to say; null when it never will. */
export function nextLook({ state, clock, overdue }: CorrectionLife, calendar: WorkCalendar): PlainDate | null {
  if (!isStanding(state)) return null;
  return (
    nextReminderDay(clock, calendar) ??
    (overdue < TIMES_OVERDUE ? dayAfter(clock, clock.days * (overdue + 1) + 1, calendar) : null)
  );
}
