import { feedById } from '../domain/feeds/index.generated.ts';
import { linkFeeds } from '../domain/linkage/link-feeds.ts';
import type { Stores } from '../ports/hub.ts';
import type { Run } from '../ports/runs.ts';
import { historyOfRun } from './run-world.ts';

/**
 * The link station: finds the records of two feeds that speak of one person or event, one pair of feeds at a time.
 * Candidates share a blocking key; the domain judges and assigns them; officers' decisions come first.
 */
export async function linkPair(run: Run, leftId: string, rightId: string, stores: Stores): Promise<Readonly<Record<string, number>>> {
  const left = feedById.get(leftId);
  const right = feedById.get(rightId);
  if (!left || !right) throw new Error(`unknown feed in ${leftId}~${rightId}`);
  const { runRegister, decisions } = stores;
  const leftMentions = await runRegister.mentionsForLinking(run.id, leftId, rightId, left.onceInALife);
  const rightMentions = leftId === rightId ? leftMentions : await runRegister.mentionsForLinking(run.id, rightId, leftId, right.onceInALife);
  const verdicts = new Map((await decisions.live()).map(({ pairKey, verdict }) => [pairKey, verdict]));
  const links = linkFeeds({
    left,
    right,
    leftMentions,
    rightMentions,
    history: await historyOfRun(run.id, stores),
    decisions: (pair) => verdicts.get(pair) ?? null,
  });
  await runRegister.saveLinks(run.id, links);
  return { links: links.length, review: links.filter(({ standing }) => standing === 'review').length };
}
