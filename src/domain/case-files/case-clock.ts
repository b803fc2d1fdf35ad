import type { PlainDate } from '../values/plain-date.ts';
import type { WorkCalendar } from '../values/working-days.ts';
import { dayAfter, nextReminderDay, type WorkingClock, workingClock } from './working-clock.ts';

export type ClockKind =
  | 'triage'
  | 'first-action'
  | 'resolution'
  | 'assist'
  | 'feedback'
  | 'confirmation'
  | 'appeal-reaction'
  | 'appeal';

/** A period of a case in working days. */
export interface CaseClock extends WorkingClock {
  readonly kind: ClockKind;
  /** Identifier of the assist request; '' for clocks of the case itself. */
  readonly of: string;
}

export const startClock = (kind: ClockKind, days: number, on: PlainDate, of = ''): CaseClock => ({
  kind,
  of,
  ...workingClock(days, on),
});

/** Clocks after whose end something happens by itself. */
const HAS_SEQUEL: ReadonlySet<ClockKind> = new Set(['assist', 'confirmation']);

/** The first day on which something is due; null when nothing will be. */
export function nextDueDay(clock: CaseClock, calendar: WorkCalendar): PlainDate | null {
  if (clock.reminded < 100) return nextReminderDay(clock, calendar);
  return HAS_SEQUEL.has(clock.kind) ? dayAfter(clock, clock.days + 1, calendar) : null;
}
