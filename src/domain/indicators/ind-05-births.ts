import { b01 } from '../checks/b01-birth-cert-no-entry.ts';
import { b02 } from '../checks/b02-entry-no-cert.ts';
import { CERTIFICATE, changed, ENTRY } from '../checks/birth-rows.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { defineIndicator } from './define-indicator.ts';
import { countsMatches, matchRate } from './match-rate.ts';

const SOURCE =
  '联席会议报告 部门比对符合率 (matched ÷ eligible records, each direction); 户口登记条例 §7; 母婴保健法 §23';

/** Birth certificates found among the household entries. */
export const ind05HcBirthPsBirth = defineIndicator({
  id: 'IND-05-HC-BIRTH-PS-BIRTH',
  version: 1,
  name: { zh: '比对符合率:出生医学证明→出生入户', en: 'match rate: birth certificates among entries' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [
    countsMatches({
      subject: hcBirth,
      placedBy: ['motherHukouRegion', 'fatherHukouRegion'],
      counterpart: psBirth,
      check: b01,
      foundAt: ['T1', 'T3', 'T4'],
    }),
  ],
  formula: matchRate,
  examples: [
    {
      when: '268 of 280 certificates are entered, 260 under their number',
      given: { eligible: 280, matched: 268, byNumber: 260, byDescription: 8, 'not:waiting': 20 },
      expect: { value: 95.714_285_7, numerator: 268, denominator: 280, low: 92.66, high: 97.53, note: null },
    },
    { when: 'nothing is due yet', given: { 'not:waiting': 20 }, expect: { value: null, numerator: 0, denominator: 0 } },
  ],
  counted: [
    {
      when: 'entered under its number',
      given: [CERTIFICATE, ENTRY],
      expect: { eligible: 1, matched: 1, byNumber: 1 },
      region: '290121',
      month: '2024-01',
    },
    {
      when: 'found by mother, day and sex',
      given: [CERTIFICATE, changed(ENTRY, { 出生医学证明编号: '', 姓名: '张子轩' })],
      expect: { eligible: 1, matched: 1, byDescription: 1 },
    },
    { when: 'nobody entered the child', given: [CERTIFICATE], expect: { eligible: 1 } },
    {
      when: 'entered early, before the legal month is over: it does not count yet',
      given: [CERTIFICATE, ENTRY],
      asOf: '2024-02-10',
      expect: { 'not:waiting': 1 },
    },
    {
      when: 'both parents have their hukou elsewhere',
      given: [changed(CERTIFICATE, { 母亲户籍地: '310104', 父亲户籍地: '320102' })],
      expect: { 'not:out-of-area': 1 },
    },
    {
      when: 'the household roster is not final yet',
      given: [CERTIFICATE, ENTRY],
      coverage: [{ feed: 'PS-BIRTH', until: '2024-01-31' }],
      expect: { 'not:unknown': 1 },
    },
    {
      when: 'a replaced certificate and its successor count once',
      given: [
        CERTIFICATE,
        changed(CERTIFICATE, {
          出生医学证明编号: 'W290000999',
          签发类型: '换发',
          原证编号: 'W290000127',
          签发日期: '2024-03-01',
        }),
      ],
      expect: { eligible: 1 },
    },
  ],
});

/** Household entries found among the birth certificates. */
export const ind05PsBirthHcBirth = defineIndicator({
  id: 'IND-05-PS-BIRTH-HC-BIRTH',
  version: 1,
  name: { zh: '比对符合率:出生入户→出生医学证明', en: 'match rate: entries among birth certificates' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [
    countsMatches({
      subject: psBirth,
      placedBy: ['hukouRegion'],
      counterpart: hcBirth,
      check: b02,
      foundAt: ['T1', 'T3', 'T4', 'T5'],
    }),
  ],
  formula: matchRate,
  examples: [
    {
      when: '268 of 300 entries have a certificate',
      given: { eligible: 300, matched: 268, byNumber: 268 },
      expect: { value: 89.333_333_3, low: 85.33, high: 92.34 },
    },
  ],
  counted: [
    {
      when: 'the certificate is known',
      given: [ENTRY, CERTIFICATE],
      expect: { eligible: 1, matched: 1, byNumber: 1 },
      region: '290121101201',
    },
    { when: 'no certificate is known', given: [ENTRY], expect: { eligible: 1 } },
    { when: 'an adoption needs none', given: [changed(ENTRY, { 登记类别: '收养' })], expect: {} },
    {
      when: 'born in another province',
      given: [changed(ENTRY, { 出生地点: '310104', 出生医学证明编号: 'W310000127' })],
      expect: { 'not:out-of-area': 1 },
    },
  ],
});
