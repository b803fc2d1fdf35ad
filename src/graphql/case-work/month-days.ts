import { addDays, addMonths } from '../../domain/values/date-arithmetic.ts';
import { parsePlainDate, type PlainDate } from '../../domain/values/plain-date.ts';

/** First and last day of a month such as 2026-04; null when it is none. */
export function monthDays(month: string): readonly [PlainDate, PlainDate] | null {
  const first = /^\d{4}-\d{2}$/.test(month) ? parsePlainDate(`${month}-01`) : null;
  return first === null ? null : [first as PlainDate, addDays(addMonths(first as PlainDate, 1), -1)];
}
