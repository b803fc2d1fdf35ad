import { addMonths, compact, type Day, dayOf, monthEnd, monthStart, partsOf } from '../days.ts';

/** A roster period, both days included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

export type Cadence = 'month' | 'quarter' | 'year';

export const periodText = (period: Period): string => `${compact(period.start)}-${compact(period.end)}`;

function lastDay(cadence: Cadence, day: Day): Day {
  if (cadence === 'month') return monthEnd(day);
  const { year, month } = partsOf(day);
  if (cadence === 'year') return dayOf(year, 12, 31);
  return addMonths(dayOf(year, month - ((month - 1) % 3), 1), 3) - 1;
}

/** All periods of a cadence inside an interval, cut at its ends. */
export function periodsBetween(cadence: Cadence, from: Day, to: Day): Period[] {
  const periods: Period[] = [];
  for (let day = from; day <= to;) {
    const end = Math.min(lastDay(cadence, day), to);
    periods.push({ start: day, end });
    day = end + 1;
  }
  return periods;
}

/** Terms begin on 1 March and 1 September; a roster shows who is in school in the first month of the term. */
export function termsBetween(from: Day, to: Day): Period[] {
  const terms: Period[] = [];
  for (let month = monthStart(from); month <= to; month = addMonths(month, 1)) {
    const term = [3, 9].includes(partsOf(month).month);
    if (term && month >= from && monthEnd(month) <= to) terms.push({ start: month, end: monthEnd(month) });
  }
  return terms;
}
