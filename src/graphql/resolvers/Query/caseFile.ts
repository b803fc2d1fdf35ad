import type { QueryResolvers } from './../../types.generated.ts';

export const caseFile: NonNullable<QueryResolvers['caseFile']> = (_parent, { number }, { catalogue }) =>
  catalogue.caseFiles.byNumber(number);
