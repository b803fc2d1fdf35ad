import { ROSTER_CYCLE } from '../../domain/rosters/roster-cycle.ts';
import type { Schedule, Schedules } from '../../ports/schedules.ts';
import type { Transaction } from './database.ts';
import { ScheduleSchema } from './entities.ts';

/** Schedules as entities: few rows, edited one at a time. */
export const schedules = ({ em }: Transaction): Schedules => ({
  list: async () => {
    await em.upsertMany(
      ScheduleSchema,
      ROSTER_CYCLE.map((step) => ({ ...step, tz: 'Asia/Shanghai', enabled: true, changedBy: 'default' })),
      { onConflictAction: 'ignore' },
    );
    return (await em.find(ScheduleSchema, {}, { orderBy: { id: 'asc' } })).map(scheduleOf);
  },
  change: async (id, { cron, enabled }, actor) => {
    const schedule = await em.findOne(ScheduleSchema, { id });
    if (!schedule) return null;
    if (cron !== undefined) schedule.cron = cron;
    if (enabled !== undefined) schedule.enabled = enabled;
    schedule.changedBy = actor;
    await em.flush();
    return scheduleOf(schedule);
  },
  fire: async (id) => {
    const schedule = await em.findOne(ScheduleSchema, { id, enabled: true });
    if (!schedule) return null;
    await em.execute('update schedule set last_fired_at = clock_timestamp() where id = ?', [id]);
    return scheduleOf(schedule);
  },
});

interface ScheduleEntity extends Omit<Schedule, 'lastFiredAt'> {
  readonly lastFiredAt?: Date | null | undefined;
}

const scheduleOf = ({ id, zh, en, cron, tz, action, enabled, lastFiredAt, changedBy }: ScheduleEntity): Schedule => ({
  id,
  zh,
  en,
  cron,
  tz,
  action,
  enabled,
  changedBy,
  lastFiredAt: lastFiredAt?.toISOString() ?? null,
});
