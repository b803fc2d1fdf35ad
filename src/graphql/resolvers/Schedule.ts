import type { ScheduleResolvers } from './../types.generated.ts';

export const Schedule: ScheduleResolvers = {
  name: ({ zh, en }) => ({ zh, en }),
  timeZone: ({ tz }) => tz,
  isEnabled: ({ enabled }) => enabled,
};
