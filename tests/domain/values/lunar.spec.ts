import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLunarSlip, lunarDay, lunarEquivalent } from '../../../src/domain/values/lunar.ts';
import { addDays, daysBetween, parsePlainDate, plainDate } from '../../../src/domain/values/plain-date.ts';
import { anyDate } from './arbitraries.ts';

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function lunarByMachine(date: string) {
  const parts = new Map(chinese.formatToParts(Date.parse(date)).map(({ type, value }) => [type as string, value]));
  const month = parts.get('month') ?? '';
  return {
    year: Number(parts.get('relatedYear')),
    month: Number.parseInt(month, 10),
    day: Number(parts.get('day')),
    leap: month.endsWith('bis'),
  };
}

describe('the Chinese calendar', () => {
  test.each([
    ['1950-02-17', 1950],
    ['1985-02-20', 1985],
    ['2000-02-05', 2000],
    ['2024-02-10', 2024],
    ['2026-02-17', 2026],
  ])('%s is New Year of %i', (date, year) => {
    expect(lunarDay(plainDate(date))).toEqual({ year, month: 1, day: 1, leap: false });
  });

  test('1 April 2023 lies in the intercalary second month', () => {
    expect(lunarDay(plainDate('2023-04-01'))).toEqual({ year: 2023, month: 2, day: 11, leap: true });
  });

  test('agrees with the calendar of the machine on any day of 1902–2098', () => {
    fc.assert(
      fc.property(
        anyDate.filter((date) => date > '1902' && date < '2099'),
        (date) => {
          expect(lunarDay(date)).toEqual(lunarByMachine(date));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('knows nothing outside its table', () => {
    expect(lunarDay(plainDate('1850-01-01'))).toBeNull();
    expect(lunarDay(plainDate('2150-01-01'))).toBeNull();
  });
});

describe('a lunar date entered as solar', () => {
  test('15 January 2024 is 2023, 12th month, 5th day: the record of 5 December 2023 is its lunar equivalent', () => {
    expect(lunarEquivalent(plainDate('2023-12-05'), plainDate('2024-01-15'))).toBe(true);
    expect(lunarEquivalent(plainDate('2024-01-15'), plainDate('2023-12-05'))).toBe(false);
    expect(isLunarSlip(plainDate('2024-01-15'), plainDate('2023-12-05'))).toBe(true);
    expect(isLunarSlip(plainDate('2024-01-15'), plainDate('2023-12-06'))).toBe(false);
  });

  test('always lies 19 to 53 days before the true day, and every such date of a common month is found', () => {
    fc.assert(
      fc.property(
        anyDate.filter((date) => date >= '1940' && date < '2026'),
        (date) => {
          const lunar = lunarByMachine(date);
          const typed = parsePlainDate(
            [lunar.year, lunar.month, lunar.day].map((n) => String(n).padStart(2, '0')).join('-'),
          );
          if (typed === null || lunar.leap) return;
          const gap = daysBetween(typed, date);
          expect(gap).toBeGreaterThanOrEqual(19);
          expect(gap).toBeLessThanOrEqual(53);
          expect(isLunarSlip(typed, date)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is never seen outside the window', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.oneof(fc.integer({ min: 0, max: 18 }), fc.integer({ min: 54, max: 400 })),
        (date, gap) => !isLunarSlip(date, addDays(date, gap)),
      ),
    );
  });
});
