import { ELSE, MISSING, type ComparisonExample, type ComparisonLevel } from './comparison.ts';
import { dateDigits } from './date-digits.ts';
import { DATE_ELSE, DATE_EXAMPLES, DATE_LEVELS, DATE_WITHIN_MONTH } from './date-levels.ts';
import { date } from './date.ts';
import { defineComparison } from './define-comparison.ts';

/* Two of the three parts of a date are equal where `date` only sees a month or a year in common. */
const SAME_MONTH: ComparisonLevel = {
  code: 'same-month',
  name: { zh: '年月相同、日不同', en: 'same month, another day' },
  rarity: 0,
};
const YEAR_DAY: ComparisonLevel = {
  code: 'year-day',
  name: { zh: '年日相同、月不同', en: 'same year and day, another month' },
  rarity: 0,
};
const MONTH_DAY: ComparisonLevel = {
  code: 'month-day',
  name: { zh: '月日相同、年不同', en: 'same month and day, another year' },
  rarity: 0,
};

/** The levels of `date` up to `one-digit`, equal dates with their rarity; then two parts of three; then what is left of `date`. */
const LEVELS: readonly ComparisonLevel[] = [
  MISSING,
  ...DATE_LEVELS.slice(1, DATE_WITHIN_MONTH).map((level) =>
    level.code === 'exact' ? { ...level, rarity: 1 as const } : level,
  ),
  SAME_MONTH,
  YEAR_DAY,
  MONTH_DAY,
  ...DATE_LEVELS.slice(DATE_WITHIN_MONTH, DATE_ELSE),
  ELSE,
];
const AT_SAME_MONTH = LEVELS.indexOf(SAME_MONTH);
const AT_YEAR_DAY = LEVELS.indexOf(YEAR_DAY);
const AT_MONTH_DAY = LEVELS.indexOf(MONTH_DAY);
/** Levels that stand behind the three new ones. */
const MOVED = 3;

const YEAR = 0xffff0000;
const MONTH = 0xff00;
const DAY = 0xff;
const FULL_DATE = 8;

const knowsDay = (digits: number): boolean => (digits & DAY) !== DAY;

/* `weak` is within-month, same-year or else; both dates know the day. */
function levelOfParts(differs: number, weak: number): number {
  if ((differs & (YEAR | MONTH)) === 0) return AT_SAME_MONTH;
  if ((differs & (YEAR | DAY)) === 0) return AT_YEAR_DAY;
  return (differs & (MONTH | DAY)) === 0 ? AT_MONTH_DAY : weak + MOVED;
}

const EXAMPLES: readonly ComparisonExample[] = [
  ...DATE_EXAMPLES,
  { when: 'the day is wrong', given: [['1984-02-03'], ['1984-02-17']], expect: 'same-month' },
  { when: 'the month is wrong', given: [['1984-02-13'], ['1984-11-13']], expect: 'year-day' },
  { when: 'the year is wrong', given: [['1984-02-13'], ['1957-02-13']], expect: 'month-day' },
];

/**
 * Dates part by part: as `date`, and told further by which two of year, month and day are equal, for a slip in one says
 * nothing against the other two. A date that many records have (1 January where only the year was known) counts for less.
 */
export const dateParts = defineComparison({
  code: 'date-parts',
  name: { zh: '日期(分项)', en: 'date, part by part' },
  source: `${date.source}; Sariyar & Borg 2010 (year, month and day compared apart)`,
  columns: date.columns,
  levels: LEVELS,
  width: date.width,
  pack(cells, words, at) {
    date.pack(cells, words, at);
  },
  level(words, a, b) {
    const level = date.level(words, a, b);
    if (level < DATE_WITHIN_MONTH) return level;
    const digitsA = words[a] ?? 0;
    const digitsB = words[b] ?? 0;
    return knowsDay(digitsA) && knowsDay(digitsB) ? levelOfParts(digitsA ^ digitsB, level) : level + MOVED;
  },
  term(cells) {
    const digits = dateDigits(cells[0] ?? '');
    return digits.length === FULL_DATE ? digits : '';
  },
  examples: EXAMPLES,
});
