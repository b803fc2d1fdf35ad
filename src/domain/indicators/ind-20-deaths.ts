import { CANCELLATION, changed, CREMATION, DEATH_CERTIFICATE } from '../checks/death-rows.ts';
import { countsCancellationList, countsCertificateList, countsUnknownCremations } from './death-lists.ts';
import { defineIndicator } from './define-indicator.ts';
import { twoListFigure } from './two-lists.ts';

const NAMES = {
  first: { zh: '死亡证明', en: 'death certificates' },
  second: { zh: '死亡注销', en: 'cancellations' },
} as const;

/** True number of deaths of the hukou population that both lists cover, estimated from certificates and cancellations. */
export const ind20Deaths = defineIndicator({
  id: 'IND-20-DEATHS',
  version: 1,
  name: { zh: '捕获-再捕获估计:死亡', en: 'capture–recapture estimate: deaths' },
  unit: 'persons',
  base: 'H',
  by: 'event',
  source: 'Chapman 1951; Seber 1982 (variance); Chao 1989 (log-normal interval); 济南市居民死亡漏报调查 2013–2014',
  target: null,
  counting: [countsCertificateList, countsCancellationList, countsUnknownCremations],
  formula: (sums) => twoListFigure(sums, NAMES),
  examples: [
    {
      when: 'Jinan 2013–2014',
      given: { first: 2903, second: 3113, both: 2396 },
      expect: { value: 3771.656, numerator: 3620, low: 3744.28, high: 3805.07 },
    },
    {
      when: '281 and 290, 262 on both',
      given: { first: 281, second: 290, both: 262 },
      expect: { value: 311.023, low: 309.54, high: 316.64 },
    },
    {
      when: 'a third list shows more persons than the estimate: 258 and 237 with 216 on both give 283.06, but 285 were seen',
      given: { first: 258, second: 237, both: 216, elsewhere: 6 },
      expect: {
        value: null,
        numerator: 285,
        low: null,
        high: null,
        note: {
          zh: '双系统估计无效:低于各名单实际见到的人数(名单正相关),请用三系统估计',
          en: 'two-list estimate not valid: it lies below the persons actually seen (dependent lists); use three lists',
        },
      },
    },
  ],
  counted: [
    {
      when: 'a death on both lists',
      given: [DEATH_CERTIFICATE, CANCELLATION],
      expect: { first: 1, second: 1, both: 1 },
      region: '290121101201',
      month: '2024-03',
    },
    {
      when: 'the dates differ by a month: the register says when, for both lists',
      given: [DEATH_CERTIFICATE, changed(CANCELLATION, { 死亡日期: '2024-04-05', 注销日期: '2024-04-20' })],
      expect: { first: 1, second: 1, both: 1 },
      month: '2024-04',
    },
    { when: 'certified only', given: [DEATH_CERTIFICATE], expect: { first: 1 } },
    {
      when: 'cancelled on a police certificate: never on the health list',
      given: [changed(CANCELLATION, { 死亡证明类型: '非正常死亡证明' })],
      expect: {},
    },
    { when: 'cremated, on neither list', given: [CREMATION], expect: { elsewhere: 1 } },
    { when: 'cremated and certified', given: [DEATH_CERTIFICATE, CREMATION], expect: { first: 1 } },
    {
      when: 'the certificates do not reach',
      given: [DEATH_CERTIFICATE, CANCELLATION],
      coverage: [{ feed: 'HC-DEATH', until: '2024-03-31' }],
      expect: {},
    },
  ],
});
