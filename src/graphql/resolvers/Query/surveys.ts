import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const surveys: NonNullable<QueryResolvers['surveys']> = (_parent, _arg, { actor, catalogue }) => {
  requirePermission(actor, 'readSurveys');
  return catalogue.surveys.newest();
};
