import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const account: NonNullable<QueryResolvers['account']> = (_parent, { name }, { actor, accessLoaders }) => {
  requirePermission(actor, 'readAccess');
  return accessLoaders.account.load(name);
};
