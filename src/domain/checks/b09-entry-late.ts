import { psBirth } from '../feeds/ps-birth.ts';
import { daysBetween, isFullDate, lastDay, type PlainDate } from '../values/plain-date.ts';
import { legalPeriodEnd } from '../values/working-days.ts';
import { agrees, agreesBecause, cannotTell, conflicts } from './answer.ts';
import { delayBand } from './birth-delay.ts';
import { changed, ENTRY } from './birth-rows.ts';
import { defineSingleRecordCheck } from './define-check.ts';

/** Entry types whose entry follows another event than the birth: adoption, return, long without hukou, institution. */
const OTHER_ORIGIN: ReadonlySet<string> = new Set(['13', '14', '15', '16', '19']);

/** Entry after the legal month: counted for the timeliness indicator, never a contact with the family. */
export const b09 = defineSingleRecordCheck({
  code: 'B09',
  version: 1,
  name: { zh: '超期入户', en: 'Late entry' },
  rule: {
    zh: '入户日期晚于出生后一个月(期间末日为休息日的顺延)',
    en: 'the entry was made later than one month after the birth',
  },
  source: '户口登记条例 §7; 公通字〔2021〕12号 §20; 民法典 §201–203',
  severity: 'S4',
  owner: 'PS',
  actions: [],
  event: 'birth',
  opensCase: false,
  subjects: [psBirth],
  judge: ({ subject }, world) => {
    const { birthDate, entryDate, entryType } = subject.row;
    if (birthDate === null || entryDate === null || !isFullDate(birthDate) || !isFullDate(entryDate))
      return cannotTell('missing-value', DAY_UNKNOWN);
    const due = dueOf(birthDate, world.parameter('BIRTH_ENTRY_MONTHS', subject.region, birthDate), world.calendar);
    if (entryDate <= due) return agrees;
    if (OTHER_ORIGIN.has(entryType ?? '')) return agreesBecause(OTHER_REASON);
    const days = daysBetween(birthDate, entryDate);
    return conflicts(late(days), { severity: days > 365 ? 'S3' : 'S4', owner: 'PS', due });
  },
  examples: [
    {
      when: 'entered on the last day of the month',
      given: [changed(ENTRY, { 入户日期: '2024-02-18' })],
      expect: 'agrees',
    },
    {
      when: 'the month ends on a holiday and the entry is made on the next working day: 15 February 2024 was in the Spring Festival, Sunday the 18th was worked',
      given: [changed(ENTRY, { 入户日期: '2024-02-17' })],
      expect: 'agrees',
    },
    {
      when: 'born on 31 January, the month ends on 29 February',
      given: [changed(ENTRY, { 出生日期: '2024-01-31', 公民身份号码: '290121202401310015', 入户日期: '2024-03-01' })],
      expect: 'conflicts',
      severity: 'S4',
    },
    {
      when: 'half a year late',
      given: [changed(ENTRY, { 入户日期: '2024-07-15' })],
      expect: 'conflicts',
      severity: 'S4',
    },
    {
      when: 'more than a year late',
      given: [changed(ENTRY, { 入户日期: '2025-02-01', 登记类别: '补报往年出生' })],
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'an adoption has a time of its own',
      given: [changed(ENTRY, { 入户日期: '2024-07-15', 登记类别: '收养' })],
      expect: 'agrees',
    },
    {
      when: 'returned from abroad',
      given: [changed(ENTRY, { 入户日期: '2024-07-15', 登记类别: '国外出生' })],
      expect: 'agrees',
    },
    {
      when: 'only the year of birth is known',
      given: [changed(ENTRY, { 出生日期: '2024', 入户日期: '2024-07-15' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
  ],
});

const dueOf = (birth: PlainDate, months: number, calendar: Parameters<typeof legalPeriodEnd>[2]): PlainDate =>
  legalPeriodEnd(lastDay(birth), { months }, calendar);

const late = (days: number) => {
  const band = delayBand(days);
  return {
    code: `ENTRY_LATE_${band.code}`,
    zh: `出生后第${days}天入户,超过一个月期限(区间:${band.zh})`,
    en: `entered ${days} days after the birth, beyond the month (band: ${band.en})`,
  };
};
const DAY_UNKNOWN = {
  code: 'DAY_UNKNOWN',
  zh: '出生日期或入户日期不全,无法计算期限',
  en: 'the day of birth or of entry is not known',
};
const OTHER_REASON = {
  code: 'OTHER_ENTRY_TYPE',
  zh: '该登记类别不适用一个月期限',
  en: 'the month does not apply to this kind of entry',
};
