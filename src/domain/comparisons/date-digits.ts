import { areDigits } from '../values/identity-check.ts';
import { readDate } from '../values/date-reading.ts';
import { nibblesOf } from './nibbles.ts';

/** A month name's first three letters give its number. */
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/* A time of day after the date says nothing here. */
const TIME = /(?:[T\s]+\d{1,2}:\d{2}.*|(?<=\d)T\d.*)$/u;
const YEAR_FIRST = /^(\d{4})\s*[-/.\s年]\s*(\d{1,2})\s*[-/.\s月]\s*(\d{1,2})\s*[日号]?$/u;
const YEAR_LAST = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4})$/u;
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[-/.,\s]*([a-z]{3})[a-z]*[-/.,\s]*(\d{4})$/iu;
const MONTH_NAME_DAY = /^([a-z]{3})[a-z]*[-/.,\s]*(\d{1,2})(?:st|nd|rd|th)?[-/.,\s]+(\d{4})$/iu;
const YEAR_MONTH = /^(\d{4})\s*(?:[-/.]\s*(\d{1,2})|年\s*(\d{1,2})\s*月?)$/u;
const EIGHT_DIGITS = /^\d{7,8}$/u;
const FOUR_DIGITS = /^\d{4}$/u;
/** Years that bare digits may begin with; of eight that do not, the year stands last. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2199;
const MOST_MONTHS = 12;

function eight(year: string, month: string | number, day: string | number): string {
  return year + `${month}`.padStart(2, '0') + `${day}`.padStart(2, '0');
}

/* 15/01/2024 and 01/15/2024 are plain; 03/04/2024 is read day first, as in most countries. A swap has its own level. */
function yearLast(first: string, second: string, year: string): string {
  return Number(second) > MOST_MONTHS && Number(first) <= MOST_MONTHS
    ? eight(year, first, second)
    : eight(year, second, first);
}

function namedMonth(year: string, name: string, day: string): string {
  const at = MONTHS.indexOf(name.toLowerCase());
  return at < 0 || at % 3 !== 0 ? '' : eight(year, at / 3 + 1, day);
}

/* 20240115, or 15012024 when the first four digits can be no year. */
function plainDigits(text: string): string {
  const first = Number(text.slice(0, 4));
  const last = Number(text.slice(4));
  const isTurned = first < FIRST_YEAR || first > LAST_YEAR;
  if (text.length < 8 || !isTurned || last < FIRST_YEAR || last > LAST_YEAR) return text;
  return yearLast(text.slice(0, 2), text.slice(2, 4), text.slice(4));
}

function fromPattern(text: string): string {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return eight(first[1] ?? '', first[2] ?? '', first[3] ?? '');
  const last = YEAR_LAST.exec(text);
  if (last !== null) return yearLast(last[1] ?? '', last[2] ?? '', last[3] ?? '');
  const named = DAY_MONTH_NAME.exec(text);
  if (named !== null) return namedMonth(named[3] ?? '', named[2] ?? '', named[1] ?? '');
  const english = MONTH_NAME_DAY.exec(text);
  if (english !== null) return namedMonth(english[3] ?? '', english[1] ?? '', english[2] ?? '');
  if (FOUR_DIGITS.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR) return text;
  const month = YEAR_MONTH.exec(text);
  return month === null ? '' : (month[1] ?? '') + (month[2] ?? month[3] ?? '').padStart(2, '0');
}

/* 00000000 and 99999999. */
const ROW = /^(?:0*|9*)$/u;
/* Fill-in dates of the registers; a day or month of 0 is not known. */
const FILLED_IN: ReadonlySet<string> = new Set(['19000101', '19700101', '18991230', '18991231', '99991231']);

function known(digits: string): string {
  if (FILLED_IN.has(digits) || ROW.test(digits)) return '';
  if (digits.length === 8 && !digits.endsWith('00')) return digits;
  return digits.replace(/(?<=^.{6})00$/u, '').replace(/(?<=^.{4})00$/u, '');
}

/* 2024-01-15, the form of most files. */
function fromDashes(text: string): string {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return '';
  const plain = areDigits(text, 0, 4) && areDigits(text, 5, 7) && areDigits(text, 8, 10);
  return plain ? text.slice(0, 4) + text.slice(5, 7) + text.slice(8) : '';
}

/**
 * The digits YYYYMMDD of a date cell, or of as much as it knows (YYYYMM, YYYY); '' when it says nothing. Read are
 * `2024-01-15`, `2024/1/15`, `2024.1.15`, `20240115`, `2024年1月15日`, `二〇二四年一月十五日`, `15/01/2024`, `01/15/2024`,
 * `15 Jan 2024`, `January 15, 2024`, spreadsheet day counts, each with a time of day. Where both numbers before the year
 * are at most 12 the day is taken to stand first. Days that do not exist (19840230, month 13) keep their digits, because a
 * slip of one digit can still be seen; two-digit years are not read.
 */
export function dateDigits(cell: string): string {
  const plain = fromDashes(cell);
  if (plain !== '') return known(plain);
  const text = cell.trim().normalize('NFKC').replace(TIME, '');
  if (text === '') return '';
  if (EIGHT_DIGITS.test(text)) return known(plainDigits(text));
  const digits = fromPattern(text);
  if (digits !== '') return known(digits);
  return known((readDate(cell).value ?? '').replaceAll('-', ''));
}

/** Eight digits as nibbles; what is not known is 15. */
export function packedDigits(digits: string): number {
  return nibblesOf(digits, 0, 8);
}
