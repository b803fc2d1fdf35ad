import { defineEntity, p } from '@mikro-orm/postgresql';

/** A schedule of the roster cycle; editable by operators. */
export const ScheduleSchema = defineEntity({
  name: 'Schedule',
  tableName: 'schedule',
  properties: {
    id: p.text().primary(),
    zh: p.text(),
    en: p.text(),
    cron: p.text(),
    tz: p.text(),
    action: p.text(),
    enabled: p.boolean(),
    lastFiredAt: p.datetime().nullable(),
    changedBy: p.text(),
  },
});

export const entities = [ScheduleSchema];
