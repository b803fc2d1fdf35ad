import { monthDays } from '../../case-work/month-days.ts';
import { requirePermission } from '../../permissions.ts';
import { Refused } from '../../refusals.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const approvalPairs: NonNullable<QueryResolvers['approvalPairs']> = (_parent, { month }, { actor, hub }) => {
  requirePermission(actor, 'readApprovalPairs');
  const days = monthDays(month);
  if (days === null) throw new Refused('PERIOD');
  return hub.inTransaction(({ fourEyes }) => fourEyes.pairs(days[0]));
};
