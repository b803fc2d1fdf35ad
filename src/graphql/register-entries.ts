import type { PlainDate } from '../domain/values/plain-date.ts';
import type { OwedFeed } from '../ports/rosters.ts';
import type { Context } from './context.ts';
import { type RegisterEntry, registerEntry } from './register-entry.ts';

/** Lines of the register with how far each sender's rosters reach, in two statements whatever their number. */
export async function registerEntries(
  owed: readonly OwedFeed[],
  { catalogue, loaders, hub }: Context,
): Promise<readonly RegisterEntry[]> {
  const [finals, overrides] = await Promise.all([catalogue.owedFeeds.finals(owed), loaders.overrides()]);
  const surroundings = { finals, overrides, today: hub.clock.today() as PlainDate };
  return owed.map((line) => registerEntry(line, surroundings));
}
