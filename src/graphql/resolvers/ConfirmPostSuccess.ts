import { written } from '../written.ts';
import type { ConfirmPostSuccessResolvers } from './../types.generated.ts';

export const ConfirmPostSuccess: ConfirmPostSuccessResolvers = {
  post: async ({ id }, _arg, { accessLoaders }) => written(await accessLoaders.post.load(id)),
};
