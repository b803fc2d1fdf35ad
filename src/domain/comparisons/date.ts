import { parsePlainDate, dayNumberOf, type PlainDate } from '../values/plain-date.ts';
import { LUNAR_SLIP_DAYS, lunarDay } from '../values/lunar.ts';
import { dateDigits, packedDigits } from './date-digits.ts';
import {
  DATE_ADJACENT,
  DATE_ELSE,
  DATE_EXACT,
  DATE_EXAMPLES,
  DATE_LEVELS,
  DATE_LUNAR,
  DATE_MISSING,
  DATE_MONTH,
  DATE_ONE_DIGIT,
  DATE_SAME_YEAR,
  DATE_SWAP,
  DATE_WITHIN_MONTH,
  DATE_YEAR_OFF,
} from './date-levels.ts';
import { defineComparison } from './define-comparison.ts';
import { isNeighbourSwap, nibbleCount } from './nibbles.ts';

/*
 * Three words: the digits YYYYMMDD as nibbles (15 for a digit that is not known); the day number, moved so that it is
 * positive, 0 for a day that does not exist; the digits of the same day in the Chinese calendar, 0 when out of its table.
 */
const DAY = 1;
const LUNAR = 2;
const EPOCH_SHIFT = 1_000_000;
const MONTH_UNKNOWN = 0xff;
const YEAR_ONLY = 0xffff;
/** A month at most: dates written down from memory, or of the report in place of the event. */
const NEARBY_DAYS = 31;

function plainDay(digits: string): PlainDate | null {
  return digits.length === 8 ? parsePlainDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`) : null;
}

function lunarDigits(date: PlainDate): number {
  const lunar = lunarDay(date);
  if (lunar === null) return 0;
  return packedDigits(`${lunar.year}${`${lunar.month}`.padStart(2, '0')}${`${lunar.day}`.padStart(2, '0')}`);
}

/* 30 February 1984 is no solar day, so it has no day number; its digits can still be a lunar date. */
function isLunarSlip(words: Uint32Array, a: number, b: number): boolean {
  const lunar = words[b + LUNAR] ?? 0;
  if (lunar === 0 || lunar !== words[a]) return false;
  const dayA = words[a + DAY] ?? 0;
  if (dayA === 0) return true;
  const gap = (words[b + DAY] ?? 0) - dayA;
  return gap >= LUNAR_SLIP_DAYS.least && gap <= LUNAR_SLIP_DAYS.most;
}

/* Month and day exchanged, the year equal. */
function isDayMonthSwap(a: number, b: number): boolean {
  return a >>> 16 === b >>> 16 && ((a >>> 8) & 0xff) === (b & 0xff) && (a & 0xff) === ((b >>> 8) & 0xff);
}

const yearOf = (digits: number): number =>
  (digits >>> 28) * 1000 + ((digits >>> 24) & 15) * 100 + ((digits >>> 20) & 15) * 10 + ((digits >>> 16) & 15);

/* Levels of which only the digits tell, for dates that both know the day; 0 when none fits. */
function levelOfDigits(a: number, b: number, differs: number): number {
  if ((differs & 0xffff) === 0 && Math.abs(yearOf(a) - yearOf(b)) === 1) return DATE_YEAR_OFF;
  if (nibbleCount(differs) === 1 || isNeighbourSwap(a, b, differs)) return DATE_ONE_DIGIT;
  return DATE_MISSING;
}

function levelOfDays(words: Uint32Array, a: number, b: number, differs: number): number {
  const digitsA = words[a] ?? 0;
  const digitsB = words[b] ?? 0;
  if (isDayMonthSwap(digitsA, digitsB)) return DATE_SWAP;
  if (isLunarSlip(words, a, b) || isLunarSlip(words, b, a)) return DATE_LUNAR;
  const dayA = words[a + DAY] ?? 0;
  const dayB = words[b + DAY] ?? 0;
  const gap = dayA === 0 || dayB === 0 ? NEARBY_DAYS + 1 : Math.abs(dayA - dayB);
  if (gap === 1) return DATE_ADJACENT;
  const level = levelOfDigits(digitsA, digitsB, differs);
  if (level !== DATE_MISSING) return level;
  if (gap <= NEARBY_DAYS) return DATE_WITHIN_MONTH;
  return differs >>> 16 === 0 ? DATE_SAME_YEAR : DATE_ELSE;
}

/* At least one side does not know the day. */
function levelOfUnknown(a: number, b: number): number {
  if (a >>> 16 !== b >>> 16) return DATE_ELSE;
  const monthKnown = (a & YEAR_ONLY) !== YEAR_ONLY && (b & YEAR_ONLY) !== YEAR_ONLY;
  return monthKnown && ((a ^ b) & 0xff00) === 0 ? DATE_MONTH : DATE_SAME_YEAR;
}

/**
 * Dates of birth, death and the like in every form that lists have (see {@link dateDigits}). Slips are tried from the
 * rarest fit to the commonest, so the levels exclude each other. A date without a day agrees in its month only.
 */
export const date = defineComparison({
  code: 'date',
  name: { zh: '日期', en: 'date' },
  source: 'GB/T 7408.1-2023 (forms of dates); GB/T 33661-2017 (Chinese calendar)',
  columns: ['date'],
  levels: DATE_LEVELS,
  width: 3,
  pack(cells, words, at) {
    const digits = dateDigits(cells[0] ?? '');
    const day = plainDay(digits);
    words[at] = digits === '' ? 0 : packedDigits(digits);
    words[at + DAY] = day === null ? 0 : dayNumberOf(day) + EPOCH_SHIFT;
    words[at + LUNAR] = day === null ? 0 : lunarDigits(day);
  },
  level(words, a, b) {
    const digitsA = words[a] ?? 0;
    const digitsB = words[b] ?? 0;
    if (digitsA === 0 || digitsB === 0) return DATE_MISSING;
    const differs = digitsA ^ digitsB;
    if (differs === 0)
      return (digitsA & MONTH_UNKNOWN) === MONTH_UNKNOWN ? levelOfUnknown(digitsA, digitsB) : DATE_EXACT;
    const partly = (digitsA & 0xff) === MONTH_UNKNOWN || (digitsB & 0xff) === MONTH_UNKNOWN;
    return partly ? levelOfUnknown(digitsA, digitsB) : levelOfDays(words, a, b, differs);
  },
  term: () => '',
  examples: DATE_EXAMPLES,
});
