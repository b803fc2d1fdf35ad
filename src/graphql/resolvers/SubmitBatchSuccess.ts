import { z } from 'zod';
import type { SubmitBatchSuccessResolvers } from './../types.generated.ts';
import { rejectedOf } from '../rejected-rows.ts';

const Receipt = z.looseObject({ batch: z.int().nullable() });

export const SubmitBatchSuccess: SubmitBatchSuccessResolvers = {
  rejected: async ({ receipt: { text } }, _arg, context) => {
    const { batch } = Receipt.parse(JSON.parse(text));
    const found = batch === null ? null : await context.loaders.batch.load(batch);
    return found === null ? null : rejectedOf(found, context);
  },
};
