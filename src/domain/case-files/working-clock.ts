import type { PlainDate } from '../values/plain-date.ts';
import { addDays } from '../values/date-arithmetic.ts';
import { addWorkingDays, isWorkingDay, type WorkCalendar } from '../values/working-days.ts';

/** Shares of a period at which people are reminded, in per cent (7.3 of the domain reference). */
export const REMINDERS = [50, 80, 100] as const;

/** A period in working days; it stands still between two spans. */
export interface WorkingClock {
  /** Working days. */
  readonly days: number;
  /** When it ran; the last span is open while it runs. The first day of a span is not counted (Civil Code §201). */
  readonly spans: readonly { readonly from: PlainDate; readonly until: PlainDate | null }[];
  /** Highest reminder that was sent, in per cent; 0 before the first. */
  readonly reminded: number;
}

export const workingClock = (days: number, on: PlainDate): WorkingClock => ({
  days,
  spans: [{ from: on, until: null }],
  reminded: 0,
});

export const isRunning = ({ spans }: WorkingClock): boolean => spans.at(-1)?.until === null;

export const pauseClock = <C extends WorkingClock>(clock: C, on: PlainDate): C =>
  isRunning(clock)
    ? { ...clock, spans: clock.spans.map((span) => (span.until === null ? { ...span, until: on } : span)) }
    : clock;

export const resumeClock = <C extends WorkingClock>(clock: C, on: PlainDate): C =>
  isRunning(clock) ? clock : { ...clock, spans: [...clock.spans, { from: on, until: null }] };

/** Working days that have run until a day. */
export const usedDays = ({ spans }: WorkingClock, today: PlainDate, calendar: WorkCalendar): number =>
  spans.reduce((used, { from, until }) => used + workingDaysBetween(from, until ?? today, calendar), 0);

/** The day on which this many working days have run; null while the clock stands still. */
export function dayAfter(clock: WorkingClock, days: number, calendar: WorkCalendar): PlainDate | null {
  const open = clock.spans.at(-1);
  if (open === undefined || open.until !== null) return null;
  const before = usedDays({ ...clock, spans: clock.spans.slice(0, -1) }, open.from, calendar);
  return addWorkingDays(open.from, Math.max(0, days - before), calendar);
}

/** Last day; null while the clock stands still. */
export const deadlineOf = (clock: WorkingClock, calendar: WorkCalendar): PlainDate | null =>
  dayAfter(clock, clock.days, calendar);

/** The highest reminder that is due and not sent; null when none is. */
export function dueReminder(clock: WorkingClock, today: PlainDate, calendar: WorkCalendar): number | null {
  if (!isRunning(clock)) return null;
  const used = usedDays(clock, today, calendar);
  const due = REMINDERS.findLast((share) => used * 100 >= clock.days * share);
  return due !== undefined && due > clock.reminded ? due : null;
}

/** The day of the next reminder; null after the last, and while the clock stands still. */
export function nextReminderDay(clock: WorkingClock, calendar: WorkCalendar): PlainDate | null {
  const share = REMINDERS.find((candidate) => candidate > clock.reminded);
  return share === undefined ? null : dayAfter(clock, Math.ceil((clock.days * share) / 100), calendar);
}

export const isOverdue = (clock: WorkingClock, today: PlainDate, calendar: WorkCalendar): boolean =>
  isRunning(clock) && usedDays(clock, today, calendar) > clock.days;

/** Working days after `from` up to and including `until`. */
export function workingDaysBetween(from: PlainDate, until: PlainDate, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}
