import { defineSingleRecordCheck } from './define-check.ts';
import { judgeNumberAgainst } from './number-agreement.ts';
import { PERSON_FEEDS } from './person-feeds.ts';
import { changed, STAY } from './residence-rows.ts';

const HEADER = { code: 'I02', severity: 'S3', owner: 'ROW' } as const;

/** The birth date in the number and the one in the row differ; a lunar date typed as a Gregorian one is I13's. */
export const i02 = defineSingleRecordCheck({
  ...HEADER,
  version: 1,
  name: { zh: '号码与出生日期不符', en: 'ID vs birth date' },
  rule: {
    zh: '校验正确的公民身份号码第 7–14 位与出生日期列不符,且不是农历日期误作公历',
    en: 'digits 7–14 of a number that passes its check differ from the birth-date column, and not as a lunar date would',
  },
  source: 'GB 11643-1999; 民法典 §15',
  actions: ['A1', 'A5'],
  event: 'identity',
  opensCase: true,
  subjects: PERSON_FEEDS,
  judge: ({ subject }) =>
    judgeNumberAgainst(subject, { column: 'birthDate', remark: 'ID_BIRTH', silent: new Set() }, HEADER),
  examples: [
    { when: 'both say 20 June 1992', given: [STAY], expect: 'agrees' },
    {
      when: 'the column says another year',
      given: [changed(STAY, { 出生日期: '1991-06-20' })],
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'no birth date in the row',
      given: [changed(STAY, { 出生日期: '' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'the number fails its own check: I01 asks first',
      given: [changed(STAY, { 出生日期: '1991-06-20', 公民身份号码: '290121199206200072' })],
      expect: 'unanswerable',
      doubt: 'unusable-value',
    },
    {
      when: 'only the year is known, and it is the same',
      given: [changed(STAY, { 出生日期: '1992年' })],
      expect: 'agrees',
    },
    {
      // 1992-06-20 is the 20th day of the fifth month of the Chinese calendar.
      when: 'trap: the lunar birthday typed as a Gregorian date is a lunar suspect (I13)',
      given: [changed(STAY, { 出生日期: '1992-05-20' })],
      expect: 'agrees',
    },
    {
      when: 'trap: the registered date was corrected later and the number kept; the police decide which holds',
      given: [changed(STAY, { 出生日期: '1992-06-21' })],
      expect: 'conflicts',
    },
  ],
});
