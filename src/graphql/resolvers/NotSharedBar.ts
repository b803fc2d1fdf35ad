import type { NotSharedBarResolvers } from './../types.generated.ts';

export const NotSharedBar: NotSharedBarResolvers = {
  field: ({ id }) => id,
  disclosed: ({ withheld }) => withheld,
};
