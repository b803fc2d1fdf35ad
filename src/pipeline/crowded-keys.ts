import { type Carriers, crowdedAmong } from '../domain/linkage/crowded-blocks.ts';
import { keysByHistory } from '../domain/linkage/history-keys.ts';
import { NEAR_LARGEST } from '../domain/linkage/key-index.ts';
import type { Stores } from '../ports/hub.ts';
import type { FeedPair } from '../ports/run-pairs.ts';
import type { Run } from '../ports/runs.ts';
import type { HistoryScope } from './history-scope.ts';

/**
 * Keys that too many mentions of either of two feeds carry, and what they would have proposed: the same for all slices, none of which
 * sees a whole feed. Those near the bound are counted, in the store and among the people whom the register changed.
 */
export async function crowdedKeysOf(
  { id }: Pick<Run, 'id'>,
  pair: FeedPair,
  scope: HistoryScope,
  { runPairs }: Stores,
): Promise<ReturnType<typeof crowdedAmong>> {
  const noted = await runPairs.crowdedKeys(id, pair);
  const frequent = scope.hashes.length === 0 ? [] : await runPairs.frequentKeys(pair, scope.hashes, NEAR_LARGEST);
  const near = [...new Set([...noted, ...frequent])];
  const within = pair.left === pair.right;
  if (near.length === 0) return crowdedAmong(new Map(), within);
  const countIn = async (feed: string) => {
    const [stored, otherwise] = [await runPairs.carriers(id, feed, near), carriedByHistory(feed, scope)];
    return (key: number): number => (stored.get(key) ?? 0) + (otherwise.get(key) ?? 0);
  };
  const lefts = await countIn(pair.left);
  const rights = within ? lefts : await countIn(pair.right);
  const carriers = near.map((key): [number, Carriers] => [key, { left: lefts(key), right: rights(key) }]);
  return crowdedAmong(new Map(carriers), within);
}

/** How many people of a feed have a key only by what the register changed. */
function carriedByHistory(feed: string, { corrected, history }: HistoryScope): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const mention of corrected.get(feed) ?? [])
    for (const key of keysByHistory(mention, history)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
