import { NOTHING_CROWDED } from '../domain/linkage/crowded-blocks.ts';
import type { LinkedPair } from '../domain/linkage/changes/linking-view.ts';
import { type LinkableFeed, type LinkFeedsInput, linkWithLeftovers } from '../domain/linkage/link-feeds.ts';
import type { LinkOutcome, Mention } from '../domain/linkage/mention.ts';
import type { RegisterModel } from '../domain/linkage/scored/register-model.ts';
import type { Stores } from '../ports/hub.ts';
import type { FeedPair } from '../ports/run-pairs.ts';
import type { ChangedPair, ChunkWork, Run } from '../ports/runs.ts';
import { crowdedCounts } from './crowded-counts.ts';
import { crowdedKeysOf } from './crowded-keys.ts';
import { feedsOf } from './feeds-of.ts';
import { keepLeftovers, linkChangedPair } from './link-changed-pair.ts';
import { historyScopeOf } from './history-scope.ts';
import { linkInPieces, ofPerson } from './link-in-pieces.ts';
import { linkInputOf } from './link-input.ts';
import { modelOfRun } from './model-of-run.ts';
import { linkChunk } from './run-chunks.ts';
import { sliceFeeds } from './slice-feeds.ts';
import { withoutWidowed } from './without-widowed.ts';

type LinkWork = Extract<ChunkWork, { readonly kind: 'link' }>;
type Counts = Readonly<Record<string, number>>;

/**
 * The link station: finds the records of two feeds that speak of one person or event, one pair of feeds at a time.
 * Candidates share a blocking key, found here or by slices before; the domain judges, assigns and scores them; officers'
 * decisions come first. On the base of another run, only what changed is linked.
 */
export async function linkPair(run: Run, work: LinkWork, stores: Stores): Promise<Counts> {
  const model = await modelOfRun(run, stores);
  const { left, right, base } = work;
  if (base === undefined) return linkWhole(run, work, model, stores);
  const changed = await linkChangedPair(run, { left, right, base }, model, stores);
  if (changed !== null) return changed;
  return linkWhole(run, wholeWork({ left, right, base }, await stores.runs.inputSizes(run.id)), model, stores);
}

/** Where what changed cannot tell, the feeds are linked as if there were no run before. */
export const wholeWork = (
  { left, right, base: { partRows } }: ChangedPair,
  sizes: ReadonlyMap<string, number>,
): LinkWork => linkChunk({ left, right }, sizes, { partRows }).work;

/** Feeds that are too large for one chunk are linked by chunks of their own, which are ordered here. */
export async function linkWhole(run: Run, work: LinkWork, model: RegisterModel, stores: Stores): Promise<Counts> {
  const { partRows, parts } = work;
  if (partRows !== undefined && (await sliceFeeds(run, work, partRows, stores))) return {};
  if (run.base !== null) await stores.runChanges.endPair(run.id, work);
  const counts =
    parts === undefined ? await linkAtOnce(run, work, model, stores) : await linkSliced(run, work, model, stores);
  if (run.base !== null) await stores.runChanges.letEqualGoOn(run.id, work);
  return counts;
}

/** Links what comparing slices left open. */
async function linkSliced(run: Run, work: LinkWork, model: RegisterModel, stores: Stores): Promise<Counts> {
  const [left, right] = feedsOf(work);
  const { pieceRecords } = work;
  const counts =
    pieceRecords === undefined
      ? await linkAtOnce(run, work, model, stores)
      : await linkByPieces(run, { left, right }, pieceRecords, model, stores);
  const crowded = await crowdedInSlices(run, [left, right], stores);
  await stores.runPairs.forget(run.id, work);
  return { ...counts, ...crowded };
}

/** What no slice counts, for each would count it again. */
async function crowdedInSlices(
  run: Run,
  feeds: readonly [LinkableFeed, LinkableFeed],
  stores: Stores,
): Promise<Counts> {
  const [left, right] = feeds;
  const scope = await historyScopeOf(run, feeds, stores);
  const { blocks } = await crowdedKeysOf(run, { left: left.id, right: right.id }, scope, stores);
  return crowdedCounts(blocks);
}

async function linkByPieces(
  run: Run,
  pair: LinkedPair,
  pieceRecords: number,
  model: RegisterModel,
  stores: Stores,
): Promise<Counts> {
  let { links, review } = await stores.runPairs.madeBySlices(run.id, { left: pair.left.id, right: pair.right.id });
  for await (const piece of linkInPieces(run, pair, pieceRecords, model, stores)) {
    await stores.runRegister.saveLinks(run.id, piece);
    links += piece.length;
    review += inReview(piece);
  }
  return { links, review };
}

const inReview = (links: readonly LinkOutcome[]): number =>
  links.filter(({ standing }) => standing === 'review').length;

async function linkAtOnce(run: Run, work: LinkWork, model: RegisterModel, stores: Stores): Promise<Counts> {
  const [left, right] = feedsOf(work);
  const isCut = work.parts !== undefined;
  const input = await linkInputOf(run, left, right, stores, isCut || work.large === true);
  const found = isCut ? { candidates: await pairsOfSlices(run, work, input, stores) } : {};
  let blocks = NOTHING_CROWDED;
  const { links: made, leftovers } = linkWithLeftovers({
    ...input,
    ...found,
    model,
    onCrowded: (counted) => (blocks = counted),
  });
  const links = await withoutWidowed(made, [left, right], stores);
  await stores.runRegister.saveLinks(run.id, links);
  await keepLeftovers(run, { left, right }, leftovers, model, stores);
  return { links: links.length, review: inReview(links), ...crowdedCounts(blocks) };
}

/** The pairs that comparing slices left, as mentions. */
async function pairsOfSlices(
  run: Run,
  { left, right }: FeedPair,
  { leftMentions, rightMentions }: LinkFeedsInput,
  { runPairs }: Stores,
): Promise<readonly (readonly [Mention, Mention])[]> {
  const lefts = new Map(leftMentions.map((mention) => [mention.id, mention] as const));
  const rights = new Map(rightMentions.map((mention) => [mention.id, mention] as const));
  return (await runPairs.found(run.id, { left, right })).map(
    ({ leftRecord, leftRole, rightRecord, rightRole }) =>
      [ofPerson(lefts, leftRecord, leftRole), ofPerson(rights, rightRecord, rightRole)] as const,
  );
}
