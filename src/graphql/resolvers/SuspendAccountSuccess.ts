import { written } from '../written.ts';
import type { SuspendAccountSuccessResolvers } from './../types.generated.ts';

export const SuspendAccountSuccess: SuspendAccountSuccessResolvers = {
  account: async ({ name }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(name)),
};
