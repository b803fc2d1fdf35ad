import { changesBetween, standingVersion } from '../../agreements/standing-version.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const agreementChanges: NonNullable<QueryResolvers['agreementChanges']> = async (
  _parent,
  { agreement, fromVersion, toVersion },
  context,
) => {
  requirePermission(context.actor, 'readAgreements');
  const after = await standingVersion(agreement, toVersion, context);
  if (after === null) return [];
  const before = after.history.find((one) => one.agreement.version === fromVersion);
  if (before === undefined && fromVersion !== 0) return [];
  return changesBetween(before?.agreement ?? null, after.version.agreement);
};
