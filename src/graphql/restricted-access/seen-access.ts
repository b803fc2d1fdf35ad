import type { Actor } from '../../domain/access/actor.ts';
import { rowScopeOf } from '../../domain/access/row-sight.ts';
import { sideOf } from '../../domain/restricted-access/move-access.ts';
import type { RestrictedAccess } from '../../domain/restricted-access/restricted-access.ts';
import type { AccessFilter } from '../../ports/restricted-accesses.ts';
import type { Context } from '../context.ts';
import { isUuid } from '../identifiers.ts';
import { written } from '../written.ts';

/** The caller's own requests, and those that the caller can decide. */
export function seenBy(actor: Actor): Pick<AccessFilter, 'askedBy' | 'feeds'> {
  if (actor.role === 'R-DPO') return { askedBy: actor.user, feeds: null };
  return { askedBy: actor.user, feeds: rowScopeOf(actor).feeds.filter((feed) => sideOf(actor, feed) !== null) };
}

/** One request; null when there is none, or none for the caller. */
export async function seenAccess(
  id: string,
  { catalogue, actor }: Pick<Context, 'catalogue' | 'actor'>,
): Promise<RestrictedAccess | null> {
  const access = isUuid(id) ? await catalogue.restrictedAccesses.byId(id) : null;
  const isSeen = access !== null && (access.askedBy === actor.user || sideOf(actor, access.feed) !== null);
  return isSeen ? access : null;
}

/** The request that a change moved, as it stands now. */
export const movedAccess = async ({ id }: { readonly id: string }, _arg: object, context: Context) =>
  written(await seenAccess(id, context));
