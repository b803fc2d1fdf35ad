import { written } from '../written.ts';
import type { UploadRosterSuccessResolvers } from './../types.generated.ts';

export const UploadRosterSuccess: UploadRosterSuccessResolvers = {
  batch: async ({ number }, _arg, { loaders }) => written(await loaders.batch.load(number)),
};
