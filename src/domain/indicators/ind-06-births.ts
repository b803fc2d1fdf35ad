import { CERTIFICATE, changed, ENTRY } from '../checks/birth-rows.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { defineIndicator } from './define-indicator.ts';
import { countsFieldAgreement, fieldAgreement } from './field-agreement.ts';

/** Field by field, how certificate and household entry of one child agree. Fields by which they were matched agree more often. */
export const ind06Births = defineIndicator({
  id: 'IND-06-HC-BIRTH-PS-BIRTH',
  version: 1,
  name: { zh: '字段一致率:出生医学证明与出生入户', en: 'field agreement: birth certificates and entries' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: '联席会议报告 字段一致率; 民法典 §15 (the certificate prevails)',
  target: null,
  counting: [
    countsFieldAgreement({ left: hcBirth, placedBy: ['motherHukouRegion', 'fatherHukouRegion'], right: psBirth }),
  ],
  formula: fieldAgreement,
  examples: [
    {
      when: '90 of 100 pairs agree in everything, 95 in the name',
      given: { pairs: 100, consistent: 90, 'name:agrees': 95, 'name:differs': 5, 'motherId:missing': 7 },
      expect: { value: 90, numerator: 90, denominator: 100 },
    },
    { when: 'no pair', given: {}, expect: { value: null } },
  ],
  counted: [
    {
      when: 'all fields agree',
      given: [CERTIFICATE, ENTRY],
      expect: {
        pairs: 1,
        consistent: 1,
        'name:agrees': 1,
        'sex:agrees': 1,
        'birthDate:agrees': 1,
        'motherId:agrees': 1,
      },
    },
    {
      when: 'another name, and the mother’s number was not typed',
      given: [CERTIFICATE, changed(ENTRY, { 姓名: '张子轩', 母亲公民身份号码: '' })],
      expect: { pairs: 1, 'name:differs': 1, 'sex:agrees': 1, 'birthDate:agrees': 1, 'motherId:missing': 1 },
    },
    {
      when: 'the former name is that of the certificate',
      given: [CERTIFICATE, changed(ENTRY, { 姓名: '张子轩', 曾用名: '张小明' })],
      expect: {
        pairs: 1,
        consistent: 1,
        'name:agrees': 1,
        'sex:agrees': 1,
        'birthDate:agrees': 1,
        'motherId:agrees': 1,
      },
    },
    { when: 'no entry', given: [CERTIFICATE], expect: {} },
  ],
});
