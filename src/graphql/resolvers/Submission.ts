import type { SubmissionResolvers } from './../types.generated.ts';
import { rejectedOf } from '../rejected-rows.ts';

export const Submission: SubmissionResolvers = {
  batch: ({ batch }, _arg, { loaders }) => (batch === null ? null : loaders.batch.load(batch)),
  rejected: async ({ batch }, _arg, context) => {
    const found = batch === null ? null : await context.loaders.batch.load(batch);
    return found === null ? null : rejectedOf(found, context);
  },
};
