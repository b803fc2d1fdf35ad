import { KeptReadings } from '../domain/kernel/kept-readings.ts';
import type { Mention } from '../domain/linkage/mention.ts';

/**
 * Mentions kept at most, of about 0.9 KB each: births and their entries of a city of two million over ten years, with which ten other
 * feeds are linked. A feed larger than that is read anew for each, which takes longer than linking it.
 */
const MOST_KEPT = 500_000;

type Reading = readonly Mention[];

/** Of the run that this process links. */
const kept = new KeptReadings<Reading>(MOST_KEPT, ({ length }) => length);

/** Feeds of once-in-a-life events are linked with some ten others, and read whole for each. */
export function wholeFeed(runId: string, feed: string, read: () => Promise<Reading>): Promise<Reading> {
  keepMentionsOf(runId);
  return kept.get(feed, read);
}

/** People of a feed whom the register changed, a few in a hundred: each pair asks for them, in the run and in the one that it goes on from. */
export const correctedPeople = (runId: string, feed: string, read: () => Promise<Reading>): Promise<Reading> =>
  kept.get(`${runId}|${feed}`, read);

/** Before a piece of linking. */
export const keepMentionsOf = (runId: string): void => kept.begin(runId);

/** Once all is linked, nobody reads feeds whole any more. */
export const forgetMentions = (): void => kept.forget();
