import type { FirstLoadResolvers } from './../types.generated.ts';

export const FirstLoad: FirstLoadResolvers = {
  fromOn: ({ from }) => from,
  untilOn: ({ until }) => until,
};
