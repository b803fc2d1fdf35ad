import { dateOf, digitsAt, type PlainDate } from './calendar-date.ts';
import { civilDay, dayNumber, daysInMonth } from './day-number.ts';

/** Days since 1970-01-01 of a full date. */
export function dayNumberOf(date: PlainDate): number {
  return dayNumber(digitsAt(date, 0, 4), digitsAt(date, 5, 7), digitsAt(date, 8, 10));
}

/** The full date of a day number. */
export function dateOfDayNumber(days: number): PlainDate {
  const [year, month, day] = civilDay(days);
  return dateOf(year, month, day);
}

/** The date `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** Days from `a` to `b`: negative when `b` is earlier. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return dayNumberOf(b) - dayNumberOf(a);
}

/** The corresponding day `months` later, or the last day of that month if it has none (Civil Code §202). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const monthIndex = digitsAt(date, 0, 4) * 12 + digitsAt(date, 5, 7) - 1 + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return dateOf(year, month, Math.min(digitsAt(date, 8, 10), daysInMonth(year, month)));
}

/**
 * Completed years from `from` to `to`, as an age (周岁) is counted: the year is complete on the birthday itself,
 * for a birthday on 29 February in common years on 1 March. Negative when `to` is earlier.
 */
export function yearsBetween(from: PlainDate, to: PlainDate): number {
  const years = digitsAt(to, 0, 4) - digitsAt(from, 0, 4);
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
