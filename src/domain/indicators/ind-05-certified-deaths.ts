import { d01 } from '../checks/d01-death-cert-not-cancelled.ts';
import { d03 } from '../checks/d03-cancelled-no-evidence.ts';
import { CANCELLATION, changed, CREMATION, DEATH_CERTIFICATE } from '../checks/death-rows.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { defineIndicator } from './define-indicator.ts';
import { countsMatches, matchRate } from './match-rate.ts';

const SOURCE =
  '联席会议报告 部门比对符合率 (matched ÷ eligible records, each direction); 国卫规划发〔2013〕57号 (monthly exchange)';

/** Death certificates found among the cancellations. */
export const ind05HcDeathPsDeath = defineIndicator({
  id: 'IND-05-HC-DEATH-PS-DEATH',
  version: 1,
  name: { zh: '比对符合率:死亡证明→死亡注销', en: 'match rate: death certificates among cancellations' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [
    countsMatches({ subject: hcDeath, placedBy: ['hukouRegion', 'residenceRegion'], counterpart: psDeath, check: d01 }),
  ],
  formula: matchRate,
  examples: [
    {
      when: '2,396 of 3,113 deaths known to surveillance are cancelled',
      given: { eligible: 3113, matched: 2396, byNumber: 2396 },
      expect: { value: 76.967_555_4, low: 75.46, high: 78.41, note: null },
    },
  ],
  counted: [
    {
      when: 'cancelled under the same number',
      given: [DEATH_CERTIFICATE, CANCELLATION],
      expect: { eligible: 1, matched: 1, byNumber: 1 },
      region: '290121101201',
    },
    {
      when: 'the number is missing, name, birth date, sex and county agree',
      given: [changed(DEATH_CERTIFICATE, { 公民身份号码: '' }), CANCELLATION],
      expect: { eligible: 1, matched: 1, byDescription: 1 },
    },
    {
      when: 'same number, another name: an officer must look',
      given: [DEATH_CERTIFICATE, changed(CANCELLATION, { 姓名: '赵明远' })],
      expect: { eligible: 1, review: 1 },
    },
    { when: 'not cancelled', given: [DEATH_CERTIFICATE], expect: { eligible: 1 } },
    {
      when: 'two certificates of one death count once',
      given: [
        DEATH_CERTIFICATE,
        changed(DEATH_CERTIFICATE, { 死亡证编号: '29012120240000999', 签发日期: '2024-03-08' }),
        CANCELLATION,
      ],
      expect: { eligible: 1, matched: 1, byNumber: 1 },
    },
  ],
});

/** Cancellations as dead found among the death certificates. */
export const ind05PsDeathHcDeath = defineIndicator({
  id: 'IND-05-PS-DEATH-HC-DEATH',
  version: 1,
  name: { zh: '比对符合率:死亡注销→死亡证明', en: 'match rate: cancellations among death certificates' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [
    countsMatches({ subject: psDeath, placedBy: ['hukouRegion'], counterpart: hcDeath, check: d03, besides: [mzCrem] }),
  ],
  formula: matchRate,
  examples: [
    { when: '2,396 of 2,903 cancellations', given: { eligible: 2903, matched: 2396 }, expect: { value: 82.535_308_3 } },
  ],
  counted: [
    { when: 'certified', given: [CANCELLATION, DEATH_CERTIFICATE], expect: { eligible: 1, matched: 1, byNumber: 1 } },
    { when: 'cremated, not certified', given: [CANCELLATION, CREMATION], expect: { eligible: 1 } },
    {
      when: 'died abroad',
      given: [changed(CANCELLATION, { 死亡证明类型: '境外死亡证明' })],
      expect: { 'not:excused': 1 },
    },
    {
      when: 'nobody owes certificates here',
      given: [CANCELLATION],
      coverage: [{ feed: 'HC-DEATH', owed: false }],
      expect: { 'not:unknown': 1 },
    },
  ],
});
