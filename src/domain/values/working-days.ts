import type { PlainDate } from './calendar-date.ts';
import { addDays, addMonths, dayNumberOf } from './date-arithmetic.ts';
import { weekday } from './day-number.ts';

/** The days that differ from the plain week: days off, and weekend days worked in exchange (调休上班). */
export interface WorkCalendar {
  readonly holidays: ReadonlySet<string>;
  readonly makeUpWorkdays: ReadonlySet<string>;
}

/** A legal period; parts are added in the order months, days, working days. */
export interface LegalPeriod {
  readonly months?: number;
  readonly days?: number;
  readonly workingDays?: number;
}

/** True for Monday to Friday but holidays, and for weekend days that the State Council declared working days. */
export function isWorkingDay(date: PlainDate, calendar: WorkCalendar): boolean {
  if (calendar.makeUpWorkdays.has(date)) return true;
  const dayOfWeek = weekday(dayNumberOf(date));
  return dayOfWeek !== 0 && dayOfWeek !== 6 && !calendar.holidays.has(date);
}

/** The date itself when it is a working day, else the next one. */
export function nextWorkingDay(date: PlainDate, calendar: WorkCalendar): PlainDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The working days after a day, in their order, as far as somebody asked: cases that are opened together have the same deadlines. */
const following = new WeakMap<WorkCalendar, Map<PlainDate, PlainDate[]>>();

function workingDaysAfter(start: PlainDate, calendar: WorkCalendar): PlainDate[] {
  const known = following.get(calendar) ?? new Map<PlainDate, PlainDate[]>();
  following.set(calendar, known);
  const days = known.get(start) ?? [];
  known.set(start, days);
  return days;
}

/** The `count`-th working day after `start` (start not counted); `start` itself for 0. Throws RangeError below 0. */
export function addWorkingDays(start: PlainDate, count: number, calendar: WorkCalendar): PlainDate {
  if (count < 0) throw new RangeError('a count of working days cannot be negative');
  if (count === 0) return start;
  const days = workingDaysAfter(start, calendar);
  for (let day = days.at(-1) ?? start; days.length < count; days.push(day))
    day = nextWorkingDay(addDays(day, 1), calendar);
  return days[count - 1] ?? start;
}

/**
 * Last day of a legal period: the start day is not counted (Civil Code §201), a period in months ends on the
 * corresponding day or the last day of its month (§202), and an end on a day off moves to the next working day (§203).
 */
export function legalPeriodEnd(start: PlainDate, period: LegalPeriod, calendar: WorkCalendar): PlainDate {
  const afterDays = addDays(addMonths(start, period.months ?? 0), period.days ?? 0);
  return nextWorkingDay(addWorkingDays(afterDays, period.workingDays ?? 0, calendar), calendar);
}
