import { identityHistory, type RegisterCorrection } from '../linkage/identity-history.ts';
import type { IdentityHistory } from '../linkage/mention.ts';
import { parameterValue, type ParameterOverride } from '../parameters/parameters.ts';
import { HOLIDAYS_CN } from '../values/holidays-cn.ts';
import { addDays, lastDay, plainDate, type PartialDate, type PlainDate } from '../values/plain-date.ts';
import { countyOf } from '../values/region.ts';
import type { CheckExample } from './check.ts';
import type { ExampleRecord } from './rehearse-records.ts';
import type { Coverage, World } from './world.ts';

const COVERED = ['290121', '290122'] as const;
const COVERED_FROM = plainDate('2015-01-01');
/** Days after the last date of an example at which every legal period and grace is over. */
const LONG_AFTER = 400;

/** Stands for the last day of an example without rows (aggregate checks). */
const NO_ROWS = plainDate('2025-01-01');

/** The day of checking: stated, or long after the last registration and period of the example. */
export function asOfExample(example: CheckExample, records: readonly ExampleRecord[]): PlainDate {
  if (example.asOf !== undefined) return plainDate(example.asOf);
  const days = records.flatMap(({ view }) => [view.registeredOn, view.eventOn, view.periodEnd].flatMap(dayOf));
  return addDays(days.toSorted().at(-1) ?? NO_ROWS, LONG_AFTER);
}

const dayOf = (date: PartialDate | null): readonly PlainDate[] => (date === null ? [] : [lastDay(date)]);

/** Corrections of identity that the example contains. */
export const historyOf = (records: readonly ExampleRecord[]): IdentityHistory =>
  identityHistory(
    records.filter(({ feed }) => feed.id === 'PS-CORR').map(({ view }) => view.row as unknown as RegisterCorrection),
  );

/** The world of an example: two covered counties, every feed owed and final unless the example says otherwise. */
export function worldOf(
  example: CheckExample,
  asOf: PlainDate,
  history: IdentityHistory,
  overrides: readonly ParameterOverride[] = [],
): World {
  const stated = example.coverage ?? [];
  const counties = new Set<string>([
    ...COVERED,
    ...stated.flatMap(({ region }) => (region === undefined ? [] : [region])),
  ]);
  return {
    asOf,
    hasCome: (day) => day <= asOf,
    calendar: HOLIDAYS_CN,
    isCovered: (region) => counties.has(countyOf(region) ?? region),
    coverage: (feed, region) => {
      const own = stated.find((one) => one.feed === feed && (one.region === undefined || one.region === region));
      return coverageOf(own ?? { feed }, asOf);
    },
    parameter: (name, region, on) => parameterValue(name, region, on, overrides),
    parameterNow: (name, region) => parameterValue(name, region, asOf, overrides),
    currentId: (idNumber) => history.currentId(idNumber),
    formerNameKeys: (idNumber) => history.formerNameKeys(idNumber),
    currentRegion: (code) => code,
  };
}

type Stated = NonNullable<CheckExample['coverage']>[number];

function coverageOf(stated: Stated, asOf: PlainDate): Coverage {
  if (stated.owed === false) return { owed: false, from: null, watermark: null, spans: () => false };
  const from = stated.from === undefined ? COVERED_FROM : plainDate(stated.from);
  const watermark = stated.until === undefined ? asOf : plainDate(stated.until);
  return { owed: true, from, watermark, spans: (first, last) => from <= first && last <= watermark };
}
