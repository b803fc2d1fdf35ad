import { roleCalled } from '../../access/access-names.ts';
import { wordOf } from '../../enum-names.ts';
import { regionPrefix } from '../../identifiers.ts';
import { connect } from '../../pages.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const posts: NonNullable<QueryResolvers['posts']> = (
  _parent,
  { account, role, unit, org, region, state, order, ...page },
  { actor, access, cursors },
  info,
) => {
  requirePermission(actor, 'readAccess');
  const filter = {
    account: account ?? null,
    role: role ? roleCalled(role) : null,
    unit: unit ?? null,
    org: org ?? null,
    region: regionPrefix(region),
    state: wordOf(state),
    isWaiting: null,
  };
  return connect(order === 'ENDING' ? access.posts.endingFirst : access.posts, filter, page, cursors, info);
};
