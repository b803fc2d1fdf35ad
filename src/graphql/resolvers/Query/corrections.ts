import { connect } from '../../pages.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const corrections: NonNullable<QueryResolvers['corrections']> = (
  _parent,
  { feed, state, dueBefore, ...page },
  { actor, catalogue, cursors },
  info,
) => {
  requirePermission(actor, 'readCorrections');
  const filter = { feed: feed ?? null, state: state ?? null, dueBefore: dueBefore ?? null };
  return connect(catalogue.corrections, filter, page, cursors, info);
};
