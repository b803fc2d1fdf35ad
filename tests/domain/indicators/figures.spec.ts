import { describe, expect, it } from 'vitest';
import { figuresOf, parsePeriod, type PublishedFigure, tallyRosters } from '../../../src/pipeline/figures.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';
import type { Tally } from '../../../src/ports/run-register.ts';

const TOWN = '290121101';

/** Sums of an indicator in a region and month. */
const tallies = (indicator: string, region: string, month: string, sums: Readonly<Record<string, number>>): Tally[] =>
  Object.entries(sums).map(([name, value]) => ({ indicator, region, month, name, value }));

function figure(all: readonly Tally[], id: string, period: string, region: string): PublishedFigure {
  const found = figuresOf(all, { period: parsePeriod(period), region }).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

describe('the figures of the town in the work plan', () => {
  const births = { births: 381, boys: 196, girls: 185 };
  const residents = { births: 281, boys: 143, girls: 138 };
  const all = [
    ...tallies('IND-16-H', `${TOWN}201`, '2025-05', births),
    ...tallies('IND-16-R', `${TOWN}201`, '2025-05', residents),
    ...tallies('IND-17-H', `${TOWN}201`, '2025-05', births),
    ...tallies('IND-17-R', `${TOWN}201`, '2025-05', residents),
    ...tallies('IND-18-H', `${TOWN}201`, '2025-06', { deaths: 301 }),
    ...tallies('IND-18-R', `${TOWN}201`, '2025-06', { deaths: 266 }),
    ...tallies('IND-19-H', `${TOWN}201`, '2025-06', { ...births, deaths: 301 }),
    ...tallies('IND-19-R', `${TOWN}201`, '2025-06', { ...residents, deaths: 266 }),
    ...['IND-17-H', 'IND-18-H', 'IND-19-H'].flatMap((id) =>
      tallies(id, TOWN, '2025-12', { 'hukou@2025-12-31': 52_746 }),
    ),
    ...['IND-17-R', 'IND-18-R', 'IND-19-R'].flatMap((id) =>
      tallies(id, TOWN, '2025-12', { 'resident@2025-12-31': 40_248 }),
    ),
  ];

  it.each([
    ['IND-17-H', '7.2233', '6.52', '7.99'],
    ['IND-18-H', '5.7066', '5.08', '6.39'],
    ['IND-16-H', '105.9459', '86.66', '129.52'],
    ['IND-17-R', '6.9817', '6.19', '7.85'],
    ['IND-18-R', '6.6090', '5.84', '7.45'],
    ['IND-16-R', '103.6232', '82.01', '130.93'],
  ])('%s is %s (%s–%s)', (id, value, low, high) => {
    const found = figure(all, id, '2025', TOWN);
    expect([found.value?.toFixed(4), found.low?.toFixed(2), found.high?.toFixed(2)]).toEqual([value, low, high]);
  });

  it.each([
    ['IND-19-H', '1.5167'],
    ['IND-19-R', '0.3727'],
  ])('%s is %s, without interval', (id, value) => {
    const found = figure(all, id, '2025', TOWN);
    expect([found.value?.toFixed(4), found.low]).toEqual([value, null]);
  });

  it.each([
    ['IND-16-H', '51.44'],
    ['IND-16-R', '50.89'],
  ])('%s: the share of boys is %s %%', (id, percent) => {
    const boys = figure(all, id, '2025', TOWN).parts?.find(({ name }) => name === 'boys');
    expect(boys?.value.toFixed(2)).toBe(percent);
  });

  it('says that only one population is known', () =>
    expect(figure(all, 'IND-17-H', '2025', TOWN).note?.zh).toContain('仅有一个时点'));

  it('another town has no figure', () =>
    expect(figure(all, 'IND-17-H', '2025', '290121102')).toMatchObject({ value: null, numerator: 0 }));

  it('is the same for the county, where the town alone sent a stock', () =>
    expect(figure(all, 'IND-17-H', '2025', '290121').value?.toFixed(4)).toBe('7.2233'));
});

describe('the average population', () => {
  const rate = (stocks: readonly Tally[], events: readonly Tally[], period = '2025', region = '290121') =>
    figure([...stocks, ...events], 'IND-18-H', period, region);
  const stock = (region: string, day: string, size: number) =>
    tallies('IND-18-H', region, day.slice(0, 7), { [`hukou@${day}`]: size });
  const deaths = (region: string, count: number, month = '2025-04') =>
    tallies('IND-18-H', region, month, { deaths: count });

  it('is half of opening and closing stock: the eve of the period opens it', () =>
    expect(
      rate([...stock('290121', '2024-12-31', 900), ...stock('290121', '2025-12-31', 1100)], deaths('290121101', 30)),
    ).toMatchObject({ denominator: 1000, value: 30, note: null }));

  it('takes the first and the last of several', () =>
    expect(
      rate(
        [
          ...stock('290121', '2024-12-31', 900),
          ...stock('290121', '2025-06-30', 5000),
          ...stock('290121', '2025-12-31', 1100),
        ],
        deaths('290121', 30),
      ).denominator,
    ).toBe(1000));

  it('takes no stock from outside the period', () =>
    expect(rate(stock('290121', '2024-12-30', 900), deaths('290121', 30))).toMatchObject({
      value: null,
      denominator: null,
    }));

  it('takes the stock of the region itself before those of its towns', () =>
    expect(
      rate([...stock('290121', '2025-12-31', 1000), ...stock('290121101', '2025-12-31', 400)], deaths('290121101', 30))
        .denominator,
    ).toBe(1000));

  it('adds up the towns where the county sent none, villages inside them not counted again', () =>
    expect(
      rate(
        [
          ...stock('290121101', '2025-12-31', 400),
          ...stock('290121101201', '2025-12-31', 100),
          ...stock('290121102', '2024-12-31', 500),
          ...stock('290121102', '2025-12-31', 700),
        ],
        deaths('290121101201', 30),
      ),
    ).toMatchObject({ denominator: 1000, note: { en: expect.stringContaining('only one population stock') } }));

  it('gives no rate when a county with events sent no stock', () =>
    expect(
      rate(stock('290121', '2025-12-31', 1000), [...deaths('290121101', 30), ...deaths('290122101', 5)], '2025', ''),
    ).toMatchObject({ value: null, numerator: 35, note: { en: 'no population stock for a part of the region' } }));

  it('counts only the events of the period, and those of which only the year is known for the whole year', () => {
    const events = [...deaths('290121', 30), ...deaths('290121', 20, '2025'), ...deaths('290121', 7, '2024-12')];
    expect(rate(stock('290121', '2025-12-31', 1000), events).numerator).toBe(50);
    expect(rate(stock('290121', '2025-06-30', 1000), events, '2025Q2').numerator).toBe(30);
  });
});

describe('rosters on time', () => {
  const owed = {
    feed: 'PS-BIRTH',
    region: '290121',
    org: '',
    periodStart: plainDate('2025-03-01'),
    periodEnd: plainDate('2025-03-31'),
    dueOn: plainDate('2025-04-10'),
  };

  it.each([
    ['on the due day', { received: true, receivedOn: plainDate('2025-04-10') }, 100],
    ['a day later', { received: true, receivedOn: plainDate('2025-04-11') }, 0],
    ['never', { received: false }, 0],
    ['some day', { received: true }, 100],
  ])('a roster that came %s', (_when, arrival, percent) => {
    const all = tallyRosters([{ ...owed, ...arrival }]);
    expect(figure(all, 'IND-09', '2025-04', '290121')).toMatchObject({ value: percent, denominator: 1 });
  });

  it('counts for the month of its due day', () =>
    expect(figure(tallyRosters([{ ...owed, received: true }]), 'IND-09', '2025-03', '290121').value).toBeNull());

  it('rosters of one month add up', () =>
    expect(
      figure(
        tallyRosters([
          { ...owed, received: true },
          { ...owed, feed: 'HC-BIRTH', received: false },
        ]),
        'IND-09',
        '2025',
        '',
      ),
    ).toMatchObject({ value: 50, numerator: 1, denominator: 2 }));
});

describe('what the reader must know', () => {
  it('delay bands and the median stand beside the timeliness', () => {
    const sums = {
      registered: 100,
      inTime: 50,
      'delay:010': 50,
      'delay:040': 30,
      'delay:100': 10,
      'delay:200': 6,
      'delay:366': 4,
    };
    const { parts = [] } = figure(tallies('IND-03', '290121', '2025-01', sums), 'IND-03', '2025', '290121');
    expect(parts.map(({ name, value }) => [name, value])).toEqual([
      ['upTo30', 50],
      ['31to90', 30],
      ['91to180', 10],
      ['181to365', 6],
      ['over365', 4],
      ['median', 25],
    ]);
  });

  it('the two-list figure shows lists, completeness, the normal interval and its sensitivity to a match in a hundred', () => {
    const found = figure(
      tallies('IND-20-DEATHS', '290121', '2025-01', { first: 2903, second: 3113, both: 2396 }),
      'IND-20-DEATHS',
      '2025',
      '',
    );
    const parts = new Map((found.parts ?? []).map(({ name, value }) => [name, value.toFixed(2)]));
    expect(Object.fromEntries(parts)).toMatchObject({
      completenessFirst: '76.97',
      completenessSecond: '82.54',
      completenessUnion: '95.98',
      plainLow: '3741.38',
      plainHigh: '3801.93',
    });
    expect(Number(parts.get('matches-1%'))).toBeGreaterThan(3771.66);
    expect(Number(parts.get('matches+1%'))).toBeLessThan(3771.66);
    expect(found.note?.zh).toContain('下限');
  });

  it('match rates show by what the records were found', () => {
    const sums = {
      eligible: 100,
      matched: 90,
      byNumber: 70,
      byDescription: 15,
      confirmed: 5,
      review: 4,
      'not:waiting': 9,
    };
    const { parts = [] } = figure(
      tallies('IND-05-HC-DEATH-PS-DEATH', '290121', '2025-01', sums),
      'IND-05-HC-DEATH-PS-DEATH',
      '2025',
      '',
    );
    expect(parts.map(({ name, value }) => [name, value])).toEqual([
      ['byNumber', 70],
      ['byDescription', 15],
      ['confirmed', 5],
      ['review', 4],
      ['not:waiting', 9],
    ]);
  });

  it('records that state only the county are missing in the town, and the figure says so', () => {
    const all = [
      ...tallies('IND-18-H', '290121', '2025-04', { deaths: 5 }),
      ...tallies('IND-18-H', TOWN, '2025-04', { deaths: 30, 'hukou@2025-12-31': 1000, 'hukou@2025-01-01': 1000 }),
    ];
    expect(figure(all, 'IND-18-H', '2025', TOWN)).toMatchObject({
      numerator: 30,
      note: { en: 'some records state only a coarser region and are not counted here' },
    });
    expect(figure(all, 'IND-18-H', '2025', '290121')).toMatchObject({ numerator: 35, note: null });
  });

  it('no two-list estimate for a town in which one list places its records only by county', () => {
    const all = [
      ...tallies('IND-20-DEATHS', TOWN, '2025-01', { first: 90, second: 100, both: 90 }),
      ...tallies('IND-20-DEATHS', '290121', '2025-01', { first: 10 }),
    ];
    expect(figure(all, 'IND-20-DEATHS', '2025', TOWN)).toMatchObject({ value: null, low: null });
    // At county level both lists are whole: 101 × 101 ÷ 91 − 1 = 111.10.
    expect(figure(all, 'IND-20-DEATHS', '2025', '290121').value?.toFixed(2)).toBe('111.10');
  });
});
