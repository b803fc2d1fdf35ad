import { connect } from '../../pages.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const sessions: NonNullable<QueryResolvers['sessions']> = (
  _parent,
  { account: asked, isLive, ...page },
  { actor, access, cursors },
  info,
) => {
  const account = asked ?? actor.user;
  if (account !== actor.user) requirePermission(actor, 'readAccess');
  return connect(access.sessions, { account, isLive: isLive ?? null }, page, cursors, info);
};
