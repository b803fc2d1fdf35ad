import { isKnownOtherwise, keysByHistory } from '../domain/linkage/history-keys.ts';
import type { LinkableFeed } from '../domain/linkage/link-feeds.ts';
import type { IdentityHistory, Mention } from '../domain/linkage/mention.ts';
import type { Stores } from '../ports/hub.ts';
import type { Run } from '../ports/runs.ts';
import { historyOfRun } from './run-world.ts';

/** What the register changed about people, as far as two feeds name them. */
export interface HistoryScope {
  readonly history: IdentityHistory;
  /** Numbers about which the register says something that gives more keys. */
  readonly numbers: readonly string[];
  /** Mentions under these numbers, by feed. */
  readonly corrected: ReadonlyMap<string, readonly Mention[]>;
  /** Keys that these mentions have beyond those in the store. */
  readonly hashes: readonly number[];
}

/**
 * Keys in the store were made at import, when later corrections were not known: whoever reads mentions by stored keys must
 * read those of changed people, and those that share one of their new keys, beside.
 */
export async function historyScopeOf(run: Run, feeds: readonly LinkableFeed[], stores: Stores): Promise<HistoryScope> {
  const { history, numbers: mentioned } = await historyOfRun(run.id, stores);
  const numbers = mentioned.filter((number) => isKnownOtherwise(number, history));
  const corrected = new Map<string, readonly Mention[]>();
  for (const id of new Set(feeds.map((feed) => feed.id)))
    corrected.set(id, await stores.runRegister.mentionsNumbered(run.id, id, numbers));
  const keys = [...corrected.values()].flatMap((mentions) =>
    mentions.flatMap((mention) => keysByHistory(mention, history)),
  );
  return { history, numbers, corrected, hashes: [...new Set(keys)] };
}
