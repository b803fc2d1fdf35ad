import type { Hub, Stores } from '../ports/hub.ts';
import type { RunSums } from '../ports/run-register.ts';
import type { Run } from '../ports/runs.ts';
import { momentOf } from './case-acts.ts';
import { seeCorrections } from './corrections/see-corrections.ts';
import { openCaseFiles } from './open-case-files.ts';
import { settleFindings } from './settle-findings.ts';
import { settleSpine } from './settle-spine.ts';

/** A run that is settled: what was counted, and the sums of what it found. */
interface Settled {
  readonly counts: Readonly<Record<string, number>>;
  readonly sums: RunSums;
}

/** The last station: findings, what departments corrected, cases, persons, the sums of all that was found, and figures kept of erased rows. */
export async function settleRun(run: Run, clock: Hub['clock'], stores: Stores): Promise<Settled> {
  const current = (await stores.runs.beginSettling(run.id)) ?? run;
  const { trends, gone } = await settleFindings(current, stores);
  const moment = momentOf(clock);
  const seen = await seeCorrections(current, moment, stores);
  const cases = await openCaseFiles(current, gone, moment, stores);
  const persons = await settleSpine(current, stores);
  const sums = await sumsOf(run, stores);
  // Takes away sums that a run found itself: only what stands when they are summed up is its own.
  await stores.retention.keepFigures(run.id);
  return { counts: { ...trends, ...seen, ...cases, ...persons }, sums };
}

/** As another worker has summed them up meanwhile; whoever settles does it where that one has not come to it or is still at it. */
const sumsOf = async ({ id }: Run, { runs, runRegister }: Stores): Promise<RunSums> =>
  (await runs.keptSums(id)) ?? runRegister.sums(id);
