import { CANCELLATION, changed, CREMATION, DEATH_CERTIFICATE } from '../checks/death-rows.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { defineIndicator } from './define-indicator.ts';
import { countsFieldAgreement, fieldAgreement } from './field-agreement.ts';

const SOURCE = '联席会议报告 字段一致率; 民法典 §15; 国卫规划发〔2013〕57号';
const ALL_AGREE = {
  pairs: 1,
  consistent: 1,
  'name:agrees': 1,
  'sex:agrees': 1,
  'birthDate:agrees': 1,
  'eventDate:agrees': 1,
  'idNumber:agrees': 1,
} as const;

export const ind06HcDeathPsDeath = defineIndicator({
  id: 'IND-06-HC-DEATH-PS-DEATH',
  version: 1,
  name: { zh: '字段一致率:死亡证明与死亡注销', en: 'field agreement: death certificates and cancellations' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [countsFieldAgreement({ left: hcDeath, placedBy: ['hukouRegion', 'residenceRegion'], right: psDeath })],
  formula: fieldAgreement,
  examples: [
    {
      when: '190 of 200 pairs',
      given: { pairs: 200, consistent: 190 },
      expect: { value: 95, low: 91.04, high: 97.26 },
    },
  ],
  counted: [
    { when: 'all fields agree', given: [DEATH_CERTIFICATE, CANCELLATION], expect: ALL_AGREE },
    {
      when: 'the date of death was entered a day later',
      given: [DEATH_CERTIFICATE, changed(CANCELLATION, { 死亡日期: '2024-03-06' })],
      expect: {
        pairs: 1,
        'name:agrees': 1,
        'sex:agrees': 1,
        'birthDate:agrees': 1,
        'eventDate:differs': 1,
        'idNumber:agrees': 1,
      },
    },
    {
      when: 'the register knows only the year of death: no difference',
      given: [DEATH_CERTIFICATE, changed(CANCELLATION, { 死亡日期: '2024年' })],
      expect: ALL_AGREE,
    },
    {
      when: 'only a doubtful candidate is no pair',
      given: [DEATH_CERTIFICATE, changed(CANCELLATION, { 姓名: '赵明远' })],
      expect: {},
    },
  ],
});

export const ind06MzCremPsDeath = defineIndicator({
  id: 'IND-06-MZ-CREM-PS-DEATH',
  version: 1,
  name: { zh: '字段一致率:火化与死亡注销', en: 'field agreement: cremations and cancellations' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [countsFieldAgreement({ left: mzCrem, placedBy: ['hukouRegion', 'residenceRegion'], right: psDeath })],
  formula: fieldAgreement,
  examples: [
    { when: '49 of 50 pairs', given: { pairs: 50, consistent: 49 }, expect: { value: 98, low: 89.5, high: 99.65 } },
  ],
  counted: [{ when: 'all fields agree', given: [CREMATION, CANCELLATION], expect: ALL_AGREE }],
});

export const ind06HcDeathMzCrem = defineIndicator({
  id: 'IND-06-HC-DEATH-MZ-CREM',
  version: 1,
  name: { zh: '字段一致率:死亡证明与火化', en: 'field agreement: death certificates and cremations' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [countsFieldAgreement({ left: hcDeath, placedBy: ['hukouRegion', 'residenceRegion'], right: mzCrem })],
  formula: fieldAgreement,
  examples: [
    {
      when: '1,359 of 1,430 pairs',
      given: { pairs: 1430, consistent: 1359 },
      expect: { value: 95.034_965, low: 93.78, high: 96.05 },
    },
  ],
  counted: [{ when: 'all fields agree', given: [DEATH_CERTIFICATE, CREMATION], expect: ALL_AGREE }],
});
