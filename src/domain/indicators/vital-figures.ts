import type { Figure, Part, Sums } from './define-indicator.ts';
import { eventRate, ratio, sumOf } from './figure.ts';
import { fewEvents, joinNotes } from './notes.ts';
import { populationIn, type PopulationKind } from './population.ts';

/** Boys per hundred girls; the share of boys stands beside it. */
export function sexRatio(sums: Sums): Figure {
  const [births, boys, girls] = [sumOf(sums, 'births'), sumOf(sums, 'boys'), sumOf(sums, 'girls')];
  const share: readonly Part[] =
    boys + girls > 0
      ? [{ name: 'boys', zh: '男婴比重', en: 'share of boys', value: (boys / (boys + girls)) * 100, unit: '%' }]
      : [];
  const unknown = count('unknownSex', '性别不详', 'sex not known', births - boys - girls);
  return ratio(boys, girls, { parts: [...share, ...unknown, ...unplaced(sums)] });
}

export const birthRate = (sums: Sums, kind: PopulationKind): Figure =>
  eventRate(sumOf(sums, 'births'), populationIn(sums, kind), { parts: unplaced(sums) });

export const deathRate = (sums: Sums, kind: PopulationKind): Figure =>
  eventRate(sumOf(sums, 'deaths'), populationIn(sums, kind), { parts: unplaced(sums) });

/** Births less deaths per thousand; no interval is defined for a difference that may be negative. */
export function naturalIncrease(sums: Sums, kind: PopulationKind): Figure {
  const [births, deaths] = [sumOf(sums, 'births'), sumOf(sums, 'deaths')];
  const population = populationIn(sums, kind);
  const rate = eventRate(births - deaths, population);
  const parts = [
    ...count('births', '出生', 'births', births),
    ...count('deaths', '死亡', 'deaths', deaths),
    ...unplaced(sums),
  ];
  const note = rate.value === null ? rate.note : joinNotes([population.note, fewEvents(births, deaths)]);
  return { ...rate, low: null, high: null, note, parts };
}

/** Records that count nowhere because the region that the base asks for is not stated. */
const unplaced = (sums: Sums): readonly Part[] =>
  count('unplaced', '未填居住地,未计入', 'residence not stated, not counted', sumOf(sums, 'unplaced'));

const count = (name: string, zh: string, en: string, value: number): readonly Part[] =>
  value > 0 ? [{ name, zh, en, value, unit: 'persons' }] : [];
