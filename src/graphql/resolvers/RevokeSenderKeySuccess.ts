import { written } from '../written.ts';
import type { RevokeSenderKeySuccessResolvers } from './../types.generated.ts';

export const RevokeSenderKeySuccess: RevokeSenderKeySuccessResolvers = {
  client: async ({ name }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(name)),
};
