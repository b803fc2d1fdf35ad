import { knowsOf, type Protection } from '../../domain/protection/protection.ts';
import type { Context } from '../context.ts';
import { isUuid } from '../identifiers.ts';
import { written } from '../written.ts';

/** A protection that the caller may know of. */
export async function knownProtection(
  id: string,
  { hub, actor }: Pick<Context, 'hub' | 'actor'>,
): Promise<Protection | null> {
  const protection = isUuid(id) ? await hub.inTransaction(({ protections }) => protections.byId(id)) : null;
  return protection !== null && knowsOf(protection, actor) ? protection : null;
}

/** The protection that a change moved, as it stands now. */
export const movedProtection = async ({ id }: { readonly id: string }, _arg: object, context: Context) =>
  written(await knownProtection(id, context));
