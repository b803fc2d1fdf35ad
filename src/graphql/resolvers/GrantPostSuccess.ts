import { written } from '../written.ts';
import type { GrantPostSuccessResolvers } from './../types.generated.ts';

export const GrantPostSuccess: GrantPostSuccessResolvers = {
  post: async ({ id }, _arg, { accessLoaders }) => written(await accessLoaders.post.load(id)),
};
