import type { LinkableFeed } from '../domain/linkage/link-feeds.ts';
import type { Mention } from '../domain/linkage/mention.ts';
import type { Stores } from '../ports/hub.ts';

/** Everything: births are linked whole, so that no way leads from a parent to records. */
const WHOLE = { whole: true, reading: 'any', numbers: [], hashes: [], keys: [] } as const;

/** Births of a feed of which something holds; none of another feed, which names no mothers. */
async function birthsWhere(
  runId: string,
  { id, event }: LinkableFeed,
  holds: (birth: Mention) => boolean,
  { runRegister }: Stores,
): Promise<readonly Mention[]> {
  if (event !== 'birth') return [];
  return (await runRegister.mentionsForLinking(runId, id, id, WHOLE)).filter(holds);
}

/** Births whose mother has one of these names; it is compared between births only. */
export async function birthsOfNames(
  runId: string,
  feeds: readonly [LinkableFeed, LinkableFeed],
  names: ReadonlySet<string>,
  stores: Stores,
): Promise<readonly Mention[]> {
  if (names.size === 0 || feeds.some(({ event }) => event !== 'birth')) return [];
  const of = (feed: LinkableFeed) =>
    birthsWhere(runId, feed, ({ motherNameKey }) => motherNameKey !== null && names.has(motherNameKey), stores);
  const [left, right] = feeds;
  return left.id === right.id ? of(left) : [...(await of(left)), ...(await of(right))];
}

/** People of a feed under one of these numbers, and births whose mother has one. */
export async function numberedPeople(
  runId: string,
  feed: LinkableFeed,
  numbers: readonly string[],
  stores: Stores,
): Promise<readonly Mention[]> {
  if (numbers.length === 0) return [];
  const asked = new Set(numbers);
  const own = await stores.runRegister.mentionsNumbered(runId, feed.id, numbers);
  const known = new Set(own.map(({ id }) => id));
  const births = await birthsWhere(
    runId,
    feed,
    ({ id, motherId }) => motherId !== null && asked.has(motherId) && !known.has(id),
    stores,
  );
  return [...own, ...births];
}
