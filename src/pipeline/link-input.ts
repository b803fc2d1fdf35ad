import { decidedPairs } from '../domain/linkage/decided-pairs.ts';
import type { LinkableFeed, LinkFeedsInput } from '../domain/linkage/link-feeds.ts';
import type { Mention } from '../domain/linkage/mention.ts';
import type { NameCensus } from '../domain/linkage/scored/name-shares.ts';
import type { Stores } from '../ports/hub.ts';
import type { KeyReading } from '../ports/run-register.ts';
import type { Run } from '../ports/runs.ts';
import { historyScopeOf } from './history-scope.ts';
import { wholeFeed } from './kept-mentions.ts';

/** A feed of so many times as many records has its keys better looked up for those of the other one than read for them. */
const FAR_MORE = 4;

/** How keys are compared of which there are many. */
function readingOf(own: number, other: number): KeyReading {
  if (other >= FAR_MORE * own) return 'own';
  return own >= FAR_MORE * other ? 'other' : 'lists';
}

/**
 * All that linking two feeds of a run reads, frozen when the run was planned: the mentions of both, what changed about
 * people, and what officers had decided. Feeds of events that repeat are read only as far as they share a key.
 */
export async function linkInputOf(
  run: Run,
  left: LinkableFeed,
  right: LinkableFeed,
  stores: Stores,
  large = false,
): Promise<LinkFeedsInput> {
  const { runRegister } = stores;
  // Feeds that are read whole need no keys to be found by.
  const byKeys = isWhole(left, right) ? [] : [left, right];
  const { history, numbers, hashes } = await historyScopeOf(run, byKeys, stores);
  const { verdicts, keys } = await decisionsBetween(left.id, right.id, run, stores);
  const sizes: ReadonlyMap<string, number> = large ? await stores.runs.inputSizes(run.id) : new Map();
  const mentionsOf = (feed: LinkableFeed, other: LinkableFeed) => {
    const whole = feed.onceInALife;
    const reading = large ? readingOf(sizes.get(feed.id) ?? 0, sizes.get(other.id) ?? 0) : 'any';
    const read = () =>
      runRegister.mentionsForLinking(run.id, feed.id, other.id, { numbers, hashes, keys, reading, whole });
    return whole ? wholeFeed(run.id, feed.id, read) : read();
  };
  const leftMentions = await mentionsOf(left, right);
  const rightMentions = left.id === right.id ? leftMentions : await mentionsOf(right, left);
  const census = isWhole(left, right)
    ? {}
    : { census: await censusOf(run, left, right, leftMentions, rightMentions, stores) };
  const input = { left, right, leftMentions, rightMentions, history, ...census };
  // Without decisions no pair needs its name, of which there are millions.
  if (verdicts.size === 0) return input;
  return {
    ...input,
    decisions: (pair: string) => verdicts.get(pair) ?? null,
    decided: decidedPairs(verdicts, leftMentions, rightMentions),
  };
}

const isWhole = (left: LinkableFeed, right: LinkableFeed): boolean => left.onceInALife && right.onceInALife;

/** Sizes and names of the whole feeds, of which a part was read: scores must not depend on who else shares a key. */
const censusOf = (
  run: Run,
  left: LinkableFeed,
  right: LinkableFeed,
  leftMentions: readonly Mention[],
  rightMentions: readonly Mention[],
  { runChanges }: Stores,
): Promise<NameCensus> =>
  runChanges.census(run.id, { left: left.id, right: right.id }, [...leftMentions, ...rightMentions]);

/** What officers had decided about pairs of these two feeds when the run was planned, and the natural keys those pairs name. */
export async function decisionsBetween(left: string, right: string, run: Run, { decisions }: Stores) {
  const live = (await decisions.live(run.knownAt ?? run.createdAt)).filter(({ pairKey }) => {
    const feeds = pairKey.split('~').map((mention) => mention.split(':')[0]);
    return feeds.includes(left) && feeds.includes(right);
  });
  const keys = live.flatMap(({ pairKey }) =>
    pairKey.split('~').map((mention) => mention.slice(mention.indexOf(':') + 1, mention.lastIndexOf('#'))),
  );
  return { verdicts: new Map(live.map(({ pairKey, verdict }) => [pairKey, verdict])), keys };
}
