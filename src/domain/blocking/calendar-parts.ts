import { readDate } from '../values/date-reading.ts';

/** Year, month and day of a date cell as digits; '' where the cell does not say. */
export interface CalendarParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const YEAR_FIRST = /^(\d{4})\D{0,2}(\d{2})\D{0,2}(\d{2})$/u;
const YEAR_LAST = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/u;
const NAMED =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[-/. ]*)?([a-z]{3})[a-z]*[-/., ]*(?:(\d{1,2})(?:st|nd|rd|th)?[-/., ]+)?(\d{4})$/u;

const NONE: CalendarParts = { year: '', month: '', day: '' };

const twoDigits = (digits: string): string => (Number(digits) === 0 ? '' : digits.padStart(2, '0'));

/* 0000, 1111 … 9999 are filled in. */
const FILLING_YEAR = /^(\d)\1{3}$/u;

function partsFrom(year: string, month: string, day: string): CalendarParts {
  return FILLING_YEAR.test(year) ? NONE : { year, month: twoDigits(month), day: twoDigits(day) };
}

/* 03/04/1980 is read day first, as in most countries; 03/14/1980 can only be month first. Both files are read alike. */
function yearLast(first: string, second: string, year: string): CalendarParts {
  return Number(second) > 12 ? partsFrom(year, first, second) : partsFrom(year, second, first);
}

function named([, before = '', month = '', after = '', year = '']: RegExpExecArray): CalendarParts {
  const number = MONTHS.indexOf(month) + 1;
  return number === 0 ? NONE : partsFrom(year, `${number}`, before || after);
}

/* A slip can make an impossible day (1980-13-05); its parts still meet the same slip, or the parts that are right. */
function unreadable(cell: string): CalendarParts {
  const text = cell.trim().toLowerCase();
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return partsFrom(first[1] ?? '', first[2] ?? '', first[3] ?? '');
  const last = YEAR_LAST.exec(text);
  if (last !== null) return yearLast(last[1] ?? '', last[2] ?? '', last[3] ?? '');
  const word = NAMED.exec(text);
  return word === null ? NONE : named(word);
}

/**
 * The parts of a date in any form of the registers ({@link readDate}), `31/12/1980`, `12/31/1980`, `31 Dec 1980` or
 * `December 31, 1980`. Fill-in dates (1900-01-01, 0000-00-00) have none.
 */
export function calendarParts(cell: string): CalendarParts {
  const { value, issues } = readDate(cell);
  if (value !== null) return { year: value.slice(0, 4), month: value.slice(5, 7), day: value.slice(8, 10) };
  return issues.some(({ code }) => code === 'DATE_INVALID') ? unreadable(cell) : NONE;
}
