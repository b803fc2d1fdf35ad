import { written } from '../written.ts';
import type { AddClientKeySuccessResolvers } from './../types.generated.ts';

export const AddClientKeySuccess: AddClientKeySuccessResolvers = {
  client: async ({ name }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(name)),
};
