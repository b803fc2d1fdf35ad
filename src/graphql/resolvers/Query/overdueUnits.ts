import { monthDays } from '../../case-work/month-days.ts';
import { requirePermission } from '../../permissions.ts';
import { Refused } from '../../refusals.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const overdueUnits: NonNullable<QueryResolvers['overdueUnits']> = async (_parent, { month }, { actor, hub }) => {
  requirePermission(actor, 'workOnCases');
  const days = monthDays(month);
  if (days === null) throw new Refused('PERIOD');
  return hub.inTransaction(({ caseFiles }) => caseFiles.overdueUnits(...days));
};
