import type { RegisterFacts } from '../domain/checks/register-facts.ts';
import { parameterValue } from '../domain/parameters/parameters.ts';
import { cadenceOf } from '../domain/rosters/cadence.ts';
import { owedRosters } from '../domain/rosters/owed-rosters.ts';
import type { Stores } from '../ports/hub.ts';
import type { OwedFeed } from '../ports/rosters.ts';
import type { Run } from '../ports/runs.ts';
import { finalPeriods } from './run-world.ts';

/** What aggregate checks look at: every delivered file, every owed roster, every stock. */
export async function gatherFacts(run: Run, { rosters, runRegister }: Stores): Promise<RegisterFacts> {
  const finals = finalPeriods(run.manifest);
  const { owed: owing = [], overrides = [] } = run.manifest;
  const value = (name: 'ROSTER_DUE_DAY' | 'QUARTERLY_DUE_DAY' | 'TERM_DUE_DAYS') =>
    parameterValue(name, null, run.asOf, overrides);
  const cycle = {
    monthlyDay: value('ROSTER_DUE_DAY'),
    quarterlyDay: value('QUARTERLY_DUE_DAY'),
    termDays: value('TERM_DUE_DAYS'),
  };
  const register = owing.map((entry) => ({ ...entry, cadence: cadenceOf(entry, finals) }));
  const owed = owedRosters(register, finals, run.asOf, cycle).filter(({ region, org, feed, periodEnd }) =>
    isStillOwed(register, { region, org, feed, periodEnd }),
  );
  return {
    rosters: (await rosters.facts(run.knownAt)).filter(({ periodEnd }) => periodEnd <= run.asOf),
    owed,
    stocks: await runRegister.stockFacts(run.id, run.asOf),
  };
}

const isStillOwed = (
  register: readonly OwedFeed[],
  roster: { readonly feed: string; readonly region: string; readonly org: string; readonly periodEnd: string },
): boolean =>
  register.some(
    ({ feed, region, org, until }) =>
      feed === roster.feed &&
      region === roster.region &&
      org === roster.org &&
      (until === null || roster.periodEnd <= until),
  );
