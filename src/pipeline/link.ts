import { feedById } from '../domain/feeds/index.generated.ts';
import { linkFeeds } from '../domain/linkage/link-feeds.ts';
import type { Stores } from '../ports/hub.ts';
import type { Run } from '../ports/runs.ts';
import { linkInputOf } from './link-input.ts';
import { modelOfRun } from './model-of-run.ts';

/**
 * The link station: finds the records of two feeds that speak of one person or event, one pair of feeds at a time.
 * Candidates share a blocking key; the domain judges, assigns and scores them; officers' decisions come first.
 */
export async function linkPair(
  run: Run,
  leftId: string,
  rightId: string,
  stores: Stores,
): Promise<Readonly<Record<string, number>>> {
  const left = feedById.get(leftId);
  const right = feedById.get(rightId);
  if (!left || !right) throw new Error(`unknown feed in ${leftId}~${rightId}`);
  const input = await linkInputOf(run, left, right, stores);
  const links = linkFeeds({ ...input, model: await modelOfRun(run, stores) });
  await stores.runRegister.saveLinks(run.id, links);
  return { links: links.length, review: links.filter(({ standing }) => standing === 'review').length };
}
