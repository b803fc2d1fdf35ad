import { written } from '../written.ts';
import type { AddClientSuccessResolvers } from './../types.generated.ts';

export const AddClientSuccess: AddClientSuccessResolvers = {
  client: async ({ name }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(name)),
};
