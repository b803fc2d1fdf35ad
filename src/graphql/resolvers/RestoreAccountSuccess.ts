import { written } from '../written.ts';
import type { RestoreAccountSuccessResolvers } from './../types.generated.ts';

export const RestoreAccountSuccess: RestoreAccountSuccessResolvers = {
  account: async ({ name }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(name)),
};
