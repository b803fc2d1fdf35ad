import type { FeedPair } from '../ports/run-pairs.ts';

/** The feeds of a pair, one where a feed is linked with itself. */
export const feedCodesOf = ({ left, right }: FeedPair): readonly string[] => [...new Set([left, right])];

/** Records of all these feeds. */
export const rowsOf = (feeds: readonly string[], counts: ReadonlyMap<string, number>): number =>
  feeds.reduce((total, feed) => total + (counts.get(feed) ?? 0), 0);
