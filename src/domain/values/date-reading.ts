import { digitsAt, type PartialDate } from './calendar-date.ts';
import { readableText, type Cell } from './cell.ts';
import { readDateText, readDigitDate } from './date-text.ts';
import { readNumber } from './excel-serial.ts';
import { read, type Normalised } from './normalised.ts';
import { readDay, type Moment } from './read-moment.ts';

export type { Moment } from './read-moment.ts';

/** What the reader of a date may know besides the cell. */
export interface DateOptions {
  /** The workbook counts days from 1904 (old Macintosh files). */
  readonly excel1904?: boolean;
  /** A date that fixes the century of two-digit years, normally the birth date in the identity number. */
  readonly centuryFrom?: PartialDate;
}

/* A blank between two digits parts date and time; every other blank is lay-out. */
const BLANKS = /(?<!\d)\s+|\s+(?!\d)/g;
const ALL_DIGITS = /^\d+$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/* The two forms nearly every cell has, read without a regular expression; null sends the cell the long way. */
function readCommonForm(text: string): Normalised<Moment> | null {
  if (text.length === 10) {
    const separator = text.charCodeAt(4);
    if (separator !== text.charCodeAt(7) || separator < 45 || separator > 47) return null;
    const day = digitsAt(text, 8, 10);
    const month = digitsAt(text, 5, 7);
    const year = digitsAt(text, 0, 4);
    return Number.isNaN(year + month + day) ? null : readDay(year, month, day);
  }
  if (text.length !== 8) return null;
  return Number.isNaN(digitsAt(text, 0, 8)) ? null : readDigitDate(text);
}

function readText(raw: string, options: DateOptions): Normalised<Moment> {
  const common = readCommonForm(raw);
  if (common !== null) return common;
  const text = raw.normalize('NFKC').replace(BLANKS, '').replace(/^'/, '');
  if (SERIAL.test(text)) return readNumber(Number(text), options.excel1904 ?? false, readDigitDate);
  return ALL_DIGITS.test(text) ? readDigitDate(text) : readDateText(text, options.centuryFrom);
}

/**
 * Reads a date with the time of day if it has one. Accepted: `2024-01-15`, `2024/1/15`, `2024.1.15`, `20240115`,
 * `2024年1月15日`, `二〇二四年一月十五日`, spreadsheet day counts, `2024年1月` and `202401` (month), `2024` (year), each day
 * with a time; 24:00 is the next day, a time with a zone is turned into Beijing time. Two-digit years need `centuryFrom`.
 * Issues: DATE_INVALID (E), DATE_AMBIGUOUS (E), DATE_SENTINEL (W, missing), DATE_LUNAR_MARKER (W, year or missing),
 * TIME_INVALID (W, date kept).
 */
export function readDateTime(cell: Cell, options: DateOptions = {}): Normalised<Moment> {
  if (typeof cell === 'number') return readNumber(cell, options.excel1904 ?? false, readDigitDate);
  const text = readableText(cell);
  return typeof text === 'string' ? readText(text, options) : text;
}

/** Reads a date as {@link readDateTime} does and drops the time of day. */
export function readDate(cell: Cell, options: DateOptions = {}): Normalised<PartialDate> {
  const { value, issues } = readDateTime(cell, options);
  return value === null ? { value, issues } : read(value.date, issues);
}
