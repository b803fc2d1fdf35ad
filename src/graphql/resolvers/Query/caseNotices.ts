import { connect } from '../../pages.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const caseNotices: NonNullable<QueryResolvers['caseNotices']> = (
  _parent,
  page,
  { actor, catalogue, cursors },
  info,
) => {
  requirePermission(actor, 'readNotices');
  return connect(catalogue.caseFiles.noticesTo, actor.department, page, cursors, info);
};
