import { knowsOf } from '../../../domain/protection/protection.ts';
import type { QueryResolvers } from './../../types.generated.ts';

/** Asked by anybody alike: who may know of none gets an empty list, as where there is none. */
export const protections: NonNullable<QueryResolvers['protections']> = async (_parent, _args, { hub, actor, now }) => {
  const open = await hub.inTransaction(({ protections: kept }) => kept.open(now()));
  return open.filter((protection) => knowsOf(protection, actor));
};
