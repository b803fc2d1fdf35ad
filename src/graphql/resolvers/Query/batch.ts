import type { QueryResolvers } from './../../types.generated.ts';

export const batch: NonNullable<QueryResolvers['batch']> = (_parent, { number }, { loaders }) =>
  loaders.batch.load(number);
