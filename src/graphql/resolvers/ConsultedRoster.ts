import type { ConsultedRosterResolvers } from './../types.generated.ts';

export const ConsultedRoster: ConsultedRosterResolvers = {
  isOwed: ({ owed }) => owed,
  fromOn: ({ from }) => from,
  watermarkOn: ({ watermark }) => watermark,
  neededFromOn: ({ neededFrom }) => neededFrom,
  neededUntilOn: ({ neededUntil }) => neededUntil,
};
