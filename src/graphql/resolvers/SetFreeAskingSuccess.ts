import { written } from '../written.ts';
import type { SetFreeAskingSuccessResolvers } from './../types.generated.ts';

export const SetFreeAskingSuccess: SetFreeAskingSuccessResolvers = {
  account: async ({ name }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(name)),
};
