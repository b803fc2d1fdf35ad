import type { Mention } from '../domain/linkage/mention.ts';

/**
 * Mentions kept at most, of about 0.9 KB each: the births of a city of two million over three years, with which ten other feeds are
 * linked. A feed larger than that is read anew for each, which takes longer than linking it.
 */
const MOST_KEPT = 300_000;

/** Of the run that this process links, feeds that were read whole, the one asked for last at the end. */
const kept = new Map<string, readonly Mention[]>();
let keptOf = '';

/**
 * Feeds of once-in-a-life events are linked with some ten others, and read whole for each; what a run reads of a feed never
 * changes. Those asked for last are kept, as many as there is room for.
 */
export async function wholeFeed(
  runId: string,
  feed: string,
  read: () => Promise<readonly Mention[]>,
): Promise<readonly Mention[]> {
  keepMentionsOf(runId);
  const mentions = kept.get(feed) ?? (await read());
  if (runId === keptOf) keep(feed, mentions);
  return mentions;
}

/** People of a feed whom the register changed, of the run that this process links and of the one that it goes on from: a few in a hundred. */
const corrected = new Map<string, readonly Mention[]>();

/** The same for people whom the register changed: each pair of feeds asks for them, in both runs. */
export async function correctedPeople(
  runId: string,
  feed: string,
  read: () => Promise<readonly Mention[]>,
): Promise<readonly Mention[]> {
  const name = `${runId}|${feed}`;
  const linked = keptOf;
  const mentions = corrected.get(name) ?? (await read());
  if (linked === keptOf) corrected.set(name, mentions);
  return mentions;
}

/** Before a piece of linking: nothing is kept from one run to the next, for rows may be erased between them. */
export function keepMentionsOf(runId: string): void {
  if (runId !== keptOf) forgetMentions();
  keptOf = runId;
}

/** Once all is linked, nobody reads feeds whole any more. */
export function forgetMentions(): void {
  kept.clear();
  corrected.clear();
  keptOf = '';
}

function keep(feed: string, mentions: readonly Mention[]): void {
  kept.delete(feed);
  kept.set(feed, mentions);
  let total = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
  for (const [oldest, { length }] of kept) {
    if (total <= MOST_KEPT) return;
    kept.delete(oldest);
    total -= length;
  }
}
