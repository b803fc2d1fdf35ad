import { describe, expect, test } from 'vitest';
import { HOLIDAY_NOTICES, HOLIDAYS_CN } from '../../../src/domain/values/holidays-cn.ts';
import { plainDate, dayNumberOf } from '../../../src/domain/values/plain-date.ts';
import { addWorkingDays, isWorkingDay, legalPeriodEnd } from '../../../src/domain/values/working-days.ts';

describe('the work calendar of the State Council', () => {
  test.each([
    ['2026-02-14', true, 'a Saturday worked before Spring Festival 2026'],
    ['2026-02-16', false, 'a Monday of Spring Festival 2026'],
    ['2025-10-08', false, 'the eighth day off of October 2025'],
    ['2025-10-11', true, 'a Saturday worked after it'],
    ['2024-06-10', false, 'Dragon Boat Festival 2024'],
    ['2024-01-13', false, 'a plain Saturday'],
    ['2024-01-15', true, 'a plain Monday'],
  ])('%s working: %s (%s)', (date, working) => {
    expect(isWorkingDay(plainDate(date), HOLIDAYS_CN)).toBe(working);
  });

  test('every worked day of a notice is a Saturday or Sunday and no day off', () => {
    for (const day of HOLIDAY_NOTICES.flatMap(({ worked }) => worked)) {
      expect([2, 3]).toContain(((dayNumberOf(plainDate(day)) % 7) + 7) % 7);
      expect(HOLIDAYS_CN.holidays.has(day)).toBe(false);
    }
  });

  test('the notices give 27, 28, 28 and 33 days off for 2023 to 2026', () => {
    const counts = HOLIDAY_NOTICES.map(({ daysOff }) =>
      daysOff.reduce((sum, [first, last]) => sum + dayNumberOf(plainDate(last)) - dayNumberOf(plainDate(first)) + 1, 0),
    );
    expect(counts).toEqual([27, 28, 28, 33]);
  });
});

describe('legal periods (Civil Code §200–203)', () => {
  test.each([
    ['one month after 31 January 2024, a Thursday', '2024-01-31', { months: 1 }, '2024-02-29'],
    ['one month after 31 January 2023, a Tuesday', '2023-01-31', { months: 1 }, '2023-02-28'],
    ['one month that would end on New Year 2025, a day off', '2024-12-01', { months: 1 }, '2025-01-02'],
    ['one month that would end in Spring Festival 2026', '2026-01-16', { months: 1 }, '2026-02-24'],
    ['15 days that would end on a plain Saturday', '2024-03-01', { days: 15 }, '2024-03-18'],
    ['15 days that end on a Sunday worked instead', '2024-01-20', { days: 15 }, '2024-02-04'],
    // 21–24 January are 4, Sunday 26 (worked) 5, Monday 27 6, 5–7 February 9, Saturday 8 (worked) 10, 10–14 February 15.
    ['15 working days over Spring Festival 2025', '2025-01-20', { workingDays: 15 }, '2025-02-14'],
  ])('%s', (_, start, period, end) => {
    expect(legalPeriodEnd(plainDate(start), period, HOLIDAYS_CN)).toBe(end);
  });

  test('the start day is not counted', () => {
    expect(addWorkingDays(plainDate('2024-01-15'), 1, HOLIDAYS_CN)).toBe('2024-01-16');
    expect(addWorkingDays(plainDate('2024-01-19'), 1, HOLIDAYS_CN)).toBe('2024-01-22');
    expect(() => addWorkingDays(plainDate('2024-01-15'), -1, HOLIDAYS_CN)).toThrow(RangeError);
  });
});
