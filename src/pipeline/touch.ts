import type { AggregateCheck, Check } from '../domain/checks/check.ts';
import { DAYS_TO_COME } from '../domain/checks/watched-world.ts';
import { addDays } from '../domain/values/plain-date.ts';
import { changedReaches, type Reach, type ReachPlace } from '../domain/rosters/reach.ts';
import type { Stores } from '../ports/hub.ts';
import type { Run } from '../ports/runs.ts';
import { ASKED_BASE } from '../ports/run-touched.ts';
import { CORRECTIONS } from './link-base.ts';
import { checkChunks, touchedChunks } from './run-chunks.ts';
import { checksOf } from './run-plan.ts';
import { coveredCounties, daysReached } from './run-world.ts';

/** Of all records, so many that asking about each of them costs no more than finding out what need not be asked. */
const MOST_TOUCHED = 1 / 3;

/**
 * The station between linking and checking of a run that goes on from another: which records must be asked about anew, because
 * their rows or links changed, or how far a roster reaches on which an answer about them rests. It plans the checks.
 */
export async function touchRecords(
  run: Run,
  asksBase: boolean,
  stores: Stores,
): Promise<Readonly<Record<string, number>>> {
  const base = run.base === null ? null : await stores.runs.get(run.base);
  if (base === null) throw new Error('a run that goes on from none has no records that were touched');
  const reaches = await reachesChanged(run, base, stores);
  const touched = await stores.runTouched.gather(run.id, asksBase ? [...reaches, ASKED_BASE] : reaches);
  const sizes = await stores.runs.inputSizes(run.id);
  const [found, all] = [touched, sizes].map((counts) => [...counts.values()].reduce((sum, n) => sum + n, 0));
  const isWhole = (found ?? 0) > (all ?? 0) * MOST_TOUCHED || (await haveCorrectionsChanged(run, base, stores));
  if (isWhole) await stores.runTouched.endAll(run.id);
  await stores.runs.addChunks(
    run.id,
    isWhole ? checkChunks(run, await stores.runs.inputEnds(run.id)) : touchedChunks(run, touched),
  );
  return { touched: isWhole ? (all ?? 0) : (found ?? 0) };
}

/** What the register changed about numbers and names reaches every record that bears them. */
const haveCorrectionsChanged = async (run: Run, base: Run, { runChanges }: Stores): Promise<boolean> =>
  (await runChanges.changedRows(run.id, base.id)).has(CORRECTIONS);

async function reachesChanged(run: Run, base: Run, { runTouched }: Stores): Promise<readonly Reach[]> {
  const places = await runTouched.places(run.id);
  const [before, after] = [coveredCounties(base.manifest), coveredCounties(run.manifest)];
  const counties = [...new Set(places.map(({ county }) => county))].filter(
    (county) => before.has(county) !== after.has(county),
  );
  const then = daysReached(base);
  const now = daysReached(run);
  return [
    ...(run.asOf === base.asOf ? [] : [{ ...DAYS_TO_COME, days: { from: addDays(base.asOf, 1), until: run.asOf } }]),
    ...counties.map((county) => ({ feed: '', county, days: null })),
    ...places
      .filter(({ feed }) => feed !== '')
      .flatMap((place: ReachPlace) => changedReaches(place, then(place), now(place))),
  ];
}

/** Rosters and totals are few: they are asked about anew in every run. */
export async function endAggregates(run: Run, { runTouched }: Stores): Promise<void> {
  if (run.base === null) return;
  const codes = checksOf(run).flatMap((check: Check): readonly AggregateCheck['code'][] =>
    check.kind === 'aggregate' ? [check.code] : [],
  );
  await runTouched.endChecks(run.id, codes);
}
