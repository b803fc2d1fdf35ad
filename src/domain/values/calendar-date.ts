import { daysInMonth, isRealDay } from './day-number.ts';

declare const precisionBrand: unique symbol;

/** How much of a date is known: the year, the month, or the day. */
export type Precision = 'Y' | 'M' | 'D';

/** A date as text, `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (Gregorian); its length says its precision. */
export type PartialDate = string & { readonly [precisionBrand]: Precision };

/** A full date as text `YYYY-MM-DD`; text order is time order. */
export type PlainDate = string & { readonly [precisionBrand]: 'D' };

const PADDED = Array.from({ length: 100 }, (_, n) => (n < 10 ? `0${n}` : `${n}`));

function padded(year: number): string {
  return year > 999 ? `${year}` : `${year}`.padStart(4, '0');
}

/** A full date from numbers that are known to name a real day. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  return `${padded(year)}-${PADDED[month]}-${PADDED[day]}` as PlainDate;
}

/** A month from numbers; the month must be 1–12. */
export function monthOf(year: number, month: number): PartialDate {
  return `${padded(year)}-${PADDED[month]}` as PartialDate;
}

/** A year. */
export function yearOf(year: number): PartialDate {
  return padded(year) as PartialDate;
}

/** The number written in `text` from `start` to before `end`; NaN when a character is no digit. */
export function digitsAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function isRealMonth(text: string): boolean {
  return daysInMonth(digitsAt(text, 0, 4), digitsAt(text, 5, 7)) > 0;
}

/** The text as a full date, or null when it is not exactly `YYYY-MM-DD` of a real day. */
export function parsePlainDate(text: string): PlainDate | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  return isRealDay(digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10)) ? (text as PlainDate) : null;
}

/** The text as a date of any precision, or null when it is none. */
export function parsePartialDate(text: string): PartialDate | null {
  if (text.length === 10) return parsePlainDate(text);
  if (text.length === 7 && text[4] === '-' && isRealMonth(text)) return text as PartialDate;
  return text.length === 4 && digitsAt(text, 0, 4) > 0 ? (text as PartialDate) : null;
}

/** A full date written in code or configuration. Throws RangeError when it is not a real day. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`not a date YYYY-MM-DD: ${text}`);
  return date;
}

/** A date of any precision written in code or configuration. Throws RangeError when it is none. */
export function partialDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === null) throw new RangeError(`not a date YYYY[-MM[-DD]]: ${text}`);
  return date;
}
