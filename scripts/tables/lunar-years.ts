import { writeTable } from './table-file.ts';

const DAY_MS = 86_400_000;
const FIRST_YEAR = 1901;
const LAST_YEAR = 2099;

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

interface LunarMonth {
  readonly name: string;
  readonly year: number;
  readonly start: number;
}

function monthStarts(): readonly LunarMonth[] {
  const months: LunarMonth[] = [];
  for (let time = Date.UTC(FIRST_YEAR, 0, 1); time < Date.UTC(LAST_YEAR + 1, 3, 1); time += DAY_MS) {
    const parts = new Map(chinese.formatToParts(time).map(({ type, value }) => [type as string, value]));
    if (parts.get('day') !== '1') continue;
    months.push({ name: parts.get('month') ?? '', year: Number(parts.get('relatedYear')), start: time / DAY_MS });
  }
  return months;
}

function yearEntry(year: number, months: readonly LunarMonth[]): string {
  const first = months.findIndex((month) => month.year === year);
  const count = months.filter((month) => month.year === year).length;
  const own = months.slice(first, first + count + 1);
  const leap = own.findIndex(({ name }) => name.endsWith('bis'));
  const lengths = own.slice(1).map(({ start }, index) => start - (own[index]?.start ?? 0));
  const bits = lengths.reduce((sum, length, index) => sum | (length === 30 ? 1 << index : 0), 0);
  return `[${own[0]?.start},${Math.max(leap, 0)},${bits}]`;
}

/** Writes the table of Chinese calendar years from the calendar of the ICU library that Node carries. */
export function writeLunarYears(): void {
  const months = monthStarts();
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => yearEntry(FIRST_YEAR + index, months));
  writeTable('lunar-years.generated.ts', `Chinese calendar, ICU ${process.versions['icu']} (Unicode licence)`, [
    `export const FIRST_LUNAR_YEAR = ${FIRST_YEAR};`,
    '/* [day number of the first day of the first month, place of the leap month or 0, months of 30 days as bits] */',
    `export const LUNAR_YEARS: readonly (readonly [number, number, number])[] = [\n${years.join(',\n')},\n];`,
  ]);
}
