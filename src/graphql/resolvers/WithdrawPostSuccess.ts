import { written } from '../written.ts';
import type { WithdrawPostSuccessResolvers } from './../types.generated.ts';

export const WithdrawPostSuccess: WithdrawPostSuccessResolvers = {
  post: async ({ id }, _arg, { accessLoaders }) => written(await accessLoaders.post.load(id)),
};
