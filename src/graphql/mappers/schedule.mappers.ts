import type { Schedule } from '../../ports/schedules.ts';

export type ScheduleMapper = Schedule;
export interface ChangeScheduleSuccessMapper {
  readonly id: string;
}
