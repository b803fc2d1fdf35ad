import type { SubmissionResolvers } from './../types.generated.ts';

export const Submission: SubmissionResolvers = {
  batch: ({ batch }, _arg, { loaders }) => (batch === null ? null : loaders.batch.load(batch)),
};
