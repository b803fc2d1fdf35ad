import { blockingKeys } from './blocking-keys.ts';
import { candidatePairs, candidatePairsWithin } from './candidate-pairs.ts';
import { judgeCandidates } from './judge-candidates.ts';
import type { JudgedPair } from './judged-pair.ts';
import type { LinkFeedsInput } from './link-feeds.ts';
import type { Mention } from './mention.ts';

/** One slice of each of two feeds, or two slices of one feed. */
export interface SlicesOfFeeds extends Pick<LinkFeedsInput, 'left' | 'right' | 'history' | 'decisions'> {
  /** At least all mentions of the slice that share a key with the other feed. */
  readonly leftMentions: readonly Mention[];
  /** The very list on the left where a slice of a feed is compared with itself. */
  readonly rightMentions: readonly Mention[];
  /** Keys that too many mentions of either whole feed carry, which a slice alone cannot tell: they propose nothing. */
  readonly crowded: ReadonlySet<number>;
}

/**
 * The pairs of two slices for which the judge or an officer speaks, each once. All slices of the one feed with all of the other give
 * the pairs that the feeds have as a whole.
 */
export function judgeSlices(slices: SlicesOfFeeds): Generator<JudgedPair> {
  const { leftMentions, rightMentions, history, crowded } = slices;
  const keysOf = (mention: Mention): readonly number[] => {
    const keys = blockingKeys(mention, history);
    return crowded.size === 0 ? keys : keys.filter((key) => !crowded.has(key));
  };
  const candidates =
    leftMentions === rightMentions
      ? candidatePairsWithin(leftMentions, keysOf)
      : candidatePairs(leftMentions, rightMentions, keysOf);
  return judgeCandidates({ ...slices, candidates });
}
