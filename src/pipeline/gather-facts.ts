import type { RegisterFacts } from '../domain/checks/register-facts.ts';
import type { Cadence } from '../domain/feeds/define-feed.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import { parameterValue } from '../domain/parameters/parameters.ts';
import { inferCadence } from '../domain/rosters/cadence.ts';
import { owedRosters } from '../domain/rosters/owed-rosters.ts';
import type { Stores } from '../ports/hub.ts';
import type { FinalPeriod, OwedFeed } from '../ports/rosters.ts';
import type { Run } from '../ports/runs.ts';
import { finalPeriods } from './run-world.ts';

/** What aggregate checks look at: every delivered file, every owed roster, every stock. */
export async function gatherFacts(run: Run, { rosters, runRegister }: Stores): Promise<RegisterFacts> {
  const finals = finalPeriods(run.manifest);
  const { owed: owing = [], overrides = [] } = run.manifest;
  const value = (name: 'ROSTER_DUE_DAY' | 'QUARTERLY_DUE_DAY' | 'TERM_DUE_DAYS') => parameterValue(name, null, run.asOf, overrides);
  const cycle = { monthlyDay: value('ROSTER_DUE_DAY'), quarterlyDay: value('QUARTERLY_DUE_DAY'), termDays: value('TERM_DUE_DAYS') };
  const register = owing.map((entry) => ({ ...entry, cadence: cadenceOf(entry, finals) }));
  const owed = owedRosters(register, finals, run.asOf, cycle).filter(({ region, org, feed, periodEnd }) => isStillOwed(register, { region, org, feed, periodEnd }));
  return {
    rosters: (await rosters.facts(run.knownAt)).filter(({ periodEnd }) => periodEnd <= run.asOf),
    owed,
    stocks: await runRegister.stockFacts(run.id, run.asOf),
  };
}

/** What an operator set, else what the sender's own periods show, else the feed's default. */
function cadenceOf({ feed, region, org, cadence }: OwedFeed, finals: readonly FinalPeriod[]): Cadence {
  if (cadence !== null) return cadence as Cadence;
  const byDefault = feedById.get(feed)?.cadence ?? 'monthly';
  if (byDefault === 'occasional' || byDefault === 'term') return byDefault;
  const own = finals.filter((final) => final.feed === feed && final.region === region && final.org === org);
  return own.length === 0 ? byDefault : inferCadence(own);
}

const isStillOwed = (
  register: readonly OwedFeed[],
  roster: { readonly feed: string; readonly region: string; readonly org: string; readonly periodEnd: string },
): boolean =>
  register.some(
    ({ feed, region, org, until }) =>
      feed === roster.feed && region === roster.region && org === roster.org && (until === null || roster.periodEnd <= until),
  );
