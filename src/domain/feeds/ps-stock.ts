import { defineFeed } from './define-feed.ts';
import { date, integer, region } from './fields.ts';

/** Population counts per region and day (人口存量): the denominator of rates, no person is named. */
export const psStock = defineFeed({
  id: 'PS-STOCK',
  name: { zh: '人口存量', en: 'population stock' },
  owner: 'PS',
  source: '统计法 §7; 户口登记条例 §3',
  cadence: 'occasional',
  event: 'stock',
  onceInALife: false,
  stock: true,
  eventDate: 'date',
  registeredOn: 'date',
  fields: {
    region: region('地区', 'R', {
      aliases: ['地区代码', '区划代码', '行政区划', '行政区划代码', '区划'],
      fromEnvelope: 'submitterRegion',
    }),
    date: date('日期', 'R', { aliases: ['统计日期', '时点', '统计时点', '截止日期'] }),
    hukouPopulation: integer('户籍人口', 'R', { aliases: ['户籍总人口', '户籍人口数', '户籍人数'] }),
    residentPopulation: integer('常住人口', 'R', { aliases: ['常住总人口', '常住人口数', '常住人数'] }),
    male: integer('男', 'O', { aliases: ['男性', '男性人口', '男性人数', '户籍人口男'] }),
    female: integer('女', 'O', { aliases: ['女性', '女性人口', '女性人数', '户籍人口女'] }),
  },
  regionField: 'region',
  people: [],
  key: (row) => [row.region, row.date],
  examples: [
    {
      when: 'the population of a county at the end of a year',
      given: { 地区: '290121', 日期: '2024-12-31', 户籍人口: 52746, 常住人口: 40248 },
      expect: { key: '290121|2024-12-31' },
    },
    {
      when: 'numbers written as text with separators',
      given: {
        行政区划代码: 290121,
        统计日期: '2024年12月31日',
        户籍总人口: '52,746',
        常住人口: '40,248人',
        男: '27 001',
        女: '25745',
      },
      expect: { key: '290121|2024-12-31' },
    },
    {
      when: 'no date',
      given: { 地区: '290121', 户籍人口: 52746, 常住人口: 40248 },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
