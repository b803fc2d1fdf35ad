import { isValidCertificate } from '../feeds/certificate-status.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { psUnnat } from '../feeds/ps-unnat.ts';
import { firstDay, lastDay, type PartialDate } from '../values/plain-date.ts';
import { agrees, cannotTell, conflicts, type Reason } from './answer.ts';
import { type AgeRange, ageByDates, readAge } from './death-age.ts';
import { CANCELLATION, changed, CREMATION, DEATH_CERTIFICATE } from './death-rows.ts';
import { defineSingleRecordCheck } from './define-check.ts';

/** Nobody in a Chinese register has verifiably lived longer. */
const OLDEST = 120;
/** Virtual age (虚岁) counts up to two years more than completed years. */
const VIRTUAL_AGE = 2;

/** Dates of one death record that cannot all be right. */
export const d07 = defineSingleRecordCheck({
  code: 'D07',
  version: 1,
  name: { zh: '死亡时间逻辑错误', en: 'Impossible death dates' },
  rule: {
    zh: '死亡早于出生,火化、签发或注销早于死亡,年龄超过120岁,或填报年龄与日期相差两岁以上',
    en: 'death before birth; cremated, issued or cancelled before the death; older than 120; or a written age more than two years off',
  },
  source: '户口登记条例 §8; 殡葬管理条例 (2012) §13(2); 国卫规划发〔2013〕57号',
  severity: 'S2',
  owner: 'ROW',
  actions: ['A1'],
  event: 'death',
  opensCase: true,
  subjects: [hcDeath, psDeath, mzCrem, psUnnat],
  judge: ({ subject: { row } }) => {
    if ('certStatus' in row && !isValidCertificate(row.certStatus)) return null;
    const { birthDate, deathDate } = row;
    if (deathDate === null) return cannotTell('missing-value', DEATH_MISSING);
    const age = ageByDates(birthDate, deathDate);
    const written = 'ageReported' in row ? readAge(row.ageReported) : null;
    const reason =
      (isBefore(deathDate, birthDate) ? BORN_LATER : null) ??
      ('cremationDate' in row && isBefore(row.cremationDate, deathDate) ? CREMATED_FIRST : null) ??
      ('issueDate' in row && isBefore(row.issueDate, deathDate) ? ISSUED_FIRST : null) ??
      ('cancelDate' in row && isBefore(row.cancelDate, deathDate) ? CANCELLED_FIRST : null) ??
      ageConflict(age, written);
    if (reason !== null) return conflicts(reason, { severity: 'S2', owner: 'ROW' });
    return age === null ? cannotTell('missing-value', BIRTH_MISSING) : agrees;
  },
  examples: [
    { when: 'certified on the day of the death', given: [DEATH_CERTIFICATE], expect: 'agrees' },
    {
      when: 'died before being born',
      given: [changed(CREMATION, { 死亡日期: '1939-03-05' })],
      expect: 'conflicts',
      severity: 'S2',
    },
    { when: 'cremated before the death', given: [changed(CREMATION, { 火化日期: '2024-03-04' })], expect: 'conflicts' },
    {
      when: 'died in the night, certified with the day before',
      given: [changed(DEATH_CERTIFICATE, { 签发日期: '2024-03-04' })],
      expect: 'conflicts',
    },
    {
      when: 'cancelled before the death',
      given: [changed(CANCELLATION, { 注销日期: '2024-02-20' })],
      expect: 'conflicts',
    },
    {
      when: 'a hundred and twenty-one years old',
      given: [changed(CANCELLATION, { 出生日期: '1902-05-01' })],
      expect: 'conflicts',
    },
    {
      when: 'the virtual age is a year or two more',
      given: [changed(DEATH_CERTIFICATE, { 年龄: '85岁' })],
      expect: 'agrees',
    },
    {
      when: 'the written age is three years off',
      given: [changed(DEATH_CERTIFICATE, { 年龄: '86' })],
      expect: 'conflicts',
    },
    {
      when: 'the age of an infant in days',
      given: [changed(DEATH_CERTIFICATE, { 出生日期: '2024-03-01', 年龄: '4天', 公民身份号码: '' })],
      expect: 'agrees',
    },
    {
      when: 'only the year of death is known, and the cancellation is in that year',
      given: [changed(CANCELLATION, { 死亡日期: '2024' })],
      expect: 'agrees',
    },
    {
      when: 'the birth date is missing',
      given: [changed(CREMATION, { 出生日期: '' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
  ],
});

/** Surely before, at the precision of both. */
const isBefore = (date: PartialDate | null, other: PartialDate | null): boolean =>
  date !== null && other !== null && lastDay(date) < firstDay(other);

function ageConflict(age: AgeRange | null, written: number | null): Reason | null {
  if (age === null) return written !== null && written > OLDEST ? TOO_OLD : null;
  if (age.least > OLDEST) return TOO_OLD;
  if (written === null) return null;
  return written < age.least - VIRTUAL_AGE || written > age.most + VIRTUAL_AGE ? AGE_DIFFERS : null;
}

const reasonFor = (code: string, zh: string, en: string): Reason => ({ code, zh, en });
const BORN_LATER = reasonFor('DEATH_BEFORE_BIRTH', '死亡日期早于出生日期', 'the death lies before the birth');
const CREMATED_FIRST = reasonFor('CREMATED_BEFORE_DEATH', '火化日期早于死亡日期', 'cremated before the death');
const ISSUED_FIRST = reasonFor('ISSUED_BEFORE_DEATH', '签发日期早于死亡日期', 'certified before the death');
const CANCELLED_FIRST = reasonFor('CANCELLED_BEFORE_DEATH', '注销日期早于死亡日期', 'cancelled before the death');
const TOO_OLD = reasonFor('AGE_OVER_120', '死亡年龄超过120岁', 'older than 120 at death');
const AGE_DIFFERS = reasonFor(
  'AGE_DIFFERS',
  '填报年龄与出生、死亡日期相差两岁以上',
  'the written age is more than two years off the dates',
);
const DEATH_MISSING = reasonFor('DEATH_DATE_MISSING', '缺少死亡日期', 'the date of death is missing');
const BIRTH_MISSING = reasonFor(
  'BIRTH_DATE_MISSING',
  '缺少出生日期,无法核对年龄',
  'the birth date is missing, the age cannot be judged',
);
