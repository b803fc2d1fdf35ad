import { wordOf } from '../../enum-names.ts';
import { connect } from '../../pages.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const accounts: NonNullable<QueryResolvers['accounts']> = (
  _parent,
  { state, kind, isFreeAsking, isHeldBack, unit, order, ...page },
  { actor, access, cursors },
  info,
) => {
  requirePermission(actor, 'readAccess');
  const filter = {
    kind: wordOf(kind),
    isSuspended: state ? state === 'SUSPENDED' : null,
    mayAskFreely: isFreeAsking ?? null,
    isHeldBack: isHeldBack ?? null,
    owner: null,
    unit: unit ?? null,
  };
  return connect(order === 'IDLE' ? access.accounts.idleFirst : access.accounts, filter, page, cursors, info);
};
