import type { Hub } from '../ports/hub.ts';
import type { Schedule } from '../ports/schedules.ts';

/** The roster cycle as it is set now. */
export const listSchedules = ({ inTransaction }: Hub): Promise<readonly Schedule[]> =>
  inTransaction(({ schedules }) => schedules.list());

/** Changes time or switches a line of the cycle on or off; null when there is no such line. */
export const changeSchedule = (
  id: string,
  change: { readonly cron?: string; readonly enabled?: boolean },
  actor: string,
  { inTransaction }: Hub,
): Promise<Schedule | null> => inTransaction(({ schedules }) => schedules.change(id, change, actor));
