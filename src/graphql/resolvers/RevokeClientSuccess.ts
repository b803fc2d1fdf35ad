import { written } from '../written.ts';
import type { RevokeClientSuccessResolvers } from './../types.generated.ts';

export const RevokeClientSuccess: RevokeClientSuccessResolvers = {
  client: async ({ name }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(name)),
};
