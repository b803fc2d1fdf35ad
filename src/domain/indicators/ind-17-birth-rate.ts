import { ENTRY, NEWBORN } from '../checks/birth-rows.ts';
import { countsBirths } from './births.ts';
import { defineIndicator } from './define-indicator.ts';
import { countsStocks } from './population.ts';
import { STOCK } from './stock-rows.ts';
import { birthRate } from './vital-figures.ts';

const SOURCE = '统计指标 出生率 (births ÷ average population × 1000); Byar limits (Breslow & Day 1987)';

/** Household entries per thousand persons with hukou. */
export const ind17h = defineIndicator({
  id: 'IND-17-H',
  version: 1,
  name: { zh: '出生率(户籍)', en: 'crude birth rate, hukou' },
  unit: '‰',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [countsBirths('H'), countsStocks('hukou')],
  formula: (sums) => birthRate(sums, 'hukou'),
  examples: [
    {
      when: '381 births, 52,746 persons at one point in time',
      given: { births: 381, hukou: 52_746, 'hukou:stocks': 1 },
      expect: {
        value: 7.2233,
        numerator: 381,
        denominator: 52_746,
        low: 6.516,
        high: 7.986,
        note: {
          zh: '仅有一个时点的人口存量,以其代替年平均人口',
          en: 'only one population stock is known; it stands for the average population',
        },
      },
    },
    { when: 'two stocks', given: { births: 381, hukou: 52_746, 'hukou:stocks': 2 }, expect: { note: null } },
    { when: 'no stock', given: { births: 381 }, expect: { value: null, numerator: 381, denominator: null } },
    {
      when: 'births of a county without a stock',
      given: { births: 381, hukou: 52_746, 'hukou:stocks': 2, 'hukou:outside': 3 },
      expect: { value: null },
    },
    { when: 'nobody lives there', given: { births: 0, hukou: 0, 'hukou:stocks': 2 }, expect: { value: null } },
  ],
  counted: [
    {
      when: 'an entry and the stock at the end of the year',
      given: [ENTRY, STOCK],
      expect: { births: 1, boys: 1, 'hukou@2024-12-31': 52_746 },
    },
  ],
});

/** Live births on hospital rosters per thousand residents. */
export const ind17r = defineIndicator({
  id: 'IND-17-R',
  version: 1,
  name: { zh: '出生率(常住)', en: 'crude birth rate, residents' },
  unit: '‰',
  base: 'R',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [countsBirths('R'), countsStocks('resident')],
  formula: (sums) => birthRate(sums, 'resident'),
  examples: [
    {
      when: '281 births, 40,248 residents',
      given: { births: 281, resident: 40_248, 'resident:stocks': 2 },
      expect: { value: 6.9817, low: 6.189, high: 7.848, note: null },
    },
  ],
  counted: [
    {
      when: 'a newborn and the stock',
      given: [NEWBORN, STOCK],
      expect: { births: 1, boys: 1, 'resident@2024-12-31': 40_248 },
    },
  ],
});
