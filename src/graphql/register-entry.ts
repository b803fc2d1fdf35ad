import type { Cadence } from '../domain/feeds/define-feed.ts';
import { parameterValue, type ParameterOverride } from '../domain/parameters/parameters.ts';
import { cadenceOf } from '../domain/rosters/cadence.ts';
import { unionOfRuns } from '../domain/rosters/day-runs.ts';
import { owedRosters, type DueDays } from '../domain/rosters/owed-rosters.ts';
import { addDays, type PlainDate } from '../domain/values/plain-date.ts';
import type { FinalPeriod, OwedFeed } from '../ports/rosters.ts';

/** A line of the register with how far the sender's rosters reach. */
export interface RegisterEntry extends Omit<OwedFeed, 'cadence'> {
  readonly cadence: Cadence;
  /** Latest stretch of days without a gap that final rosters of this sender cover. */
  readonly covered: { readonly from: PlainDate; readonly until: PlainDate } | null;
  readonly next: ExpectedRoster | null;
}

export interface ExpectedRoster {
  readonly periodStart: PlainDate;
  readonly periodEnd: PlainDate;
  readonly dueOn: PlainDate;
  readonly isOverdue: boolean;
}

export interface Surroundings {
  readonly finals: readonly FinalPeriod[];
  readonly overrides: readonly ParameterOverride[];
  readonly today: PlainDate;
}

/** How far to look for the next roster: longer than a school term and the time until it is due. */
const HORIZON_DAYS = 400;

export function registerEntry(owed: OwedFeed, { finals, overrides, today }: Surroundings): RegisterEntry {
  const own = finals.filter(
    (final) => final.feed === owed.feed && final.region === owed.region && final.org === owed.org,
  );
  const cadence = cadenceOf(owed, own);
  const latest = unionOfRuns(own).at(-1);
  return {
    ...owed,
    cadence,
    covered: latest ? { from: latest.from, until: latest.until } : null,
    next: nextRoster({ ...owed, cadence }, own, cycleOn(today, overrides), today),
  };
}

type Owing = Omit<OwedFeed, 'cadence'> & { readonly cadence: Cadence };

function nextRoster(
  owing: Owing,
  own: readonly FinalPeriod[],
  cycle: DueDays,
  today: PlainDate,
): ExpectedRoster | null {
  const missing = owedRosters([owing], own, addDays(today, HORIZON_DAYS), cycle).find(
    ({ received, periodEnd }) => !received && (owing.until === null || periodEnd <= owing.until),
  );
  if (!missing) return null;
  const { periodStart, periodEnd, dueOn } = missing;
  return { periodStart, periodEnd, dueOn, isOverdue: dueOn < today };
}

const cycleOn = (today: PlainDate, overrides: readonly ParameterOverride[]): DueDays => ({
  monthlyDay: parameterValue('ROSTER_DUE_DAY', null, today, overrides),
  quarterlyDay: parameterValue('QUARTERLY_DUE_DAY', null, today, overrides),
  termDays: parameterValue('TERM_DUE_DAYS', null, today, overrides),
});
