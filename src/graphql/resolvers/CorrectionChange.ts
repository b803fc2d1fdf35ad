import { enumName } from '../enum-names.ts';
import { written } from '../written.ts';
import type { CorrectionChangeResolvers } from './../types.generated.ts';

export const CorrectionChange: CorrectionChangeResolvers = {
  kind: ({ what }) => enumName(what.kind),
  happenedAt: ({ at }) => at,
  correction: async ({ correctionId }, _arg, { loaders }) => written(await loaders.correction.load(correctionId)),
};
