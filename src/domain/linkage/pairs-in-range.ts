import { blockingKeys } from './blocking-keys.ts';
import { candidatePairs, candidatePairsWithin, type OnCrowded } from './candidate-pairs.ts';
import { judgePair } from './judge-pair.ts';
import { isInRange, type KeyRange } from './key-range.ts';
import { type LinkableFeed, mayLinkWithin } from './link-feeds.ts';
import type { IdentityHistory, Mention } from './mention.ts';
import { isWeakTier } from './tiers.ts';

/** One part of the search for pairs of two feeds, or of one feed with itself (`rightMentions` ignored). */
export interface RangeOfPairs {
  readonly left: LinkableFeed;
  readonly right: LinkableFeed;
  /** At least all mentions that carry a key of the range which the other side carries too. */
  readonly leftMentions: readonly Mention[];
  readonly rightMentions: readonly Mention[];
  readonly history: IdentityHistory;
  readonly range: KeyRange;
  /** Where a key stands among the ranges; every key has a place of its own. */
  readonly placeOf: (key: number) => number;
  /** Keys that may be crowded, in whatever range; the same for all parts. All others are certainly not. */
  readonly suspects: ReadonlySet<number>;
  readonly onCrowded?: OnCrowded;
}

/**
 * The pairs of one key range for which the judge speaks. A pair belongs to the range of its lowest common key that is
 * no suspect: two rows tell whose it is, so that parts never talk to each other. All parts together give the pairs that
 * the feeds have as a whole; a pair that has suspects alone may come from several.
 */
export function* pairsInRange(part: RangeOfPairs): Generator<readonly [Mention, Mention]> {
  const { left, right, history } = part;
  const within = left.id === right.id;
  const isFoundBefore = ownership(part);
  for (const [one, other] of candidatesOf(part, within)) {
    if (isFoundBefore(one, other) || (within && !mayLinkWithin(left, one, other))) continue;
    const judgement = judgePair(one, other, history);
    if (judgement !== null && !(within && isWeakTier(judgement.tier))) yield [one, other];
  }
}

function candidatesOf(
  { leftMentions, rightMentions, history, range, placeOf, onCrowded }: RangeOfPairs,
  within: boolean,
) {
  const keysOf = (mention: Mention) => blockingKeys(mention, history).filter((key) => isInRange(placeOf(key), range));
  return within
    ? candidatePairsWithin(leftMentions, keysOf, onCrowded)
    : candidatePairs(leftMentions, rightMentions, keysOf, onCrowded);
}

/** Whether two mentions have a key in common, no suspect, that lies below the range. */
function ownership({ history, range, placeOf, suspects }: RangeOfPairs): (one: Mention, other: Mention) => boolean {
  const known = new Map<Mention, readonly number[]>();
  const keysBelow = (mention: Mention): readonly number[] => {
    const before = known.get(mention);
    if (before !== undefined) return before;
    const keys = blockingKeys(mention, history).filter((key) => placeOf(key) < range.from && !suspects.has(key));
    known.set(mention, keys);
    return keys;
  };
  return (one, other) => {
    const keys = keysBelow(one);
    return keys.length > 0 && keysBelow(other).some((key) => keys.includes(key));
  };
}
