import { connect } from '../../pages.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const postsToConfirm: NonNullable<QueryResolvers['postsToConfirm']> = (
  _parent,
  page,
  { actor, access, cursors },
  info,
) => {
  requirePermission(actor, 'confirmPost');
  return connect(access.posts, { ...ANY, isWaiting: true }, page, cursors, info);
};

const ANY = { account: null, role: null, unit: null, org: null, region: null, state: null } as const;
