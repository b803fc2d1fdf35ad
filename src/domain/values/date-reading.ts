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

const SEPARATORS = '-/.年';

/* One or two digits at `start`, and where they end; the end is `start` when there are none. */
function numberEnd(text: string, start: number): number {
  let end = start;
  while (end < start + 2 && end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return end;
}

/*
 * The forms nearly every cell has (20240115, 2024-1-15, 2024年1月15日), read without regular expressions; null sends the
 * cell the long way.
 */
function readCommonForm(text: string): Normalised<Moment> | null {
  const year = digitsAt(text, 0, 4);
  if (text.length < 8 || text.length > 11 || Number.isNaN(year)) return null;
  if (text.length === 8 && !Number.isNaN(digitsAt(text, 4, 8))) return readDigitDate(text);
  const separator = text.charAt(4);
  const monthEnd = numberEnd(text, 5);
  const dayEnd = numberEnd(text, monthEnd + 1);
  const second = separator === '年' ? '月' : separator;
  const known = SEPARATORS.includes(separator) && text[monthEnd] === second && monthEnd > 5 && dayEnd > monthEnd + 1;
  const rest = text.length - dayEnd;
  if (!known || rest > 1 || (rest === 1 && (separator !== '年' || text[dayEnd] !== '日'))) return null;
  return readDay(year, digitsAt(text, 5, monthEnd), digitsAt(text, monthEnd + 1, dayEnd));
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
