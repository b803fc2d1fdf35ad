import { CANCELLATION, changed, DEATH_CERTIFICATE } from '../checks/death-rows.ts';
import { countsDeaths } from './deaths.ts';
import { defineIndicator } from './define-indicator.ts';
import { countsStocks } from './population.ts';
import { deathRate } from './vital-figures.ts';

const SOURCE = '统计指标 死亡率 (deaths ÷ average population × 1000); Byar limits (Breslow & Day 1987)';

/** Cancellations as dead per thousand persons with hukou. */
export const ind18h = defineIndicator({
  id: 'IND-18-H',
  version: 1,
  name: { zh: '死亡率(户籍)', en: 'crude death rate, hukou' },
  unit: '‰',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [countsDeaths('H'), countsStocks('hukou')],
  formula: (sums) => deathRate(sums, 'hukou'),
  examples: [
    {
      when: '301 deaths, 52,746 persons',
      given: { deaths: 301, hukou: 52_746, 'hukou:stocks': 2 },
      expect: { value: 5.7066, low: 5.08, high: 6.389, note: null },
    },
    {
      when: 'nineteen deaths of a village are shown and not ranked',
      given: { deaths: 19, hukou: 2000, 'hukou:stocks': 2 },
      expect: { value: 9.5, note: { zh: '少于20例,不排名', en: 'few events, no ranking' } },
    },
  ],
  counted: [
    { when: 'a cancellation', given: [CANCELLATION], expect: { deaths: 1 }, region: '290121101201', month: '2024-03' },
    {
      when: 'cancelled a year later, it counts for the month of death',
      given: [changed(CANCELLATION, { 注销日期: '2025-03-20' })],
      expect: { deaths: 1 },
      month: '2024-03',
    },
    { when: 'declared dead', given: [changed(CANCELLATION, { 注销原因: '宣告死亡' })], expect: { deaths: 1 } },
    { when: 'settled abroad is no death', given: [changed(CANCELLATION, { 注销原因: '出国定居' })], expect: {} },
    {
      when: 'an old death of which only the year is known',
      given: [changed(CANCELLATION, { 死亡日期: '2019年' })],
      expect: { deaths: 1 },
      month: '2019',
    },
    {
      when: 'cancelled twice',
      given: [CANCELLATION, changed(CANCELLATION, { 注销日期: '2024-04-02' })],
      expect: { deaths: 1 },
    },
  ],
});

/** Death certificates per thousand residents. */
export const ind18r = defineIndicator({
  id: 'IND-18-R',
  version: 1,
  name: { zh: '死亡率(常住)', en: 'crude death rate, residents' },
  unit: '‰',
  base: 'R',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [countsDeaths('R'), countsStocks('resident')],
  formula: (sums) => deathRate(sums, 'resident'),
  examples: [
    {
      when: '266 deaths, 40,248 residents',
      given: { deaths: 266, resident: 40_248, 'resident:stocks': 2 },
      expect: { value: 6.609, low: 5.839, high: 7.453, note: null },
    },
  ],
  counted: [
    {
      when: 'a resident',
      given: [changed(DEATH_CERTIFICATE, { 现居住地: '290122101201' })],
      expect: { deaths: 1 },
      region: '290122101201',
      month: '2024-03',
    },
    { when: 'no residence: the hukou does not stand in', given: [DEATH_CERTIFICATE], expect: { unplaced: 1 } },
    {
      when: 'two certificates of one death',
      given: [
        changed(DEATH_CERTIFICATE, { 现居住地: '290121' }),
        changed(DEATH_CERTIFICATE, { 现居住地: '290121', 死亡证编号: '29012120240000999', 签发日期: '2024-03-08' }),
      ],
      expect: { deaths: 1 },
    },
  ],
});
