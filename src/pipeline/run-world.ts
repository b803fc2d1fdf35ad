import type { Coverage, World } from '../domain/checks/world.ts';
import type { IdentityHistory } from '../domain/linkage/mention.ts';
import { type ParameterOverride, parameterValue } from '../domain/parameters/parameters.ts';
import { completeDays, coverageOf } from '../domain/rosters/coverage.ts';
import type { Reached, ReachPlace } from '../domain/rosters/reach.ts';
import { HOLIDAYS_CN } from '../domain/values/holidays-cn.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import { countyOf, currentRegion, REGIONS } from '../domain/values/region.ts';
import type { Stores } from '../ports/hub.ts';
import type { FinalPeriod, OwedFeed } from '../ports/rosters.ts';
import type { ErasedPeriod, Run, RunManifest } from '../ports/runs.ts';
import { historyOfRun } from './register-history.ts';

/** What checks may know besides the records, as frozen for one run; built once per run and process. */
export async function worldOf({ id, asOf, manifest }: Run, stores: Stores): Promise<World> {
  const { owed = [], overrides = [], erased = [] } = manifest;
  const covered = coveredCounties(manifest);
  const { history } = await historyOfRun(id, stores);
  return buildWorld(asOf, { periods: finalPeriods(manifest), owed, covered, overrides, history, erased });
}

/** Counties that have delivered a roster take part (ruling 13); by their codes of today. */
export const coveredCounties = ({ inputs = [] }: RunManifest): ReadonlySet<string> =>
  new Set(
    inputs.map(({ region }) => {
      const county = region.slice(0, 6);
      return currentRegion(county, REGIONS) ?? county;
    }),
  );

/** The register of owed feeds as coverage reads it: entries that have not ended by the as-of. */
const owing = (owed: readonly OwedFeed[], feed: string, asOf: PlainDate) =>
  owed
    .filter((entry) => entry.feed === feed && (entry.until === null || entry.until >= asOf))
    .map((entry) => ({ ...entry, cadence: 'monthly' as const }));

/** How far the rosters of a place reach for a run; null where nobody owes them. */
export function daysReached({ asOf, manifest }: Run): (place: ReachPlace) => Reached {
  const byFeed = Map.groupBy(finalPeriods(manifest), ({ feed }) => feed);
  return ({ feed, county }) =>
    completeDays(byFeed.get(feed) ?? [], owing(manifest.owed ?? [], feed, asOf), county, asOf);
}

/** The periods that senders had declared complete when the run was planned. */
export const finalPeriods = ({ inputs = [] }: RunManifest): readonly FinalPeriod[] =>
  inputs.filter(({ isFinal }) => isFinal);

interface Surroundings {
  readonly periods: readonly FinalPeriod[];
  readonly owed: readonly OwedFeed[];
  readonly covered: ReadonlySet<string>;
  readonly overrides: readonly ParameterOverride[];
  readonly history: IdentityHistory;
  readonly erased: readonly ErasedPeriod[];
}

function buildWorld(asOf: PlainDate, { periods, owed, covered, overrides, history, erased }: Surroundings): World {
  const coverages = new Map<string, Coverage>();
  return {
    asOf,
    hasCome: (day) => day <= asOf,
    calendar: HOLIDAYS_CN,
    isCovered: (region) => covered.has(countyOf(currentRegion(region, REGIONS) ?? region) ?? ''),
    coverage: (feed, region) => {
      const county = countyOf(region) ?? region;
      const name = `${feed}|${county}`;
      const known = coverages.get(name);
      if (known) return known;
      const made = coverageOf(
        periods.filter((period) => period.feed === feed),
        owing(owed, feed, asOf),
        county,
        asOf,
        erased.filter((period) => period.feed === feed),
      );
      coverages.set(name, made);
      return made;
    },
    parameter: (name, region, on) => parameterValue(name, region, on, overrides),
    parameterNow: (name, region) => parameterValue(name, region, asOf, overrides),
    currentId: (idNumber) => history.currentId(idNumber),
    formerNameKeys: (idNumber) => history.formerNameKeys(idNumber),
    currentRegion: (code) => currentRegion(code, REGIONS) ?? code,
  };
}
