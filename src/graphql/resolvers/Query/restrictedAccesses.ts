import { connect } from '../../pages.ts';
import { requirePermission } from '../../permissions.ts';
import { seenBy } from '../../restricted-access/seen-access.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const restrictedAccesses: NonNullable<QueryResolvers['restrictedAccesses']> = (
  _parent,
  { isOpen, ...page },
  { actor, catalogue, cursors, now },
  info,
) => {
  requirePermission(actor, 'withdrawRestrictedAccess');
  const filter = { ...seenBy(actor), openAt: isOpen === false ? null : now() };
  return connect(catalogue.restrictedAccesses, filter, page, cursors, info);
};
