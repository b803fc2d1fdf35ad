import { written } from '../written.ts';
import type { StartRunSuccessResolvers } from './../types.generated.ts';

export const StartRunSuccess: StartRunSuccessResolvers = {
  run: async ({ runId }, _arg, { loaders }) => written(await loaders.run.load(runId)),
};
