import { judgeSlices, type SlicesOfFeeds } from '../domain/linkage/judge-slices.ts';
import type { JudgedPair } from '../domain/linkage/judged-pair.ts';
import { standsAlone } from '../domain/linkage/keep-repeated.ts';
import { areAssigned, type LinkableFeed, linkAlone } from '../domain/linkage/link-feeds.ts';
import type { LinkOutcome, Mention } from '../domain/linkage/mention.ts';
import type { Stores } from '../ports/hub.ts';
import type { FoundPair } from '../ports/run-pairs.ts';
import type { ChunkWork, Run, Slice } from '../ports/runs.ts';
import { crowdedKeysOf } from './crowded-keys.ts';
import { feedsOf } from './feeds-of.ts';
import { type HistoryScope, historyScopeOf } from './history-scope.ts';
import { wholeFeed } from './kept-mentions.ts';
import { decisionsBetween } from './link-input.ts';
import { modelOfRun } from './model-of-run.ts';

type PairsWork = Extract<ChunkWork, { readonly kind: 'pairs' }>;

/** Pairs judged before what they give is written. */
const BATCH = 20_000;

/**
 * Compares a slice of one feed with a slice of another. Pairs that stand whatever other pairs there are become links; all others are
 * saved for the link stage, which sees them together. Slices never talk to each other.
 */
export async function findPairs(run: Run, work: PairsWork, stores: Stores): Promise<Readonly<Record<string, number>>> {
  const [left, right] = feedsOf(work);
  const slices = await readSlices(run, work, stores);
  const linked = areAssigned(left, right) ? NO_LINKS : await linksBy(run, slices, stores);
  const counts = { pairs: 0, made: 0, waiting: 0 };
  for (const batch of batchesOf(judgeSlices(slices))) {
    const links = linked(batch);
    await stores.runRegister.saveLinks(run.id, links);
    const open = areAssigned(left, right) ? batch : batch.filter((pair) => !standsAlone(pair));
    await stores.runPairs.save(
      run.id,
      work,
      open.map(({ left: one, right: other }) => foundPair(one, other)),
    );
    counts.pairs += open.length;
    counts.made += links.length;
    counts.waiting += links.filter(({ standing }) => standing === 'review').length;
  }
  return counts;
}

type Linked = (batch: readonly JudgedPair[]) => readonly LinkOutcome[];

/** Where a record has at most one partner, everything depends on everything. */
const NO_LINKS: Linked = () => [];

/** Links of the pairs of a batch that stand alone. */
async function linksBy(run: Run, { left, right, leftMentions, rightMentions, history }: SlicesOfFeeds, stores: Stores) {
  const people = leftMentions === rightMentions ? leftMentions : [...leftMentions, ...rightMentions];
  const census = await stores.runChanges.census(run.id, { left: left.id, right: right.id }, people);
  const model = await modelOfRun(run, stores);
  return (batch: readonly JudgedPair[]) => linkAlone(batch.filter(standsAlone), { history, census, model });
}

async function readSlices(run: Run, work: PairsWork, stores: Stores): Promise<SlicesOfFeeds> {
  const [left, right] = feedsOf(work);
  const { lefts, rights, whole = false } = work;
  const isPart = ({ parts }: Slice): boolean => parts > 1 && !whole;
  const scope = await historyScopeOf(run, [left, right], stores);
  const { verdicts } = await decisionsBetween(left.id, right.id, run, stores);
  const { keys: crowded } = await crowdedKeysOf(run, work, scope, stores);
  const isSame = left.id === right.id && lefts.part === rights.part;
  const leftMentions = await readSlice(run, left, lefts, isPart(lefts) ? sharing(left, right, scope) : null, stores);
  const rightMentions = isSame
    ? leftMentions
    : await readSlice(run, right, rights, isPart(rights) ? sharing(right, left, scope) : null, stores);
  return {
    left,
    right,
    leftMentions,
    rightMentions,
    history: scope.history,
    crowded,
    ...(verdicts.size === 0 ? {} : { decisions: (pair: string) => verdicts.get(pair) ?? null }),
  };
}

/** What is read of a slice: whoever shares a key with the other feed. */
const sharing = (feed: LinkableFeed, other: LinkableFeed, { hashes, corrected }: HistoryScope) => ({
  with: other.id,
  keys: hashes,
  records: (corrected.get(feed.id) ?? []).map(({ recordId }) => recordId),
});

/** A feed in one slice is so small that all of it is read, and kept for the slices of others. */
const readSlice = (
  run: Run,
  { id }: LinkableFeed,
  slice: Slice,
  shared: ReturnType<typeof sharing> | null,
  { runPairs }: Stores,
): Promise<readonly Mention[]> => {
  const read = () => runPairs.mentionsOfSlice(run.id, id, slice, shared);
  return slice.parts === 1 ? wholeFeed(run.id, id, read) : read();
};

function* batchesOf(pairs: Iterable<JudgedPair>): Generator<readonly JudgedPair[]> {
  let batch: JudgedPair[] = [];
  for (const pair of pairs) {
    batch.push(pair);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Who they are, without what is known of them. */
export const foundPair = (left: Mention, right: Mention): FoundPair => ({
  leftRecord: left.recordId,
  leftRole: left.role,
  rightRecord: right.recordId,
  rightRole: right.role,
});
