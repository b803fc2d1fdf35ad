import { written } from '../written.ts';
import type { HeldBatchResolvers } from './../types.generated.ts';

export const HeldBatch: HeldBatchResolvers = {
  batch: async ({ batch }, _arg, { loaders }) => written(await loaders.batch.load(batch)),
  gates: ({ stops }) => stops,
  voices: ({ first }) => (first === null ? [] : [first]),
};
