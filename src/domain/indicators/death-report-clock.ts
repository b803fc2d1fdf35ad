import type { World } from '../checks/world.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { isFullDate, type PartialDate, type PlainDate, plainDate } from '../values/plain-date.ts';
import { legalPeriodEnd } from '../values/working-days.ts';
import { isCountedOnce } from './counted-once.ts';
import { counting, type Part, type Sums } from './define-indicator.ts';
import { sharePart, sumOf } from './figure.ts';

/** Days to report a certificate over the health network after its issue (国卫规划发〔2013〕57号). */
const REPORT_DAYS = 15;
/** From this day on these are working days (居民死亡医学证明(2026年版)). */
const WORKING_DAYS_FROM = plainDate('2026-07-01');

/** The second clock of IND-04: network report of a certificate, by place of death. */
export const countsReports = counting({
  subject: hcDeath,
  consults: [hcDeath],
  counts: (dossier, world) => {
    if (!isCountedOnce(dossier, hcDeath, world)) return null;
    const { issueDate, reportedAt } = dossier.subject.row;
    return { sums: countReport(issueDate, reportedAt, world), region: world.currentRegion(dossier.subject.region) };
  },
});

function countReport(issued: PartialDate | null, reported: PartialDate | null, world: World): Sums {
  if (issued === null || reported === null || !isFullDate(issued) || !isFullDate(reported)) return { unreported: 1 };
  return reported <= reportDue(issued, world) ? { reports: 1, reportsInTime: 1 } : { reports: 1 };
}

const reportDue = (issued: PlainDate, { calendar }: World): PlainDate =>
  legalPeriodEnd(issued, issued < WORKING_DAYS_FROM ? { days: REPORT_DAYS } : { workingDays: REPORT_DAYS }, calendar);

export const reportParts = (sums: Sums): readonly Part[] => [
  ...sharePart(
    {
      name: 'reportsInTime',
      zh: '死亡证明按期网络报告(按死亡地)',
      en: 'certificates reported in time, by place of death',
    },
    sumOf(sums, 'reportsInTime'),
    sumOf(sums, 'reports'),
  ),
  ...(sumOf(sums, 'unreported') > 0
    ? [
        {
          name: 'unreported',
          zh: '未填网络报告日期',
          en: 'day of the report not stated',
          value: sumOf(sums, 'unreported'),
          unit: 'records',
        } as const,
      ]
    : []),
];
