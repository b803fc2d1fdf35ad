import { written } from '../written.ts';
import type { AddSenderKeySuccessResolvers } from './../types.generated.ts';

export const AddSenderKeySuccess: AddSenderKeySuccessResolvers = {
  client: async ({ name }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(name)),
};
