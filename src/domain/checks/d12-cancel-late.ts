import type { RowOf } from '../feeds/define-feed.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { psUnnat } from '../feeds/ps-unnat.ts';
import { daysBetween, isFullDate, type PlainDate } from '../values/plain-date.ts';
import { legalPeriodEnd } from '../values/working-days.ts';
import { agrees, agreesBecause, cannotTell, conflicts } from './answer.ts';
import { delayBand } from './birth-delay.ts';
import { CANCELLATION, changed, POLICE_CERTIFICATE } from './death-rows.ts';
import type { Dossier } from './dossier.ts';
import { defineRecordCheck } from './define-record-check.ts';

/** Cancellation after the legal month: counted for the timeliness indicator only. */
export const d12 = defineRecordCheck({
  shape: 'single',
  consults: [psUnnat],
  code: 'D12',
  version: 1,
  name: { zh: '超期销户', en: 'Late cancellation' },
  rule: {
    zh: '死亡注销日期晚于死亡后一个月(期间末日为休息日的顺延)',
    en: 'the cancellation was made later than one month after the death',
  },
  source: '户口登记条例 §8; 公通字〔2021〕12号 §31; 民法典 §201–203',
  severity: 'S4',
  owner: 'PS',
  actions: [],
  event: 'death',
  opensCase: false,
  subjects: [psDeath],
  judge: (dossier, world) => {
    const { subject } = dossier;
    const { deathDate, cancelDate, cancelReason } = subject.row as RowOf<typeof psDeath>;
    if (cancelReason !== '1') return null;
    if (deathDate === null || cancelDate === null || !isFullDate(deathDate) || !isFullDate(cancelDate))
      return cannotTell('missing-value', DAY_UNKNOWN);
    const months = world.parameter('DEATH_CANCEL_MONTHS', subject.region, deathDate);
    const due = legalPeriodEnd(deathDate, { months }, world.calendar);
    if (cancelDate <= due) return agrees;
    const found = foundOn(dossier);
    if (found !== null && cancelDate <= legalPeriodEnd(found, { months }, world.calendar))
      return agreesBecause(FOUND_BODY);
    return conflicts(late(daysBetween(deathDate, cancelDate)), { severity: 'S4', owner: 'PS', due });
  },
  examples: [
    { when: 'cancelled two weeks after the death', given: [CANCELLATION], expect: 'agrees' },
    {
      when: 'cancelled on the last day, Sunday 7 April 2024, a working day in exchange for the Qingming holiday',
      given: [changed(CANCELLATION, { 死亡日期: '2024-03-07', 注销日期: '2024-04-07' })],
      expect: 'agrees',
    },
    {
      when: 'cancelled after four months',
      given: [changed(CANCELLATION, { 注销日期: '2024-07-05' })],
      expect: 'conflicts',
      severity: 'S4',
    },
    {
      when: 'a body found four months later and cancelled within the month after',
      given: [
        changed(CANCELLATION, { 注销日期: '2024-07-05', 死亡证明类型: '非正常死亡证明' }),
        changed(POLICE_CERTIFICATE, { 发现日期: '2024-06-20' }),
      ],
      expect: 'agrees',
    },
    {
      when: 'a police certificate whose discovery is not known',
      given: [changed(CANCELLATION, { 注销日期: '2024-07-05', 死亡证明类型: '非正常死亡证明' })],
      expect: 'conflicts',
    },
    {
      when: 'an old death of which only the year is known',
      given: [changed(CANCELLATION, { 死亡日期: '2019' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'declared dead: the period runs from the judgment',
      given: [changed(CANCELLATION, { 注销日期: '2024-07-05', 注销原因: '宣告死亡', 死亡证明类型: '法院判决' })],
      expect: 'not concerned',
    },
  ],
});

/** Day on which the police found the body, by a linked certificate. */
function foundOn(dossier: Dossier): PlainDate | null {
  const days = dossier
    .linkedTo(psUnnat)
    .flatMap(({ row, standing }) =>
      standing !== 'review' && row.foundDate !== null && isFullDate(row.foundDate) ? [row.foundDate] : [],
    );
  return days[0] ?? null;
}

const late = (days: number) => {
  const band = delayBand(days);
  return {
    code: `CANCEL_LATE_${band.code}`,
    zh: `死亡后第${days}天注销,超过一个月期限(区间:${band.zh})`,
    en: `cancelled ${days} days after the death, beyond the month (band: ${band.en})`,
  };
};
const DAY_UNKNOWN = {
  code: 'DAY_UNKNOWN',
  zh: '死亡日期或注销日期不全,无法计算期限',
  en: 'the day of death or of cancellation is not known',
};
const FOUND_BODY = {
  code: 'FOUND_BODY',
  zh: '凭非正常死亡证明注销,期限自发现之日起算',
  en: 'cancelled on a police certificate: the time runs from the discovery',
};
