import {
  addDays,
  addMonths,
  firstDay,
  lastDay,
  parsePartialDate,
  type PlainDate,
  plainDate,
} from '../values/plain-date.ts';

/** Days of a report, both included. */
export interface Period {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

const FORM = /^(\d{4})(?:-(\d{2})|-?Q([1-4]))?$/iu;

/** `2025`, `2025-03` or `2025Q1` as days. Throws RangeError for anything else. */
export function parsePeriod(text: string): Period {
  const [, year, month, quarter] = FORM.exec(text.trim()) ?? [];
  if (year === undefined) throw notAPeriod(text);
  if (quarter === undefined) return daysOf(month === undefined ? year : `${year}-${month}`, text);
  const from = plainDate(`${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`);
  return { from, until: addDays(addMonths(from, 3), -1) };
}

function daysOf(date: string, text: string): Period {
  const known = parsePartialDate(date);
  if (known === null) throw notAPeriod(text);
  return { from: firstDay(known), until: lastDay(known) };
}

const notAPeriod = (text: string) =>
  new RangeError(`not a period: ${text.slice(0, 20)}; write a year 2025, a month 2025-03 or a quarter 2025Q1`);

/** Whether a month (`2025-01`), or a year of which no month is known (`2025`), lies wholly in the period. */
export function liesIn(month: string, { from, until }: Period): boolean {
  const known = parsePartialDate(month);
  return known !== null && from <= firstDay(known) && lastDay(known) <= until;
}
