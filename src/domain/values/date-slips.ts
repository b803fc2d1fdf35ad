import { dayNumberOf } from './date-arithmetic.ts';
import type { PlainDate } from './calendar-date.ts';
import { isLunarSlip } from './lunar.ts';

/** How two full dates that should be one may differ. */
export type DateSlip = 'equal' | 'adjacent-day' | 'day-month-swap' | 'one-digit' | 'year-off-by-one' | 'lunar';

function differingDigits(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 1) if (a.charCodeAt(i) !== b.charCodeAt(i)) count += 1;
  return count;
}

function isDayMonthSwap(a: PlainDate, b: PlainDate): boolean {
  return a.slice(0, 4) === b.slice(0, 4) && a.slice(5, 7) === b.slice(8) && a.slice(8) === b.slice(5, 7);
}

function isYearOffByOne(a: PlainDate, b: PlainDate): boolean {
  return a.slice(4) === b.slice(4) && Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) === 1;
}

/**
 * The typical slip that explains two different dates, or null when none does. The first that fits in this order:
 * neighbouring day (births around midnight), lunar date entered as solar, day and month swapped, one digit typed wrong,
 * year off by one (虚岁: age counted from 1 at birth). A lunar slip goes before one-digit because it is the rarer fit.
 */
export function dateSlip(a: PlainDate, b: PlainDate): DateSlip | null {
  if (a === b) return 'equal';
  if (Math.abs(dayNumberOf(a) - dayNumberOf(b)) === 1) return 'adjacent-day';
  if (isLunarSlip(a, b)) return 'lunar';
  if (isDayMonthSwap(a, b)) return 'day-month-swap';
  if (differingDigits(a, b) === 1) return 'one-digit';
  return isYearOffByOne(a, b) ? 'year-off-by-one' : null;
}
