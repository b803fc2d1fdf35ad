import { decideOrder } from '../../../actions/retention/decide-order.ts';
import { once } from '../../once.ts';
import { requireFreshProof, requirePermission } from '../../permissions.ts';
import { notFound } from '../../user-errors.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const decideErasure: NonNullable<MutationResolvers['decideErasure']> = (_parent, { input }, context) => {
  requirePermission(context.actor, 'decideErasure');
  requireFreshProof(context);
  return once('decideErasure', input, context, async (hub) => {
    const order = await decideOrder(input.number, input.isConfirmed, context.actor, hub);
    if (order === null)
      return notFound(String(input.number), '没有待确认的此号清除令', 'no order of this number waits to be confirmed');
    return { __typename: 'DecideErasureSuccess', number: order.number } as const;
  });
};
