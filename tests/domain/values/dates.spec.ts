import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, readDateTime } from '../../../src/domain/values/date-reading.ts';
import { dateSlip } from '../../../src/domain/values/date-slips.ts';
import {
  addDays,
  addMonths,
  compareAtCoarserPrecision,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  firstDay,
  gapInDays,
  isFullDate,
  lastDay,
  parsePartialDate,
  parsePlainDate,
  partialDate,
  plainDate,
  precisionOf,
  yearsBetween,
} from '../../../src/domain/values/plain-date.ts';
import { anyDate } from './arbitraries.ts';

const codes = (cell: Parameters<typeof readDate>[0]) => readDate(cell).issues.map(({ code }) => code);

describe('dates as rosters write them', () => {
  test.each([
    ['2024-01-15', '2024-01-15'],
    ['2024/1/15', '2024-01-15'],
    ['2024.1.15', '2024-01-15'],
    ['20240115', '2024-01-15'],
    [20_240_115, '2024-01-15'],
    ['2024年1月15日', '2024-01-15'],
    ['2024 年 1 月 15 日', '2024-01-15'],
    ['二〇二四年一月十五日', '2024-01-15'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['贰零贰肆年壹月拾伍日', '2024-01-15'],
    ['２０２４－０１－１５', '2024-01-15'],
    ["'2024-01-15", '2024-01-15'],
    [45_306, '2024-01-15'],
    ['45306', '2024-01-15'],
    [45_306.75, '2024-01-15'],
    [{ date: '2024-01-15T00:00:00' }, '2024-01-15'],
    ['2024年1月', '2024-01'],
    ['2024-1', '2024-01'],
    [202_401, '2024-01'],
    ['2024', '2024'],
    [2024, '2024'],
    ['2024年', '2024'],
  ])('%j is %s', (cell, expected) => {
    expect(readDate(cell)).toEqual({ value: expected, issues: [] });
  });

  test('serials of workbooks that count from 1904 lie 1,462 days later', () => {
    expect(readDate(45_306 - 1462, { excel1904: true }).value).toBe('2024-01-15');
  });

  test.each([
    '2023-02-29',
    '20230229',
    '2023/13/1',
    60,
    -1,
    85,
    '下个月',
    '2024-1-123',
    true,
    '15/01/2024',
    '1750-01-01',
  ])('%j is no date', (cell) => {
    expect(codes(cell)).toEqual(['DATE_INVALID']);
  });

  test.each(['1900-01-01', '1970-01-01', '1899-12-30', '2024-00-15', '2024-01-00', '0000-00-00', 0])(
    '%j stands for a missing date',
    (cell) => {
      expect(readDate(cell)).toEqual({ value: null, issues: [{ code: 'DATE_SENTINEL', level: 'W' }] });
    },
  );

  test.each([null, '', '不详', '/', '—'])('%j is missing without remark', (cell) => {
    expect(readDate(cell)).toEqual({ value: null, issues: [] });
  });

  test.each(['03-04-05', '88年2月29日', 2024.1])('%j can be read in two ways', (cell) => {
    expect(codes(cell)).toEqual(['DATE_AMBIGUOUS']);
  });

  test('the identity number gives the century of a two-digit year', () => {
    expect(readDate('88.2.29', { centuryFrom: plainDate('1988-02-29') }).value).toBe('1988-02-29');
    expect(readDate('99-12-31', { centuryFrom: plainDate('2000-01-01') }).value).toBe('1999-12-31');
  });

  test.each([
    ['腊月初十', null],
    ['2023年腊月初十', null],
    ['2023年冬月初三', null],
    ['1985年五月廿三', '1985'],
    ['一九八五年闰四月初二', '1985'],
    ['农历1985年5月初3', '1985'],
  ])('the lunar date %s keeps at most a year that is certain', (cell, value) => {
    expect(readDate(cell)).toEqual({ value, issues: [{ code: 'DATE_LUNAR_MARKER', level: 'W' }] });
  });
});

describe('dates with a time', () => {
  test.each([
    ['2024-01-15 08:30', '2024-01-15', '08:30'],
    ['2024-1-1 5:30', '2024-01-01', '05:30'],
    ['2024年1月15日8时30分', '2024-01-15', '08:30'],
    ['2024年1月15日下午3:20', '2024-01-15', '15:20'],
    ['20240115083000', '2024-01-15', '08:30'],
    ['2024-01-15 24:00', '2024-01-16', '00:00'],
    ['2023-12-31 24:00', '2024-01-01', '00:00'],
    ['2023-12-31T16:00:00.000Z', '2024-01-01', '00:00'],
    ['2024-01-15T08:30:00+08:00', '2024-01-15', '08:30'],
    [45_306.5, '2024-01-15', '12:00'],
    ['2024-01-15', '2024-01-15', null],
  ])('%j is %s %s', (cell, date, time) => {
    expect(readDateTime(cell)).toEqual({ value: { date, time }, issues: [] });
  });

  test('a time that does not exist leaves the date', () => {
    expect(readDateTime('2024-01-15 25:10')).toEqual({
      value: { date: '2024-01-15', time: null },
      issues: [{ code: 'TIME_INVALID', level: 'W' }],
    });
  });
});

describe('date arithmetic', () => {
  test('agrees with the calendar of the machine on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (days) => {
        const text = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfDayNumber(days)).toBe(text);
        expect(dayNumberOf(plainDate(text))).toBe(days);
      }),
    );
  });

  test('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: -40_000, max: 40_000 }),
        (date, days) => daysBetween(date, addDays(date, days)) === days,
      ),
    );
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-15', 1, '2024-02-15'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-05-10', -17, '2022-12-10'],
  ])('%s and %i months is %s (Civil Code §202)', (start, months, end) => {
    expect(addMonths(plainDate(start), months)).toBe(end);
  });

  test.each([
    ['2000-06-15', '2018-06-14', 17],
    ['2000-06-15', '2018-06-15', 18],
    ['2000-02-29', '2001-02-28', 0],
    ['2000-02-29', '2001-03-01', 1],
    ['2001-03-01', '2000-02-29', -2],
  ])('from %s to %s are %i completed years', (from, to, years) => {
    expect(yearsBetween(plainDate(from), plainDate(to))).toBe(years);
  });

  test('text that is no date is refused in code and null when parsed', () => {
    expect(() => plainDate('2023-02-29')).toThrow(RangeError);
    expect(() => partialDate('2023-13')).toThrow(RangeError);
    expect([parsePlainDate('2024-1-15'), parsePartialDate('2024-13'), parsePartialDate('abcd')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('precision', () => {
  test('a year-only death never conflicts with a day in that year', () => {
    expect(compareAtCoarserPrecision(partialDate('2012'), plainDate('2012-12-31'))).toBe('same');
    expect(compareAtCoarserPrecision(plainDate('2013-01-01'), partialDate('2012'))).toBe('different');
    expect(compareAtCoarserPrecision(partialDate('2012-03'), partialDate('2012-04'))).toBe('different');
  });

  test.each([
    ['2012', '2012-12-31', 0],
    ['2012', '2013-01-10', 10],
    ['2012-02', '2012-03-01', 1],
    ['2012-05-01', '2012-05-04', 3],
  ])('between %s and %s lie at least %i days', (a, b, days) => {
    expect(gapInDays(partialDate(a), partialDate(b))).toBe(days);
    expect(gapInDays(partialDate(b), partialDate(a))).toBe(days);
  });

  test('a date spans from its first to its last day', () => {
    expect([firstDay(partialDate('2024-02')), lastDay(partialDate('2024-02'))]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDay(partialDate('2024')), lastDay(partialDate('2024'))]).toEqual(['2024-01-01', '2024-12-31']);
    expect([
      precisionOf(partialDate('2024')),
      precisionOf(partialDate('2024-02')),
      isFullDate(partialDate('2024-02')),
    ]).toEqual(['Y', 'M', false]);
  });
});

describe('typical slips between two dates', () => {
  test.each([
    ['2024-01-15', '2024-01-15', 'equal'],
    ['2023-12-31', '2024-01-01', 'adjacent-day'],
    ['2024-03-08', '2024-08-03', 'day-month-swap'],
    ['2024-01-15', '2024-01-25', 'one-digit'],
    ['1989-05-01', '1990-05-01', 'year-off-by-one'],
    ['2024-02-01', '2024-03-10', 'lunar'],
    ['2024-01-15', '2021-07-22', null],
  ])('%s and %s: %s', (a, b, slip) => {
    expect(dateSlip(plainDate(a), plainDate(b))).toBe(slip);
    expect(dateSlip(plainDate(b), plainDate(a))).toBe(slip);
  });
});
