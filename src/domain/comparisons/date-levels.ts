import { ELSE, MISSING, type ComparisonExample, type ComparisonLevel } from './comparison.ts';

/** Levels of dates, strongest first; each is tried before the commoner ones, so they exclude each other. */
export const DATE_LEVELS: readonly ComparisonLevel[] = [
  MISSING,
  { code: 'exact', name: { zh: '日期相同', en: 'same date' }, rarity: 0 },
  { code: 'month', name: { zh: '年月相同，一方无日', en: 'same month, one day not known' }, rarity: 0 },
  { code: 'day-month-swap', name: { zh: '日月颠倒', en: 'day and month swapped' }, rarity: 0 },
  { code: 'lunar', name: { zh: '一方为农历', en: 'one is the lunar date of the other' }, rarity: 0 },
  { code: 'adjacent-day', name: { zh: '相差一天', en: 'one day apart' }, rarity: 0 },
  { code: 'year-off-by-one', name: { zh: '月日相同、差一年', en: 'same day, one year apart' }, rarity: 0 },
  { code: 'one-digit', name: { zh: '一位数字不同或相邻颠倒', en: 'one digit changed or two swapped' }, rarity: 0 },
  { code: 'within-month', name: { zh: '相差不到一月', en: 'at most 31 days apart' }, rarity: 0 },
  { code: 'same-year', name: { zh: '仅年份相同', en: 'only the year the same' }, rarity: 0 },
  ELSE,
];

/* Indexes into the levels, as constants for the inner loop. */
export const DATE_MISSING = 0;
export const DATE_EXACT = 1;
export const DATE_MONTH = 2;
export const DATE_SWAP = 3;
export const DATE_LUNAR = 4;
export const DATE_ADJACENT = 5;
export const DATE_YEAR_OFF = 6;
export const DATE_ONE_DIGIT = 7;
export const DATE_WITHIN_MONTH = 8;
export const DATE_SAME_YEAR = 9;
export const DATE_ELSE = 10;

function pair(when: string, a: string, b: string, expect: string): ComparisonExample {
  return { when, given: [[a], [b]], expect };
}

/** Worked examples of the levels of dates. */
export const DATE_EXAMPLES: readonly ComparisonExample[] = [
  pair('one date is not given', '2024-01-15', '', 'missing'),
  pair('a fill-in date', '1900-01-01', '1985-03-02', 'missing'),
  pair('written otherwise', '2024-01-15', '20240115', 'exact'),
  pair('in Chinese', '2024年1月15日', '二〇二四年一月十五日', 'exact'),
  pair('month first and day first', '01/15/2024', '15/01/2024', 'exact'),
  pair('with a time of day', '15 Jan 2024', '2024-01-15 08:30:00', 'exact'),
  pair('the same day that does not exist', '19840230', '1984-02-30', 'exact'),
  pair('only the month is known', '2024年1月', '2024-01-15', 'month'),
  pair('both orders could be meant', '03/04/2024', '2024-03-04', 'day-month-swap'),
  pair('the lunar date was entered', '1990-03-10', '1990-04-05', 'lunar'),
  pair('born around midnight', '2023-12-31', '2024-01-01', 'adjacent-day'),
  pair('age counted from one at birth', '1989-06-12', '1990-06-12', 'year-off-by-one'),
  pair('one digit typed wrong', '1984-02-13', '1984-02-18', 'one-digit'),
  pair('one digit typed wrong, to a month that does not exist', '1984-03-11', '19841311', 'one-digit'),
  pair('two digits swapped', '1984-06-12', '1948-06-12', 'one-digit'),
  pair('the day of the report', '2024-01-15', '2024-02-02', 'within-month'),
  pair('the year', '2024-01-15', '2024-11-28', 'same-year'),
  pair('only the year is known', '2024', '2024-11-28', 'same-year'),
  pair('only the year is known, long ago', '1630', '1630-08-01', 'same-year'),
  pair('another date', '1984-02-13', '2001-11-28', 'else'),
];
