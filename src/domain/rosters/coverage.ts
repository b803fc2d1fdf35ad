import type { Coverage } from '../checks/world.ts';
import type { PlainDate } from '../values/plain-date.ts';
import { type DayRun, sharedRuns, unionOfRuns } from './day-runs.ts';
import { concernsCounty } from './owed-feed.ts';
import type { ErasedSpan, FinalPeriod, OwedFeed } from './owed-feed.ts';
import type { Reached } from './reach.ts';

/** Nobody owes the feed here. */
export const NOT_OWED: Coverage = { owed: false, from: null, watermark: null, spans: () => false };

/**
 * How far the rosters of one feed reach for one county (5.1.3 of the domain reference; rulings on coverage and as-of).
 *
 * Every organisation that owes the feed for the county, for a part of it or for a region around it must have declared a
 * day complete; one late hospital keeps the whole county back. A day is complete for an organisation when a final
 * period of its own covers it. Periods that end after `asOf` are ignored.
 *
 * `from` and `watermark` are the first and last day of the latest stretch that all of them cover without a gap; both
 * are null while there is none. Without gaps that is the latest first day and the earliest last day. `spans` looks at
 * every stretch: a time before an organisation's first period, or across a gap, is not spanned.
 *
 * @param finals final periods of this feed, of any region and organisation
 * @param register who owes this feed, of any region
 * @param county six digits
 * @param erased periods of this feed of which rows were erased at the end of their term, of any region
 */
export function coverageOf(
  finals: readonly FinalPeriod[],
  register: readonly OwedFeed[],
  county: string,
  asOf: PlainDate,
  erased: readonly ErasedSpan[] = [],
): Coverage {
  const complete = completeDays(finals, register, county, asOf);
  if (complete === null) return NOT_OWED;
  const latest = complete.at(-1);
  return {
    owed: true,
    from: latest?.from ?? null,
    watermark: latest?.until ?? null,
    spans: (from, until) => complete.some((run) => reaches(run, from, until)),
    lost: (from, until) =>
      erased.some((span) => concernsCounty(span.region, county) && span.from <= until && from <= span.until),
  };
}

/** The days that final rosters of every owing organisation cover; null when nobody owes the feed here. */
export function completeDays(
  finals: readonly FinalPeriod[],
  register: readonly OwedFeed[],
  county: string,
  asOf: PlainDate,
): Reached {
  const owing = register.filter(({ region }) => concernsCounty(region, county));
  if (owing.length === 0) return null;
  const known = finals.filter(({ until }) => until <= asOf);
  return owing
    .map(({ org, region }) => unionOfRuns(known.filter((final) => final.org === org && final.region === region)))
    .reduce(sharedRuns);
}

const reaches = (run: DayRun, from: PlainDate, until: PlainDate): boolean => run.from <= from && until <= run.until;
