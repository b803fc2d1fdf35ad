import { connect } from '../../pages.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const correctionChanges: NonNullable<QueryResolvers['correctionChanges']> = (
  _parent,
  { feed, ...page },
  { actor, catalogue, cursors },
  info,
) => {
  requirePermission(actor, 'readCorrections');
  return connect(catalogue.corrections.changes, { feed, kind: null }, page, cursors, info);
};
