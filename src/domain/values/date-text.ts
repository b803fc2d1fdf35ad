import { digitsAt, monthOf, yearOf, type PartialDate } from './calendar-date.ts';
import { hasChineseDigit, withArabicDigits } from './chinese-numerals.ts';
import { DATE_AMBIGUOUS, DATE_INVALID, DATE_LUNAR, DATE_SENTINEL, LUNAR_MARKER } from './date-issues.ts';
import { MISSING, read, type Normalised } from './normalised.ts';
import { isRegisterYear, momentAt, readDay, withTime, type Moment } from './read-moment.ts';
import { minuteOfDay } from './time-of-day.ts';

const MISSING_WORDS: ReadonlySet<string> = new Set([
  '',
  '无',
  '不详',
  '未知',
  '/',
  '-',
  '--',
  '—',
  '——',
  '空',
  'NULL',
  'N/A',
]);
const LUNAR = /[正冬腊臘闰閏]月?|初[一二三四五六七八九十\d]|廿|卅|农历|農曆|阴历|旧历/;
/* The 11th and 12th lunar months reach into the next Gregorian year. */
const LATE_LUNAR_MONTH = /[冬腊臘]|十[一二]月|1[12]月/;
const BEIJING_MINUTES = 480;

const DAY =
  /^(\d{4})(?:[-/.](?<m1>\d{1,2})[-/.](?<d1>\d{1,2})|年(?<m2>\d{1,2})月(?<d2>\d{1,2})[日号]?|(?<m3>\d{2})(?<d3>\d{2}))(?:(?:[T ]|(?<=[日号]))(?<time>.+))?$/;
const MONTH = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月?)$/;
const YEAR = /^(\d{4})年?$/;
const SHORT_YEAR = /^'?(\d{2})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?)$/;
const OFFSET = /^(.*?)(Z|[+-]\d{2}:?\d{2})$/;

function offsetMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const digits = zone.replace(':', '');
  return (digits[0] === '-' ? -1 : 1) * (digitsAt(digits, 1, 3) * 60 + digitsAt(digits, 3, 5));
}

/* A moment with a zone is a point in time; the registers count days in Beijing time. */
function withZonedTime(day: Normalised<Moment>, text: string): Normalised<Moment> {
  const zoned = OFFSET.exec(text);
  const minute = minuteOfDay(zoned?.[1] ?? text);
  if (zoned === null || minute === null || day.value === null) return withTime(day, minute);
  return read(momentAt(day.value.date, minute + BEIJING_MINUTES - offsetMinutes(zoned[2] ?? 'Z')), day.issues);
}

function readMonth(year: number, month: number): Normalised<Moment> {
  if (month === 0) return DATE_SENTINEL;
  return isRegisterYear(year) && month <= 12 ? read({ date: monthOf(year, month), time: null }) : DATE_INVALID;
}

function readYear(year: number): Normalised<Moment> {
  return isRegisterYear(year) ? read({ date: yearOf(year), time: null }) : DATE_INVALID;
}

/** Digits without separators: YYYY, YYYYMM, YYYYMMDD, and YYYYMMDD with HHmm or HHmmss. */
export function readDigitDate(digits: string): Normalised<Moment> {
  const year = digitsAt(digits, 0, 4);
  if (digits.length === 4) return readYear(year);
  if (digits.length === 6) return readMonth(year, digitsAt(digits, 4, 6));
  if (digits.length !== 8 && digits.length !== 12 && digits.length !== 14) return DATE_INVALID;
  const day = readDay(year, digitsAt(digits, 4, 6), digitsAt(digits, 6, 8));
  return digits.length === 8 ? day : withTime(day, minuteOfDay(digits.slice(8)));
}

function readLunar(text: string): Normalised<Moment> {
  const year = digitsAt(withArabicDigits(text.replace(/^(?:农历|農曆|阴历|旧历)/, '')), 0, 4);
  if (!isRegisterYear(year) || LATE_LUNAR_MONTH.test(text)) return DATE_LUNAR;
  return read({ date: yearOf(year), time: null }, [LUNAR_MARKER]);
}

function readShortYear(match: RegExpExecArray, centuryFrom: PartialDate | undefined): Normalised<Moment> {
  if (centuryFrom === undefined) return DATE_AMBIGUOUS;
  const known = digitsAt(centuryFrom, 0, 4);
  const sameCentury = known - (known % 100) + Number(match[1]);
  const year = [sameCentury, sameCentury - 100, sameCentury + 100].reduce((best, candidate) =>
    Math.abs(candidate - known) < Math.abs(best - known) ? candidate : best,
  );
  return readDay(year, Number(match[2] ?? match[4]), Number(match[3] ?? match[5]));
}

function readDayMatch(year: number, parts: Readonly<Record<string, string | undefined>>): Normalised<Moment> {
  const { m1, m2, m3, d1, d2, d3, time } = parts;
  const day = readDay(year, Number(m1 ?? m2 ?? m3), Number(d1 ?? d2 ?? d3));
  return time === undefined ? day : withZonedTime(day, time);
}

/** Reads date text that is NFKC-normalised and has blanks only between digits. */
export function readDateText(text: string, centuryFrom: PartialDate | undefined): Normalised<Moment> {
  if (MISSING_WORDS.has(text.toUpperCase())) return MISSING;
  if (LUNAR.test(text)) return readLunar(text);
  const plain = hasChineseDigit(text) ? withArabicDigits(text) : text.replace('元月', '1月');
  const day = DAY.exec(plain);
  if (day !== null) return readDayMatch(Number(day[1]), day.groups ?? {});
  const month = MONTH.exec(plain);
  if (month !== null) return readMonth(Number(month[1]), Number(month[2] ?? month[3]));
  const year = YEAR.exec(plain);
  if (year !== null) return readYear(Number(year[1]));
  const short = SHORT_YEAR.exec(plain);
  return short === null ? DATE_INVALID : readShortYear(short, centuryFrom);
}
