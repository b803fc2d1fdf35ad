import { MOST_LOOKED_AT, previewErasure } from '../../../actions/retention/preview-erasure.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const retentionDue: NonNullable<QueryResolvers['retentionDue']> = (_parent, _arg, { actor, hub }) => {
  requirePermission(actor, 'readRetention');
  return previewErasure(hub, MOST_LOOKED_AT);
};
