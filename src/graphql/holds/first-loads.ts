import type { FirstLoad } from '../../domain/gates/first-load.ts';
import type { Context } from '../context.ts';
import { written } from '../written.ts';

/** First loads of the region of the post, of one feed or of all (null). */
export async function firstLoadsIn(
  feed: string | null,
  { hub, actor }: Pick<Context, 'hub' | 'actor'>,
): Promise<readonly FirstLoad[]> {
  const loads = await hub.inTransaction(({ holds }) => holds.firstLoads(feed));
  return loads.filter(({ region }) => region.startsWith(actor.region));
}

/** The first load that a change made or confirmed, as it stands now. */
export const movedFirstLoad = async ({ id }: { readonly id: string }, _arg: object, context: Context) =>
  written((await firstLoadsIn(null, context)).find((load) => load.id === id));
