import { firstLoadsIn } from '../../holds/first-loads.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const firstLoads: NonNullable<QueryResolvers['firstLoads']> = (_parent, { feed }, context) => {
  requirePermission(context.actor, 'decideHold');
  return firstLoadsIn(feed ?? null, context);
};
