import { grChange } from '../feeds/gr-change.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { CANCELLATION, changed, DEATH_CERTIFICATE } from './death-rows.ts';
import type { ExampleRow } from './check.ts';
import { defineAbsenceCheck } from './define-absence.ts';

const REPORT = {
  feed: 'GR-CHANGE',
  row: {
    村社区代码: '290121101201',
    变动类别: '死亡',
    姓名: '王建国',
    性别: '男',
    出生日期: '1940-05-01',
    公民身份号码: '29012119400501003X',
    变动日期: '2024-03-05',
    信息依据: '家属告知',
  },
} as const satisfies ExampleRow;

/** A death at home that the village or the police know and no doctor certified: the largest gap in death statistics. */
export const d10 = defineAbsenceCheck({
  code: 'D10',
  version: 1,
  name: { zh: '居家死亡漏报', en: 'Home death not certified' },
  rule: {
    zh: '村(社区)上报死亡或凭其他证明注销的死亡,满45天仍无死亡医学证明',
    en: '45 days after a death reported by the village, or cancelled on another document, there is no death certificate',
  },
  source: '国卫规划发〔2013〕57号; 居民死亡医学证明(2026年版): home deaths are certified after investigation',
  severity: 'S3',
  owner: 'HC',
  actions: ['A2', 'A9', 'A7', 'A10'],
  event: 'death',
  opensCase: true,
  subject: [grChange, psDeath],
  counterparts: [hcDeath],
  // Village reports carry nicknames and lunar dates, so that a lunar or one-slip match is enough here.
  foundAt: ['T1', 'T2', 'T3', 'T6', 'T7'],
  concerns: (row) => ('eventKind' in row ? row.eventKind === '2' : row.cancelReason === '1' && row.proofKind === '5'),
  deadline: { from: (row) => ('eventDate' in row ? row.eventDate : row.deathDate), days: 'HOME_DEATH_DAYS' },
  regions: (row) => ['villageCode' in row ? row.villageCode : row.hukouRegion],
  examples: [
    { when: 'the certificate of the reported death is known', given: [REPORT, DEATH_CERTIFICATE], expect: 'agrees' },
    { when: 'a village report without certificate', given: [REPORT], expect: 'conflicts', severity: 'S3' },
    {
      when: 'cancelled on a document of the village, without certificate',
      given: [changed(CANCELLATION, { 死亡证明类型: '村居证明' })],
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'the birthday is the lunar one and no number is known',
      given: [changed(REPORT, { 公民身份号码: '', 出生日期: '1940-03-24' }), DEATH_CERTIFICATE],
      expect: 'agrees',
    },
    {
      when: 'a nickname and no number: nothing leads to the certificate',
      given: [changed(REPORT, { 姓名: '王老三', 公民身份号码: '', 出生日期: '' }), DEATH_CERTIFICATE],
      expect: 'conflicts',
    },
    {
      when: 'the number is the same, the name a nickname',
      given: [changed(REPORT, { 姓名: '王老三' }), DEATH_CERTIFICATE],
      expect: 'unanswerable',
      doubt: 'review',
    },
    { when: '44 days after the death', given: [REPORT], asOf: '2024-04-18', expect: 'unanswerable', doubt: 'waiting' },
    {
      when: 'the certificates do not reach so far',
      given: [REPORT],
      coverage: [{ feed: 'HC-DEATH', until: '2024-03-31' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    {
      when: 'only the month is known: 45 days run from its end',
      given: [changed(REPORT, { 变动日期: '2024-03' })],
      asOf: '2024-05-14',
      expect: 'unanswerable',
      doubt: 'waiting',
    },
    { when: 'cancelled on a medical certificate', given: [CANCELLATION], expect: 'not concerned' },
    { when: 'a birth report', given: [changed(REPORT, { 变动类别: '出生' })], expect: 'not concerned' },
  ],
});
