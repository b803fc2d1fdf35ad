import { compareMentions } from './agreement.ts';
import { blockingKeys } from './blocking-keys.ts';
import { candidatePairs, candidatePairsWithin } from './candidate-pairs.ts';
import { judgePair } from './judge-pair.ts';
import type { JudgedPair } from './judged-pair.ts';
import { keyIndex } from './key-index.ts';
import type { LinkableFeed, LinkFeedsInput } from './link-feeds.ts';
import { madeOnce } from './made-once.ts';
import { type Mention, mentionRef, pairKey } from './mention.ts';
import { isWeakTier } from './tiers.ts';

/** Candidates for which the judge or an officer speaks, in the order in which they are proposed; one may come twice. */
export function* judgeCandidates(input: LinkFeedsInput): Generator<JudgedPair> {
  const within = input.left.id === input.right.id;
  for (const proposed of [candidatesOf(input, within), input.decided ?? []]) {
    for (const [one, other] of proposed) {
      const [left, right] = within && sortKey(one) > sortKey(other) ? [other, one] : [one, other];
      if (within && !mayLinkWithin(input.left, left, right)) continue;
      const pair = judge(left, right, input);
      if (pair !== null && !(within && !pair.confirmed && isWeakTier(pair.judgement.tier))) yield pair;
    }
  }
}

function candidatesOf(input: LinkFeedsInput, within: boolean): Iterable<readonly [Mention, Mention]> {
  if (input.candidates !== undefined) return input.candidates;
  const { leftMentions, rightMentions, history, onCrowded } = input;
  const keysOf = (mention: Mention) => blockingKeys(mention, history);
  return within
    ? candidatePairsWithin(leftMentions, keysOf, onCrowded)
    : candidatePairs(leftMentions, rightMentions, keysOf, onCrowded, (mentions) => indexOf(mentions, history));
}

/** A feed is linked with some ten others: its index and its events are made once, for as long as its list is kept. */
const indexOf = madeOnce((mentions, history) => keyIndex(mentions, (mention) => blockingKeys(mention, history)));

/** Whether two mentions of one feed may be linked: of two records, and in stock rosters of one term. */
export const mayLinkWithin = (feed: LinkableFeed, a: Mention, b: Mention): boolean =>
  a.recordId !== b.recordId && (!feed.stock || a.term === b.term);

/** Judges a pair and hears the officer; what the officer confirmed is kept even if nothing speaks for it any more. */
function judge(left: Mention, right: Mention, { history, decisions }: LinkFeedsInput): JudgedPair | null {
  const judgement = judgePair(left, right, history);
  if (decisions === undefined) return judgement === null ? null : { left, right, judgement, confirmed: false };
  const verdict = decisions(pairKey(left, right));
  if (verdict === 'not_same' || (judgement === null && verdict === null)) return null;
  if (judgement !== null) return { left, right, judgement, confirmed: verdict === 'same' };
  const byOfficer = {
    tier: 'T8',
    standing: 'review',
    reviewReason: null,
    ...compareMentions(left, right, history),
  } as const;
  return { left, right, judgement: byOfficer, confirmed: true };
}

/** By reference, then by record, for versions of one natural key share a reference. */
export const sortKey = (mention: Mention): string => `${mentionRef(mention)}~${mention.id}`;
