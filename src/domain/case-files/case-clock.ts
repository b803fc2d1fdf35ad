import type { PlainDate } from '../values/plain-date.ts';
import { addDays } from '../values/date-arithmetic.ts';
import { addWorkingDays, isWorkingDay, type WorkCalendar } from '../values/working-days.ts';

export type ClockKind =
  | 'triage'
  | 'first-action'
  | 'resolution'
  | 'assist'
  | 'feedback'
  | 'confirmation'
  | 'appeal-reaction'
  | 'appeal';

/** Shares of a period at which people are reminded, in per cent (7.3 of the domain reference). */
export const REMINDERS = [50, 80, 100] as const;

/** A period in working days; it stands still between two spans. */
export interface CaseClock {
  readonly kind: ClockKind;
  /** Identifier of the assist request; '' for clocks of the case itself. */
  readonly of: string;
  /** Working days. */
  readonly days: number;
  /** When it ran; the last span is open while it runs. The first day of a span is not counted (Civil Code §201). */
  readonly spans: readonly { readonly from: PlainDate; readonly until: PlainDate | null }[];
  /** Highest reminder that was sent, in per cent; 0 before the first. */
  readonly reminded: number;
}

export const startClock = (kind: ClockKind, days: number, on: PlainDate, of = ''): CaseClock => ({
  kind,
  of,
  days,
  spans: [{ from: on, until: null }],
  reminded: 0,
});

export const isRunning = ({ spans }: CaseClock): boolean => spans.at(-1)?.until === null;

export const pauseClock = (clock: CaseClock, on: PlainDate): CaseClock =>
  isRunning(clock)
    ? { ...clock, spans: clock.spans.map((span) => (span.until === null ? { ...span, until: on } : span)) }
    : clock;

export const resumeClock = (clock: CaseClock, on: PlainDate): CaseClock =>
  isRunning(clock) ? clock : { ...clock, spans: [...clock.spans, { from: on, until: null }] };

/** Working days that have run until a day. */
export const usedDays = ({ spans }: CaseClock, today: PlainDate, calendar: WorkCalendar): number =>
  spans.reduce((used, { from, until }) => used + workingDaysBetween(from, until ?? today, calendar), 0);

/** The day on which this many working days have run; null while the clock stands still. */
export function dayAfter(clock: CaseClock, days: number, calendar: WorkCalendar): PlainDate | null {
  const open = clock.spans.at(-1);
  if (open === undefined || open.until !== null) return null;
  const before = usedDays({ ...clock, spans: clock.spans.slice(0, -1) }, open.from, calendar);
  return addWorkingDays(open.from, Math.max(0, days - before), calendar);
}

/** Last day; null while the clock stands still. */
export const deadlineOf = (clock: CaseClock, calendar: WorkCalendar): PlainDate | null =>
  dayAfter(clock, clock.days, calendar);

/** The highest reminder that is due and not sent; null when none is. */
export function dueReminder(clock: CaseClock, today: PlainDate, calendar: WorkCalendar): number | null {
  if (!isRunning(clock)) return null;
  const used = usedDays(clock, today, calendar);
  const due = REMINDERS.findLast((share) => used * 100 >= clock.days * share);
  return due !== undefined && due > clock.reminded ? due : null;
}

export const isOverdue = (clock: CaseClock, today: PlainDate, calendar: WorkCalendar): boolean =>
  isRunning(clock) && usedDays(clock, today, calendar) > clock.days;

/** Clocks after whose end something happens by itself. */
const HAS_SEQUEL: ReadonlySet<ClockKind> = new Set(['assist', 'confirmation']);

/** The first day on which something is due; null when nothing will be. */
export function nextDueDay(clock: CaseClock, calendar: WorkCalendar): PlainDate | null {
  const share = REMINDERS.find((candidate) => candidate > clock.reminded);
  if (share !== undefined) return dayAfter(clock, Math.ceil((clock.days * share) / 100), calendar);
  return HAS_SEQUEL.has(clock.kind) ? dayAfter(clock, clock.days + 1, calendar) : null;
}

/** Working days after `from` up to and including `until`. */
export function workingDaysBetween(from: PlainDate, until: PlainDate, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}
