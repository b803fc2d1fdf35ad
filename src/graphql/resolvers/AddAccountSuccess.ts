import { firstCredentials, withheld } from '../access/credentials-shown.ts';
import { written } from '../written.ts';
import type { AddAccountSuccessResolvers } from './../types.generated.ts';

export const AddAccountSuccess: AddAccountSuccessResolvers = {
  account: async ({ name }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(name)),
  firstCredentials,
  withheld,
};
