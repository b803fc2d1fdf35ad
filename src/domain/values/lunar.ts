import { digitsAt, type PlainDate } from './calendar-date.ts';
import { dayNumberOf } from './date-arithmetic.ts';
import { FIRST_LUNAR_YEAR, LUNAR_YEARS } from './lunar-years.generated.ts';

/** A day of the Chinese calendar; `leap` marks an intercalary month (闰月). */
export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

/**
 * A lunar date taken for a solar one lies 19 to 53 days before the true day (all dates of 1940–2025, computed with the
 * Chinese calendar of the ICU library; intercalary months would reach 55 and are cut at the same window).
 */
export const LUNAR_SLIP_DAYS = { least: 19, most: 53 } as const;

/* Each year is "new-year day number, leap month or 0, month lengths as bits (1 = 30 days), first month lowest bit". */
function lunarYearOf(day: number): number {
  const guess = FIRST_LUNAR_YEAR + Math.floor((day - (LUNAR_YEARS[0]?.[0] ?? 0)) / 365.2425);
  const index = guess - FIRST_LUNAR_YEAR;
  const start = LUNAR_YEARS[index]?.[0];
  const next = LUNAR_YEARS[index + 1]?.[0];
  if (start !== undefined && day < start) return guess - 1;
  return next !== undefined && day >= next ? guess + 1 : guess;
}

/** The day of the Chinese calendar, or null outside the table (years 1901–2099). */
export function lunarDay(date: PlainDate): LunarDay | null {
  const number = dayNumberOf(date);
  const year = lunarYearOf(number);
  const entry = LUNAR_YEARS[year - FIRST_LUNAR_YEAR];
  if (entry === undefined) return null;
  const [start, leapMonth, lengths] = entry;
  let rest = number - start;
  let index = 0;
  while (index < 13 && rest >= 29 + ((lengths >> index) & 1)) {
    rest -= 29 + ((lengths >> index) & 1);
    index += 1;
  }
  const leap = leapMonth > 0 && index === leapMonth;
  return { year, month: leapMonth > 0 && index >= leapMonth ? index : index + 1, day: rest + 1, leap };
}

/**
 * True when the earlier record holds, as if it were solar, the lunar date of the later one: same lunar year, month and
 * day, and a difference of 19 to 53 days. People write an intercalary month without 闰, so its dates count too.
 */
export function lunarEquivalent(earlierRecord: PlainDate, laterRecord: PlainDate): boolean {
  const gap = dayNumberOf(laterRecord) - dayNumberOf(earlierRecord);
  if (gap < LUNAR_SLIP_DAYS.least || gap > LUNAR_SLIP_DAYS.most) return false;
  const lunar = lunarDay(laterRecord);
  if (lunar === null || lunar.day !== digitsAt(earlierRecord, 8, 10)) return false;
  return lunar.month === digitsAt(earlierRecord, 5, 7) && lunar.year === digitsAt(earlierRecord, 0, 4);
}

/** {@link lunarEquivalent} in whichever order the two dates come. */
export function isLunarSlip(a: PlainDate, b: PlainDate): boolean {
  return a < b ? lunarEquivalent(a, b) : lunarEquivalent(b, a);
}
