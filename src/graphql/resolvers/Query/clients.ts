import { connect } from '../../pages.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const clients: NonNullable<QueryResolvers['clients']> = (
  _parent,
  { state, unit, owner, ...page },
  { actor, access, cursors },
  info,
) => {
  requirePermission(actor, 'readAccess');
  const isSuspended = state ? state === 'SUSPENDED' : null;
  const of = { unit: unit ?? null, owner: owner ?? null };
  const filter = { kind: 'system', isSuspended, mayAskFreely: null, isHeldBack: null, ...of } as const;
  return connect(access.accounts, filter, page, cursors, info);
};
