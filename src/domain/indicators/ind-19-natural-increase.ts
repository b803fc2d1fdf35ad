import { ENTRY, NEWBORN } from '../checks/birth-rows.ts';
import { CANCELLATION, changed, DEATH_CERTIFICATE } from '../checks/death-rows.ts';
import { countsBirths } from './births.ts';
import { countsDeaths } from './deaths.ts';
import { defineIndicator } from './define-indicator.ts';
import { countsStocks } from './population.ts';
import { naturalIncrease } from './vital-figures.ts';

const SOURCE = '统计指标 自然增长率 ((births − deaths) ÷ average population × 1000)';

export const ind19h = defineIndicator({
  id: 'IND-19-H',
  version: 1,
  name: { zh: '自然增长率(户籍)', en: 'natural increase, hukou' },
  unit: '‰',
  base: 'H',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [countsBirths('H'), countsDeaths('H'), countsStocks('hukou')],
  formula: (sums) => naturalIncrease(sums, 'hukou'),
  examples: [
    {
      when: '381 births, 301 deaths, 52,746 persons',
      given: { births: 381, deaths: 301, hukou: 52_746, 'hukou:stocks': 2 },
      expect: { value: 1.5167, numerator: 80, low: null, high: null, note: null },
    },
    {
      when: 'more deaths than births',
      given: { births: 300, deaths: 400, hukou: 50_000, 'hukou:stocks': 2 },
      expect: { value: -2, numerator: -100 },
    },
    { when: 'no stock', given: { births: 381, deaths: 301 }, expect: { value: null } },
  ],
  counted: [{ when: 'a birth and a death', given: [ENTRY, CANCELLATION], expect: { births: 1, boys: 1, deaths: 1 } }],
});

export const ind19r = defineIndicator({
  id: 'IND-19-R',
  version: 1,
  name: { zh: '自然增长率(常住)', en: 'natural increase, residents' },
  unit: '‰',
  base: 'R',
  by: 'event',
  source: SOURCE,
  target: null,
  counting: [countsBirths('R'), countsDeaths('R'), countsStocks('resident')],
  formula: (sums) => naturalIncrease(sums, 'resident'),
  examples: [
    {
      when: '281 births, 266 deaths, 40,248 residents',
      given: { births: 281, deaths: 266, resident: 40_248, 'resident:stocks': 2 },
      expect: { value: 0.3727, numerator: 15, note: null },
    },
  ],
  counted: [
    {
      when: 'a birth and a death of residents',
      given: [NEWBORN, changed(DEATH_CERTIFICATE, { 现居住地: '290121' })],
      expect: { births: 1, boys: 1, deaths: 1 },
    },
  ],
});
