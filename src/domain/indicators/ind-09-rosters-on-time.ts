import { plainDate } from '../values/plain-date.ts';
import { defineIndicator, type DueRoster, type Figure, type Part, type Sums } from './define-indicator.ts';
import { proportion, sharePart, sumOf } from './figure.ts';

/** Rosters declared complete by their due day, by the month of that day. */
export const ind09 = defineIndicator({
  id: 'IND-09',
  version: 1,
  name: { zh: '名册按时报送率', en: 'roster on-time rate' },
  unit: '%',
  base: 'S',
  by: 'registration',
  source: 'roster cycle of the joint meeting; 国卫规划发〔2013〕57号 (monthly exchange)',
  target: null,
  counting: [],
  countsRosters: (owed) =>
    owed.map((roster) => ({
      region: roster.region,
      month: roster.dueOn.slice(0, 7),
      sums: { due: 1, [`${roster.feed}:due`]: 1, ...arrival(roster) },
    })),
  formula,
  examples: [
    {
      when: '45 of 50 rosters came in time, 2 late, 3 not at all',
      given: { due: 50, onTime: 45, late: 2, 'PS-BIRTH:due': 50, 'PS-BIRTH:onTime': 45 },
      expect: { value: 90, numerator: 45, denominator: 50, low: 78.64, high: 95.65 },
    },
    {
      when: 'the day of arrival is not known: presence counts, and the figure says so',
      given: { due: 40, onTime: 40, undated: 40 },
      expect: {
        value: 100,
        note: {
          zh: '到达日期不详的名册按截至运行日是否收到计',
          en: 'where the day of arrival is not known, presence on the day of the run counts',
        },
      },
    },
    { when: 'nothing was due', given: {}, expect: { value: null } },
  ],
});

function arrival({ feed, received, receivedOn, dueOn }: DueRoster): Sums {
  if (!received) return {};
  const inTime: Sums = { onTime: 1, [`${feed}:onTime`]: 1 };
  if (receivedOn === undefined || receivedOn === null) return { ...inTime, undated: 1 };
  return receivedOn <= plainDate(dueOn) ? inTime : { late: 1 };
}

const UNDATED = {
  zh: '到达日期不详的名册按截至运行日是否收到计',
  en: 'where the day of arrival is not known, presence on the day of the run counts',
};

function formula(sums: Sums): Figure {
  const feeds = Object.keys(sums).flatMap((name) => (name.endsWith(':due') ? [name.slice(0, -4)] : []));
  const perFeed = feeds
    .toSorted()
    .flatMap((feed) =>
      sharePart({ name: feed, zh: feed, en: feed }, sumOf(sums, `${feed}:onTime`), sumOf(sums, `${feed}:due`)),
    );
  const late: readonly Part[] =
    sumOf(sums, 'late') > 0
      ? [{ name: 'late', zh: '逾期收到', en: 'came late', value: sumOf(sums, 'late'), unit: 'records' }]
      : [];
  return proportion(sumOf(sums, 'onTime'), sumOf(sums, 'due'), {
    notes: [sumOf(sums, 'undated') > 0 ? UNDATED : null],
    parts: [...perFeed, ...late],
  });
}
