import { changeSchedule as change, listSchedules } from '../../../actions/schedules.ts';
import { isCron } from '../../cron.ts';
import { noteDown } from '../../note-down.ts';
import { once } from '../../once.ts';
import { invalidInput, notFound } from '../../user-errors.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const changeSchedule: NonNullable<MutationResolvers['changeSchedule']> = (_parent, { input }, context) =>
  once('changeSchedule', input, context, async (hub) => {
    const { id, cron, isEnabled } = input;
    if (typeof cron === 'string' && !isCron(cron)) return BAD_CRON;
    const wanted = {
      ...(typeof cron === 'string' ? { cron } : {}),
      ...(typeof isEnabled === 'boolean' ? { enabled: isEnabled } : {}),
    };
    await listSchedules(hub); // A fresh home has no lines until they are first asked for.
    const schedule = await change(id, wanted, context.actor.user, hub);
    if (!schedule) return notFound(id, '没有这个计划', 'there is no such schedule');
    // Before the commit: if the queue cannot be reached, nothing was changed. Repeating it is harmless.
    await context.reschedule(schedule);
    await noteDown(hub, context.actor, 'rule-changed', `schedule:${id}`);
    return { __typename: 'ChangeScheduleSuccess', id } as const;
  });

const BAD_CRON = invalidInput(
  'cron',
  'CRON',
  '时间应为六段:秒 分 时 日 月 周,例如 0 0 3 13 * *',
  'six fields are expected: second minute hour day month weekday, e.g. 0 0 3 13 * *',
);
