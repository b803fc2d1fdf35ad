import { isKnownOtherwise, keysByHistory } from '../domain/linkage/history-keys.ts';
import type { LinkableFeed } from '../domain/linkage/link-feeds.ts';
import type { IdentityHistory, Mention } from '../domain/linkage/mention.ts';
import type { Stores } from '../ports/hub.ts';
import type { Run } from '../ports/runs.ts';
import { correctedPeople } from './kept-mentions.ts';
import { numberedPeople } from './numbered-people.ts';
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

/** What the register changed until a run was planned. */
export type ChangedPeople = Pick<HistoryScope, 'history' | 'numbers'>;

/** A run and the one on which it builds are asked for once for each of some hundred pairs of feeds. */
const KEPT = 2;

/** The history of a run never changes once its inputs are frozen: kept for the runs asked for last. */
const known = new Map<string, ChangedPeople>();

export async function changedPeopleOf(runId: string, stores: Stores): Promise<ChangedPeople> {
  const people = known.get(runId) ?? (await readChangedPeople(runId, stores));
  known.delete(runId);
  known.set(runId, people);
  for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest);
  return people;
}

async function readChangedPeople(runId: string, stores: Stores): Promise<ChangedPeople> {
  const { history, numbers } = await historyOfRun(runId, stores);
  return { history, numbers: numbers.filter((number) => isKnownOtherwise(number, history)) };
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
