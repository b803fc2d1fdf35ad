import { written } from '../written.ts';
import type { RevokeClientKeySuccessResolvers } from './../types.generated.ts';

export const RevokeClientKeySuccess: RevokeClientKeySuccessResolvers = {
  client: async ({ name }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(name)),
};
