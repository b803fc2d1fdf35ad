import { listSchedules } from '../../actions/schedules.ts';
import { written } from '../written.ts';
import type { ChangeScheduleSuccessResolvers } from './../types.generated.ts';

export const ChangeScheduleSuccess: ChangeScheduleSuccessResolvers = {
  schedule: async ({ id }, _arg, { hub }) => written((await listSchedules(hub)).find((line) => line.id === id)),
};
