import type { QueryResolvers } from './../../types.generated.ts';

export const latestRun: NonNullable<QueryResolvers['latestRun']> = (_parent, _arg, { catalogue }) =>
  catalogue.runs.latest();
