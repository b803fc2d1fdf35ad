import { CERTIFICATE, changed, ENTRY } from '../checks/birth-rows.ts';
import { countsCertificateList, countsEntryList } from './birth-lists.ts';
import { defineIndicator } from './define-indicator.ts';
import { twoListFigure } from './two-lists.ts';

const NAMES = {
  first: { zh: '出生医学证明', en: 'birth certificates' },
  second: { zh: '出生入户', en: 'household entries' },
} as const;

/** True number of births of the hukou population that both lists cover, estimated from certificates and entries. */
export const ind20Births = defineIndicator({
  id: 'IND-20-BIRTHS',
  version: 1,
  name: { zh: '捕获-再捕获估计:出生', en: 'capture–recapture estimate: births' },
  unit: 'persons',
  base: 'H',
  by: 'event',
  source: 'Chapman 1951; Seber 1982 (variance); Chao 1989 (log-normal interval)',
  target: null,
  counting: [countsCertificateList, countsEntryList],
  formula: (sums) => twoListFigure(sums, NAMES),
  examples: [
    {
      when: '300 certificates, 280 entries, 268 on both',
      given: { first: 300, second: 280, both: 268 },
      expect: { value: 313.428, numerator: 312, denominator: null, low: 312.314, high: 318.486 },
    },
    { when: 'six on both: too few', given: { first: 10, second: 9, both: 6 }, expect: { value: null, numerator: 13 } },
    { when: 'more on both than on one', given: { first: 10, second: 9, both: 10 }, expect: { value: null } },
    { when: 'nobody was born', given: {}, expect: { value: null } },
  ],
  counted: [
    {
      when: 'a child on both lists',
      given: [CERTIFICATE, ENTRY],
      expect: { first: 1, second: 1, both: 1 },
      region: '290121101201',
      month: '2024-01',
    },
    { when: 'a certificate without entry', given: [CERTIFICATE], expect: { first: 1 }, region: '290121' },
    { when: 'an entry without certificate', given: [ENTRY], expect: { second: 1 } },
    {
      when: 'born outside the area: no certificate could be here',
      given: [changed(ENTRY, { 出生地点: '310104' })],
      expect: {},
    },
    {
      when: 'parents with hukou outside the area: no entry could be here',
      given: [changed(CERTIFICATE, { 母亲户籍地: '310104', 父亲户籍地: '320102' })],
      expect: {},
    },
    { when: 'the legal month is not over', given: [CERTIFICATE, ENTRY], asOf: '2024-02-10', expect: {} },
    { when: 'an adoption', given: [changed(ENTRY, { 登记类别: '收养' })], expect: {} },
  ],
});
