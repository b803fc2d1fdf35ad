import { heldIn } from '../../holds/speak.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const heldBatches: NonNullable<QueryResolvers['heldBatches']> = (_parent, _args, context) => {
  requirePermission(context.actor, 'decideHold');
  return heldIn(context);
};
