import type { System } from '../src/main/wire.ts';
import { runSchedule } from '../src/actions/run-schedule.ts';
import { listSchedules } from '../src/actions/schedules.ts';

/** Tells the queue the roster cycle and does what falls due. The queue may forget it: the table holds the truth. */
export async function workSchedules(system: System): Promise<AsyncDisposable> {
  for (const { id, cron, tz, enabled } of await listSchedules(system.hub)) {
    if (enabled) await system.queue.schedule({ id, queue: 'schedule', cron, tz });
    else await system.queue.unschedule({ id, queue: 'schedule' });
  }
  return system.queue.work(
    'schedule',
    (hint) => ('scheduleId' in hint ? runSchedule(hint.scheduleId, system.hub) : Promise.resolve()),
    { concurrency: 1 },
  );
}
