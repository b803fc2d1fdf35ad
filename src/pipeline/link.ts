import { NOTHING_CROWDED } from '../domain/linkage/crowded-blocks.ts';
import { linkFeeds, type LinkFeedsInput } from '../domain/linkage/link-feeds.ts';
import type { Mention } from '../domain/linkage/mention.ts';
import type { Stores } from '../ports/hub.ts';
import type { FeedPair } from '../ports/run-pairs.ts';
import type { ChunkWork, Run } from '../ports/runs.ts';
import { crowdedCounts } from './crowded-counts.ts';
import { feedsOf } from './feeds-of.ts';
import { linkInputOf } from './link-input.ts';
import { modelOfRun } from './model-of-run.ts';

/**
 * The link station: finds the records of two feeds that speak of one person or event, one pair of feeds at a time.
 * Candidates share a blocking key, found here or by parts before; the domain judges, assigns and scores them; officers'
 * decisions come first.
 */
export async function linkPair(
  run: Run,
  work: Extract<ChunkWork, { readonly kind: 'link' }>,
  stores: Stores,
): Promise<Readonly<Record<string, number>>> {
  const isCut = work.parts !== undefined;
  const input = await linkInputOf(run, ...feedsOf(work), stores, isCut);
  const found = isCut ? { candidates: await pairsOfParts(run, work, input, stores) } : {};
  let blocks = NOTHING_CROWDED;
  const model = await modelOfRun(run, stores);
  const links = linkFeeds({ ...input, ...found, model, onCrowded: (counted) => (blocks = counted) });
  await stores.runRegister.saveLinks(run.id, links);
  if (isCut) await stores.runPairs.forget(run.id, work);
  return {
    links: links.length,
    review: links.filter(({ standing }) => standing === 'review').length,
    ...crowdedCounts(blocks),
  };
}

/** The pairs that the parts of the search left, as mentions. */
async function pairsOfParts(
  run: Run,
  { left, right }: FeedPair,
  { leftMentions, rightMentions }: LinkFeedsInput,
  { runPairs }: Stores,
): Promise<readonly (readonly [Mention, Mention])[]> {
  const lefts = new Map(leftMentions.map((mention) => [mention.id, mention] as const));
  const rights = new Map(rightMentions.map((mention) => [mention.id, mention] as const));
  return (await runPairs.found(run.id, { left, right })).map(({ leftRecord, leftRole, rightRecord, rightRole }) => {
    const one = lefts.get(`${leftRecord}#${leftRole}`);
    const other = rights.get(`${rightRecord}#${rightRole}`);
    if (one === undefined || other === undefined) throw new RangeError(`a pair of ${left}~${right} was not read again`);
    return [one, other] as const;
  });
}
