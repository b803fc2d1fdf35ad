import { calendarParts, type CalendarParts } from './calendar-parts.ts';
import type { KeyReduction, ReductionExample } from './key-part.ts';

const NO_KEY: readonly string[] = [];

const joined = (...parts: readonly string[]): string => (parts.includes('') ? '' : parts.join('-'));

function dateReduction(
  code: string,
  name: KeyReduction['name'],
  key: (parts: CalendarParts) => string,
  examples: readonly ReductionExample[],
): KeyReduction {
  // The reader of dates knows the fill-in values, so the guard of the other reductions is not needed.
  const of = (cell: string): readonly string[] => {
    const part = key(calendarParts(cell));
    return part === '' ? NO_KEY : [part];
  };
  return { code, name, of, examples };
}

/** The full date, whatever its form. */
export const dateKey = dateReduction(
  'date',
  { zh: '日期', en: 'date' },
  ({ year, month, day }) => joined(year, month, day),
  [
    { given: '1980年3月5日', expect: ['1980-03-05'] },
    { given: '5 Mar 1980', expect: ['1980-03-05'] },
    { given: '05/03/1980', expect: ['1980-03-05'] },
    { given: '1980-03', expect: [] },
  ],
);

/** The year. */
export const yearKey = dateReduction('year', { zh: '年', en: 'year' }, ({ year }) => year, [
  { given: '19800305', expect: ['1980'] },
  { given: '1980', expect: ['1980'] },
  { given: '1980-13-05', expect: ['1980'] },
  { given: '0000-00-00', expect: [] },
]);

/** The decade, for years that are guessed. */
export const decadeKey = dateReduction('decade', { zh: '年代', en: 'decade' }, ({ year }) => year.slice(0, 3), [
  { given: '1980-03-05', expect: ['198'] },
  { given: '', expect: [] },
]);

/** Month and day without the year, which slips most often. */
export const monthDayKey = dateReduction(
  'month-day',
  { zh: '月日', en: 'month and day' },
  ({ month, day }) => joined(month, day),
  [
    { given: '1980-03-05', expect: ['03-05'] },
    { given: '1980-03', expect: [] },
  ],
);

/** Year and month without the day. */
export const yearMonthKey = dateReduction(
  'year-month',
  { zh: '年月', en: 'year and month' },
  ({ year, month }) => joined(year, month),
  [
    { given: '1980-03-05', expect: ['1980-03'] },
    { given: '1980年3月', expect: ['1980-03'] },
    { given: '1980', expect: [] },
  ],
);

/** Year and day without the month. */
export const yearDayKey = dateReduction(
  'year-day',
  { zh: '年日', en: 'year and day' },
  ({ year, day }) => joined(year, day),
  [
    { given: '1980-03-05', expect: ['1980-05'] },
    { given: '1980-03', expect: [] },
  ],
);

/** The month. */
export const monthKey = dateReduction('month', { zh: '月', en: 'month' }, ({ month }) => month, [
  { given: '1980-03-05', expect: ['03'] },
  { given: '1980', expect: [] },
]);

/** The day of the month. */
export const dayKey = dateReduction('day', { zh: '日', en: 'day of the month' }, ({ day }) => day, [
  { given: '1980-03-05', expect: ['05'] },
  { given: '1980-03', expect: [] },
]);
