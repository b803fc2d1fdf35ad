import { psPermit } from '../feeds/ps-permit.ts';
import { daysBetween, isFullDate } from '../values/plain-date.ts';
import { agrees, cannotTell, conflicts } from './answer.ts';
import { defineSingleRecordCheck } from './define-check.ts';

/** Days from acceptance to issue; up to 30 where a region allows it (居住证暂行条例 §9). */
const ISSUE_DAYS = 15;

const PERMIT = {
  feed: 'PS-PERMIT',
  row: {
    姓名: '吴敏',
    性别: '女',
    出生日期: '1992-06-20',
    公民身份号码: '290121199206200027',
    常住户口所在地: '290121101201',
    居住地住址: '290122101201',
    受理日期: '2025-03-03',
    签发日期: '2025-03-18',
    签发机关: '对照县公安局',
    签注有效期至: '2026-03-18',
    证件状态: '有效',
  },
} as const;

/** A residence permit handed over late: a figure about the service, never about the holder. */
export const m15 = defineSingleRecordCheck({
  code: 'M15',
  version: 1,
  name: { zh: '居住证超期制发', en: 'Residence permit issued late' },
  rule: {
    zh: '居住证签发日期晚于受理日期后15天',
    en: 'a residence permit was issued more than 15 days after the application was accepted',
  },
  source: '居住证暂行条例 §9',
  severity: 'S4',
  owner: 'PS',
  actions: [],
  event: 'residence',
  opensCase: false,
  subjects: [psPermit],
  judge: ({ subject }) => {
    const { acceptDate, issueDate } = subject.row;
    if (acceptDate === null || issueDate === null || !isFullDate(acceptDate) || !isFullDate(issueDate))
      return cannotTell('missing-value', DAY_UNKNOWN);
    const days = daysBetween(acceptDate, issueDate);
    return days > ISSUE_DAYS ? conflicts(late(days), { severity: 'S4', owner: 'PS' }) : agrees;
  },
  examples: [
    // 3 March + 15 days = 18 March.
    { when: 'issued on the 15th day', given: [PERMIT], expect: 'agrees' },
    {
      when: 'issued on the 16th day',
      given: [{ ...PERMIT, row: { ...PERMIT.row, 签发日期: '2025-03-19' } }],
      expect: 'conflicts',
      severity: 'S4',
    },
    {
      when: 'nobody wrote down when the application was accepted',
      given: [{ ...PERMIT, row: { ...PERMIT.row, 受理日期: '' } }],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
  ],
});

const late = (days: number) => ({
  code: 'PERMIT_LATE',
  zh: `受理后第${days}天签发,超过15天`,
  en: `issued ${days} days after acceptance, more than 15`,
});

const DAY_UNKNOWN = {
  code: 'DAY_UNKNOWN',
  zh: '受理日期或签发日期不全,无法计算',
  en: 'the day of acceptance or of issue is not known',
};
