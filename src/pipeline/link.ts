import { feedById } from '../domain/feeds/index.generated.ts';
import { linkFeeds } from '../domain/linkage/link-feeds.ts';
import { type Mention, mentionRef } from '../domain/linkage/mention.ts';
import type { Stores } from '../ports/hub.ts';
import type { Run } from '../ports/runs.ts';
import { modelOfRun } from './model-of-run.ts';
import { historyOfRun } from './run-world.ts';

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
  const { runRegister } = stores;
  const { history, numbers } = await historyOfRun(run.id, stores);
  const { verdicts, keys } = await decisionsBetween(leftId, rightId, run, stores);
  const scope = { numbers, keys };
  const leftMentions = await runRegister.mentionsForLinking(run.id, leftId, rightId, {
    ...scope,
    whole: left.onceInALife,
  });
  const rightMentions =
    leftId === rightId
      ? leftMentions
      : await runRegister.mentionsForLinking(run.id, rightId, leftId, { ...scope, whole: right.onceInALife });
  const links = linkFeeds({
    left,
    right,
    leftMentions,
    rightMentions,
    history,
    model: await modelOfRun(run, stores),
    ...(verdicts.size === 0
      ? {}
      : {
          decisions: (pair: string) => verdicts.get(pair) ?? null,
          decided: decidedPairs(verdicts, leftMentions, rightMentions),
        }),
  });
  await runRegister.saveLinks(run.id, links);
  return { links: links.length, review: links.filter(({ standing }) => standing === 'review').length };
}

/** What officers had decided about pairs of these two feeds when the run was planned, and the natural keys those pairs name. */
async function decisionsBetween(left: string, right: string, run: Run, { decisions }: Stores) {
  const live = (await decisions.live(run.knownAt ?? run.createdAt)).filter(({ pairKey }) => {
    const feeds = pairKey.split('~').map((mention) => mention.split(':')[0]);
    return feeds.includes(left) && feeds.includes(right);
  });
  const keys = live.flatMap(({ pairKey }) =>
    pairKey.split('~').map((mention) => mention.slice(mention.indexOf(':') + 1, mention.lastIndexOf('#'))),
  );
  return { verdicts: new Map(live.map(({ pairKey, verdict }) => [pairKey, verdict])), keys };
}

/** The mentions of pairs that an officer confirmed: they may share no blocking key any more. */
function* decidedPairs(
  verdicts: ReadonlyMap<string, string>,
  left: readonly Mention[],
  right: readonly Mention[],
): Iterable<readonly [Mention, Mention]> {
  const lefts = Map.groupBy(left, mentionRef);
  const rights = Map.groupBy(right, mentionRef);
  for (const [pair, verdict] of verdicts) {
    const [one = '', other = ''] = pair.split('~');
    if (verdict !== 'same') continue;
    for (const [a, b] of [[one, other] as const, [other, one] as const])
      for (const first of lefts.get(a) ?? []) for (const second of rights.get(b) ?? []) yield [first, second];
  }
}
