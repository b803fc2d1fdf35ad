import { NOTHING_CROWDED } from '../domain/linkage/crowded-blocks.ts';
import { isInRange, keyRange } from '../domain/linkage/key-range.ts';
import type { LinkableFeed } from '../domain/linkage/link-feeds.ts';
import type { Mention } from '../domain/linkage/mention.ts';
import { pairsInRange, type RangeOfPairs } from '../domain/linkage/pairs-in-range.ts';
import type { Stores } from '../ports/hub.ts';
import type { FoundPair } from '../ports/run-pairs.ts';
import type { ChunkWork, Run } from '../ports/runs.ts';
import { crowdedCounts } from './crowded-counts.ts';
import { feedsOf } from './feeds-of.ts';
import { type HistoryScope, historyScopeOf } from './history-scope.ts';

type PairsWork = Extract<ChunkWork, { readonly kind: 'pairs' }>;

/**
 * One part of the search for pairs of two large feeds: reads the mentions that carry a key of its range, judges the pairs
 * that belong to it and saves those for which the judge speaks. Parts never talk to each other.
 */
export async function findPairs(run: Run, work: PairsWork, stores: Stores): Promise<Readonly<Record<string, number>>> {
  let blocks = NOTHING_CROWDED;
  const part = await readPart(run, work, stores);
  let pairs = 0;
  function* found(): Generator<FoundPair> {
    for (const pair of pairsInRange({ ...part, onCrowded: (counted) => (blocks = counted) })) {
      pairs += 1;
      yield foundPair(pair);
    }
  }
  await stores.runPairs.save(run.id, work, found());
  return { pairs, ...crowdedCounts(blocks) };
}

async function readPart(run: Run, work: PairsWork, stores: Stores): Promise<RangeOfPairs> {
  const [left, right] = feedsOf(work);
  const range = keyRange(work.part, work.parts);
  const scope = await historyScopeOf(run, [left, right], stores);
  const { placeOf } = stores.runPairs;
  const keys = scope.hashes.filter((key) => isInRange(placeOf(key), range));
  const mentionsOf = async (feed: LinkableFeed, other: LinkableFeed) => {
    const sides = { left: feed.id, right: other.id };
    return withCorrected(await stores.runPairs.mentionsInRange(run.id, sides, range, keys), feed, scope);
  };
  const leftMentions = await mentionsOf(left, right);
  const rightMentions = left.id === right.id ? leftMentions : await mentionsOf(right, left);
  const suspects = new Set([...(await stores.runPairs.crowdedKeys(run.id, work)), ...scope.hashes]);
  return { left, right, leftMentions, rightMentions, history: scope.history, range, placeOf, suspects };
}

/** Mentions with more keys than the store knows may have one of them in any range. */
function withCorrected(
  read: readonly Mention[],
  { id }: LinkableFeed,
  { corrected }: HistoryScope,
): readonly Mention[] {
  const known = new Set(read.map((mention) => mention.id));
  return [...read, ...(corrected.get(id) ?? []).filter((mention) => !known.has(mention.id))];
}

/** Who they are, without what is known of them. */
export const foundPair = ([left, right]: readonly [Mention, Mention]): FoundPair => ({
  leftRecord: left.recordId,
  leftRole: left.role,
  rightRecord: right.recordId,
  rightRole: right.role,
});
