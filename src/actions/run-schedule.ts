import type { PlainDate } from '../domain/values/plain-date.ts';
import type { Hub } from '../ports/hub.ts';
import { planRun } from '../pipeline/plan-run.ts';
import { keepCaseClocks } from './case-files/keep-case-clocks.ts';
import { releaseNotices } from './case-files/release-notices.ts';
import { expireUploads } from './retention/expire-uploads.ts';
import { keepRetention, SCHEDULE } from './retention/keep-retention.ts';

/** Working tables of this many runs are kept; answers of all runs stay. */
const RUNS_KEPT = 5;

/** Does what a line of the roster cycle says. A schedule fired twice plans two runs with one digest: harmless. */
export async function runSchedule(id: string, hub: Hub): Promise<void> {
  const schedule = await hub.inTransaction(({ schedules }) => schedules.fire(id));
  if (!schedule) return;
  if (schedule.action === 'check')
    await planRun(
      {
        asOf: hub.clock.today() as PlainDate,
        knownAt: null,
        region: '',
        checks: [],
        confirm: false,
        askedBy: `schedule:${id}`,
      },
      hub,
    );
  if (schedule.action === 'expire-uploads') await expireUploads(hub);
  if (schedule.action === 'case-notices') await releaseNotices(hub);
  if (schedule.action === 'retention') await keepRetention(SCHEDULE, hub);
  if (schedule.action === 'case-clocks') await keepCaseClocks(hub);
  if (schedule.action === 'prune-runs') await hub.inTransaction(({ runs }) => runs.prune(RUNS_KEPT));
}
