import { plainDate } from './calendar-date.ts';
import { addDays } from './date-arithmetic.ts';
import type { WorkCalendar } from './working-days.ts';

/** One yearly notice of the State Council's General Office about days off (国务院办公厅关于部分节假日安排的通知). */
export interface HolidayNotice {
  readonly year: number;
  /** Document number (发文字号). */
  readonly source: string;
  /** Spans of days off, first and last day. */
  readonly daysOff: readonly (readonly [first: string, last: string])[];
  /** Weekend days that are worked. */
  readonly worked: readonly string[];
}

/**
 * Notices for 2023–2026. A year without notice knows Saturdays and Sundays only: add the notice when it is published,
 * normally in November of the year before.
 */
export const HOLIDAY_NOTICES: readonly HolidayNotice[] = [
  {
    year: 2023,
    source: '国办发明电〔2022〕16号',
    daysOff: [
      ['2022-12-31', '2023-01-02'],
      ['2023-01-21', '2023-01-27'],
      ['2023-04-05', '2023-04-05'],
      ['2023-04-29', '2023-05-03'],
      ['2023-06-22', '2023-06-24'],
      ['2023-09-29', '2023-10-06'],
    ],
    worked: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'],
  },
  {
    year: 2024,
    source: '国办发明电〔2023〕7号',
    daysOff: [
      ['2024-01-01', '2024-01-01'],
      ['2024-02-10', '2024-02-17'],
      ['2024-04-04', '2024-04-06'],
      ['2024-05-01', '2024-05-05'],
      ['2024-06-10', '2024-06-10'],
      ['2024-09-15', '2024-09-17'],
      ['2024-10-01', '2024-10-07'],
    ],
    worked: [
      '2024-02-04',
      '2024-02-18',
      '2024-04-07',
      '2024-04-28',
      '2024-05-11',
      '2024-09-14',
      '2024-09-29',
      '2024-10-12',
    ],
  },
  {
    year: 2025,
    source: '国办发明电〔2024〕12号',
    daysOff: [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    source: '国办发明电〔2025〕7号',
    daysOff: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
];

function daysOf([first, last]: readonly [string, string]): readonly string[] {
  const days: string[] = [];
  for (let day = plainDate(first); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The calendar that a list of notices makes. */
export function workCalendar(notices: readonly HolidayNotice[]): WorkCalendar {
  return {
    holidays: new Set(notices.flatMap(({ daysOff }) => daysOff.flatMap(daysOf))),
    makeUpWorkdays: new Set(notices.flatMap(({ worked }) => worked)),
  };
}

/** The national work calendar as far as notices are known. */
export const HOLIDAYS_CN: WorkCalendar = workCalendar(HOLIDAY_NOTICES);
