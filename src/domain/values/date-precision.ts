import { dateOf, digitsAt, type PartialDate, type PlainDate, type Precision } from './calendar-date.ts';
import { daysInMonth } from './day-number.ts';
import { daysBetween } from './date-arithmetic.ts';

/** How much of the date is known. */
export function precisionOf(date: PartialDate): Precision {
  if (date.length === 10) return 'D';
  return date.length === 7 ? 'M' : 'Y';
}

/** True when the day is known. */
export function isFullDate(date: PartialDate): date is PlainDate {
  return date.length === 10;
}

/** The earliest day the date can mean. */
export function firstDay(date: PartialDate): PlainDate {
  if (isFullDate(date)) return date;
  return dateOf(digitsAt(date, 0, 4), date.length === 7 ? digitsAt(date, 5, 7) : 1, 1);
}

/** The latest day the date can mean. */
export function lastDay(date: PartialDate): PlainDate {
  if (isFullDate(date)) return date;
  const year = digitsAt(date, 0, 4);
  const month = date.length === 7 ? digitsAt(date, 5, 7) : 12;
  return dateOf(year, month, daysInMonth(year, month));
}

/** Compares at the coarser of both precisions: a year-only date never conflicts with a day in that year. */
export function compareAtCoarserPrecision(a: PartialDate, b: PartialDate): 'same' | 'different' {
  const same = a.length <= b.length ? b.startsWith(a) : a.startsWith(b);
  return same ? 'same' : 'different';
}

/** Smallest number of days that can lie between both dates, never negative; 0 when they are compatible. */
export function gapInDays(a: PartialDate, b: PartialDate): number {
  if (compareAtCoarserPrecision(a, b) === 'same') return 0;
  return a < b ? daysBetween(lastDay(a), firstDay(b)) : daysBetween(lastDay(b), firstDay(a));
}
