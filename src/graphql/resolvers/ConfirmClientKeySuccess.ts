import { written } from '../written.ts';
import type { ConfirmClientKeySuccessResolvers } from './../types.generated.ts';

export const ConfirmClientKeySuccess: ConfirmClientKeySuccessResolvers = {
  client: async ({ name }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(name)),
};
