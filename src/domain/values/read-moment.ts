import { dateOf, type PartialDate } from './calendar-date.ts';
import { addDays } from './date-arithmetic.ts';
import { isFullDate } from './date-precision.ts';
import { DATE_INVALID, DATE_SENTINEL, REGISTER_YEARS, TIME_INVALID } from './date-issues.ts';
import { isRealDay } from './day-number.ts';
import { read, type Normalised } from './normalised.ts';
import { clockText, type MinuteOfDay } from './time-of-day.ts';

/** A date with the time of day if the cell had one, `HH:mm`. */
export interface Moment {
  readonly date: PartialDate;
  readonly time: string | null;
}

const SENTINELS: ReadonlySet<string> = new Set(['1900-01-01', '1970-01-01', '1899-12-30', '1899-12-31']);
const MINUTES_PER_DAY = 1440;

/** True when a year can stand in a register. */
export function isRegisterYear(year: number): boolean {
  return year >= REGISTER_YEARS.first && year <= REGISTER_YEARS.last;
}

/** A day from its numbers: month or day 0 and fill-in dates are missing, impossible days are invalid. */
export function readDay(year: number, month: number, day: number): Normalised<Moment> {
  if (month === 0 || day === 0) return DATE_SENTINEL;
  if (!isRegisterYear(year) || !isRealDay(year, month, day)) return DATE_INVALID;
  const date = dateOf(year, month, day);
  return SENTINELS.has(date) ? DATE_SENTINEL : read({ date, time: null });
}

/** Adds a time of day to a day; 24:00 is 00:00 of the next day. */
export function withTime(day: Normalised<Moment>, minute: MinuteOfDay): Normalised<Moment> {
  if (day.value === null) return day;
  if (minute === null) return read(day.value, [...day.issues, TIME_INVALID]);
  return read(momentAt(day.value.date, minute), day.issues);
}

/** The moment `minute` minutes after the start of a full day; may be negative or beyond its end. */
export function momentAt(date: PartialDate, minute: number): Moment {
  const days = Math.floor(minute / MINUTES_PER_DAY);
  const time = clockText(minute - days * MINUTES_PER_DAY);
  return { date: days !== 0 && isFullDate(date) ? addDays(date, days) : date, time };
}
