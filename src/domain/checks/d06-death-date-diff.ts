import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { agrees, agreesBecause, type Answer, cannotTell, conflicts, type Owner, type Reason } from './answer.ts';
import { isAccepted } from './absence-link.ts';
import { compareDeathDates, type DateDifference, DECLARED } from './death-dates.ts';
import { CANCELLATION, changed, CREMATION, DEATH_CERTIFICATE } from './death-rows.ts';
import { defineDifferenceCheck } from './define-check.ts';
import type { Linked } from './dossier.ts';

const OWNERS: Readonly<Record<string, Owner>> = { 'PS-DEATH': 'PS', 'MZ-CREM': 'MZ' };

/** One death with different dates; the department of the lower-ranking source corrects (certificate, register, other). */
export const d06 = defineDifferenceCheck({
  code: 'D06',
  version: 1,
  name: { zh: '死亡日期不一致', en: 'Death dates differ' },
  rule: {
    zh: '同一死亡事件在死亡证明、死亡注销、殡葬记录中的死亡日期相差一天以上(按较粗精度比较)',
    en: 'certificate, cancellation and cremation of one death give dates more than a day apart, at the coarser precision',
  },
  source: '民法典 §15 (death certificate, then household register, then other sources)',
  severity: 'S3',
  owner: 'PS',
  actions: ['A1', 'A5', 'A7'],
  event: 'death',
  opensCase: true,
  subject: [hcDeath, psDeath],
  against: [hcDeath, psDeath, mzCrem],
  judge: (dossier) => {
    const { subject } = dossier;
    if (subject.feed === 'PS-DEATH' && dossier.linkedTo(hcDeath).some(isAccepted)) return null;
    const ranked: readonly Linked[] = [
      ...(subject.feed === 'PS-DEATH' ? [] : dossier.linkedTo(psDeath)),
      ...dossier.linkedTo(mzCrem),
    ];
    if (ranked.length === 0) return null;
    const settled = ranked.filter(isAccepted);
    if (settled.length === 0)
      return cannotTell('review', REVIEW, { evidence: ranked.map((record) => ({ record, role: 'candidate' })) });
    return judge(settled.map((other) => compareDeathDates(subject, other)));
  },
  examples: [
    { when: 'all three give the same day', given: [DEATH_CERTIFICATE, CANCELLATION, CREMATION], expect: 'agrees' },
    {
      when: 'died at midnight: a day apart',
      given: [DEATH_CERTIFICATE, changed(CANCELLATION, { 死亡日期: '2024-03-06' })],
      expect: 'agrees',
    },
    {
      when: 'two days apart',
      given: [DEATH_CERTIFICATE, changed(CANCELLATION, { 死亡日期: '2024-03-07' })],
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'the day of cancellation was typed as the day of death',
      given: [DEATH_CERTIFICATE, changed(CANCELLATION, { 死亡日期: '2024-04-20', 注销日期: '2024-04-20' })],
      expect: 'conflicts',
      severity: 'S2',
    },
    {
      when: 'the cremation differs from the cancellation, and there is no certificate',
      given: [CANCELLATION, changed(CREMATION, { 死亡日期: '2024-03-01' })],
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'the lunar date was written: 2024-03-05 is the 25th of the first month',
      given: [DEATH_CERTIFICATE, changed(CREMATION, { 死亡日期: '2024-01-25' })],
      expect: 'conflicts',
      severity: 'S4',
    },
    {
      when: 'the register holds only the year',
      given: [DEATH_CERTIFICATE, changed(CANCELLATION, { 死亡日期: '2024' })],
      expect: 'agrees',
    },
    {
      when: 'the register holds only another year',
      given: [DEATH_CERTIFICATE, changed(CANCELLATION, { 死亡日期: '2023' })],
      expect: 'conflicts',
      severity: 'S2',
    },
    {
      when: 'declared dead by a court, whose date holds',
      given: [DEATH_CERTIFICATE, changed(CANCELLATION, { 死亡日期: '2024-01-10', 注销原因: '宣告死亡' })],
      expect: 'agrees',
    },
    {
      when: 'the cremation list has no date of death',
      given: [DEATH_CERTIFICATE, changed(CREMATION, { 死亡日期: '' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'the only candidate waits for an officer',
      given: [DEATH_CERTIFICATE, changed(CANCELLATION, { 姓名: '赵明远', 死亡日期: '2024-01-10' })],
      expect: 'unanswerable',
      doubt: 'review',
    },
    { when: 'nothing is linked', given: [DEATH_CERTIFICATE], expect: 'not concerned' },
  ],
});

/** The widest difference decides; of equal ones that with the higher-ranking source. */
function judge(differences: readonly DateDifference[]): Answer {
  const compared = differences.map(({ compared: one }) => one);
  const [worst] = differences
    .filter(({ severity }) => severity !== null)
    .toSorted((a, b) => rank(a) - rank(b) || b.days - a.days);
  if (worst !== undefined)
    return conflicts(reasonOf(worst), {
      severity: worst.severity ?? 'S3',
      owner: OWNERS[worst.other.feed] ?? 'PS',
      evidence: differences.map(({ other }) => ({ record: other, role: 'same event' })),
      details: { compared },
    });
  if (compared.some(({ verdict }) => verdict === 'missing'))
    return cannotTell('missing-value', MISSING, { details: { compared } });
  return differences.every(({ declared }) => declared) ? agreesBecause(DECLARED) : agrees;
}

const rank = ({ severity }: DateDifference): number => (severity === 'S2' ? 0 : severity === 'S3' ? 1 : 2);

const reasonOf = ({ days, other, severity }: DateDifference): Reason => ({
  code: severity === 'S4' ? 'LUNAR_EQUIV' : 'D06',
  zh: `与${other.feed}记录的死亡日期至少相差${days}天${severity === 'S4' ? ',疑为农历日期' : ''}`,
  en: `the date of death differs from that of ${other.feed} by at least ${days} days${severity === 'S4' ? ', as a lunar date would' : ''}`,
});

const REVIEW = {
  code: 'LINK_REVIEW',
  zh: '有疑似同一死亡事件的记录,待人工确认',
  en: 'a possible record of the same death waits for an officer',
};
const MISSING = {
  code: 'DEATH_DATE_MISSING',
  zh: '有记录缺少死亡日期',
  en: 'a record of this death has no date of death',
};
