import { connect } from '../../pages.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const retentionOrders: NonNullable<QueryResolvers['retentionOrders']> = (
  _parent,
  page,
  { actor, hub, cursors },
  info,
) => {
  requirePermission(actor, 'readRetention');
  return hub.inTransaction(({ retention }) => connect(retention.orderPages, {}, page, cursors, info));
};
