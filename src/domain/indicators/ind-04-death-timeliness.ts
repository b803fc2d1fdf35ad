import { CANCELLATION, changed, DEATH_CERTIFICATE } from '../checks/death-rows.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { legalPeriodEnd } from '../values/working-days.ts';
import { isCountedOnce } from './counted-once.ts';
import { countsReports, reportParts } from './death-report-clock.ts';
import { isDeathReason } from './deaths.ts';
import { counting, defineIndicator } from './define-indicator.ts';
import { countDelay, timeliness } from './delays.ts';

/** Cancellations of the deaths of a period made within one month (户口登记条例 §8); the network report of certificates beside it. */
export const ind04 = defineIndicator({
  id: 'IND-04',
  version: 1,
  name: { zh: '死亡注销及时率', en: 'death timeliness' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: '户口登记条例 §8; 公通字〔2021〕12号 §31; 民法典 §201–203; 国卫规划发〔2013〕57号 (15 days to report)',
  target: null,
  counting: [
    counting({
      subject: psDeath,
      consults: [psDeath],
      counts: (dossier, world) => {
        const { subject } = dossier;
        const { deathDate, cancelDate, cancelReason, proofKind } = subject.row;
        if (!isDeathReason(cancelReason) || !isCountedOnce(dossier, psDeath, world)) return null;
        const region = world.currentRegion(subject.region);
        // Declared dead: from the judgment. A body found later: from the discovery. Neither day is in the roster (cf. D12).
        if (cancelReason === '2' || proofKind === '3') return { sums: { exempt: 1 }, region };
        const sums = countDelay(deathDate, cancelDate, (died) =>
          legalPeriodEnd(
            died,
            { months: world.parameter('DEATH_CANCEL_MONTHS', subject.region, died) },
            world.calendar,
          ),
        );
        return { sums, region };
      },
    }),
    countsReports,
  ],
  formula: (sums) => timeliness(sums, reportParts(sums)),
  examples: [
    {
      when: '240 of 300 cancellations within the month',
      given: { registered: 300, inTime: 240, 'delay:014': 200, 'delay:090': 100, reports: 50, reportsInTime: 48 },
      expect: { value: 80, numerator: 240, denominator: 300, low: 75.1, high: 84.13 },
    },
    { when: 'nobody died', given: {}, expect: { value: null } },
  ],
  counted: [
    {
      when: 'cancelled after 15 days',
      given: [CANCELLATION],
      expect: { registered: 1, inTime: 1, 'delay:015': 1 },
      region: '290121101201',
      month: '2024-03',
    },
    {
      when: 'cancelled after four months',
      given: [changed(CANCELLATION, { 注销日期: '2024-07-05' })],
      expect: { registered: 1, 'delay:122': 1 },
    },
    { when: 'declared dead', given: [changed(CANCELLATION, { 注销原因: '宣告死亡' })], expect: { exempt: 1 } },
    {
      when: 'the day of death is not known',
      given: [changed(CANCELLATION, { 死亡日期: '2019年' })],
      expect: { undated: 1 },
    },
    { when: 'another reason than death', given: [changed(CANCELLATION, { 注销原因: '重复户口' })], expect: {} },
    {
      when: 'a certificate reported on the tenth day',
      given: [changed(DEATH_CERTIFICATE, { 网络报告时间: '2024-03-15' })],
      expect: { reports: 1, reportsInTime: 1 },
    },
    {
      when: 'reported on the 16th day',
      given: [changed(DEATH_CERTIFICATE, { 网络报告时间: '2024-03-21' })],
      expect: { reports: 1 },
    },
    {
      when: 'from July 2026 on fifteen working days: issued on Wednesday 1 July, reported on Wednesday 22 July',
      given: [
        changed(DEATH_CERTIFICATE, { 死亡日期: '2026-06-30', 签发日期: '2026-07-01', 网络报告时间: '2026-07-22' }),
      ],
      expect: { reports: 1, reportsInTime: 1 },
    },
    { when: 'the day of the report is not stated', given: [DEATH_CERTIFICATE], expect: { unreported: 1 } },
  ],
});
