import { standingVersion } from '../../agreements/standing-version.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const sharingAgreement: NonNullable<QueryResolvers['sharingAgreement']> = (
  _parent,
  { agreement, version },
  context,
) => {
  requirePermission(context.actor, 'readAgreements');
  return standingVersion(agreement, version ?? null, context);
};
