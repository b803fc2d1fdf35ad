import { written } from '../written.ts';
import type { WithdrawBatchSuccessResolvers } from './../types.generated.ts';

export const WithdrawBatchSuccess: WithdrawBatchSuccessResolvers = {
  batch: async ({ number }, _arg, { loaders }) => written(await loaders.batch.load(number)),
};
