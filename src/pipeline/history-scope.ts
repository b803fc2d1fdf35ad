import { keysByHistory } from '../domain/linkage/history-keys.ts';
import type { LinkableFeed } from '../domain/linkage/link-feeds.ts';
import type { IdentityHistory, Mention } from '../domain/linkage/mention.ts';
import type { Stores } from '../ports/hub.ts';
import type { Run } from '../ports/runs.ts';
import { correctedPeople } from './kept-mentions.ts';
import { numberedPeople } from './numbered-people.ts';
import { historyOfRun } from './register-history.ts';

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

/** What the register changed until a run was planned. */
export type ChangedPeople = Pick<HistoryScope, 'history' | 'numbers'>;

export async function changedPeopleOf(runId: string, stores: Stores): Promise<ChangedPeople> {
  const { history, knownOtherwise } = await historyOfRun(runId, stores);
  return { history, numbers: knownOtherwise };
}

/**
 * Keys in the store were made at import, when later corrections were not known: whoever reads mentions by stored keys must
 * read those of changed people, and those that share one of their new keys, beside.
 */
export async function historyScopeOf(
  { id }: Pick<Run, 'id'>,
  feeds: readonly LinkableFeed[],
  stores: Stores,
): Promise<HistoryScope> {
  const { history, numbers } = await changedPeopleOf(id, stores);
  const corrected = new Map<string, readonly Mention[]>();
  for (const feed of new Set(feeds))
    corrected.set(feed.id, await correctedPeople(id, feed.id, () => numberedPeople(id, feed, numbers, stores)));
  const keys = [...corrected.values()].flatMap((mentions) =>
    mentions.flatMap((mention) => keysByHistory(mention, history)),
  );
  return { history, numbers, corrected, hashes: [...new Set(keys)] };
}
