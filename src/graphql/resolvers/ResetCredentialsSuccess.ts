import { firstCredentials, withheld } from '../access/credentials-shown.ts';
import { written } from '../written.ts';
import type { ResetCredentialsSuccessResolvers } from './../types.generated.ts';

export const ResetCredentialsSuccess: ResetCredentialsSuccessResolvers = {
  account: async ({ name }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(name)),
  firstCredentials,
  withheld,
};
