import type { Mention } from '../domain/linkage/mention.ts';

/** Mentions kept at most, of about 0.9 KB each. */
const MOST_KEPT = 100_000;

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
  if (runId !== keptOf) forgetMentions();
  keptOf = runId;
  const mentions = kept.get(feed) ?? (await read());
  if (runId === keptOf) keep(feed, mentions);
  return mentions;
}

/** Once all is linked, nobody reads feeds whole any more. */
export function forgetMentions(): void {
  kept.clear();
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
