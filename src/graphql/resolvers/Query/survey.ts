import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const survey: NonNullable<QueryResolvers['survey']> = (_parent, { number }, { actor, catalogue }) => {
  requirePermission(actor, 'readSurveys');
  return catalogue.surveys.byNumber(number);
};
