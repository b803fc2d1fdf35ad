import type { EventKind, Feed } from '../feeds/define-feed.ts';
import { compareMentions } from './agreement.ts';
import { assignEvents } from './assign.ts';
import type { OnCrowded } from './candidate-pairs.ts';
import { type EventUnit, type FeedEvents, feedEvents } from './event-units.ts';
import { judgeCandidates, sortKey } from './judge-candidates.ts';
import type { JudgedPair } from './judged-pair.ts';
import { distinctPairs, keepRepeated, type SurelyLinked } from './keep-repeated.ts';
import { madeOnce } from './made-once.ts';
import { type IdentityHistory, type LinkOutcome, type Mention, type PairDecision, pairKey } from './mention.ts';
import type { NameCensus } from './scored/name-shares.ts';
import type { RegisterModel } from './scored/register-model.ts';
import { type LeftEvents, type LinkedFeeds, withScores } from './scored/with-scores.ts';
import { pairsOfOneEvent } from './self-pairs.ts';
import type { UnitLink } from './unit-links.ts';
import { unitPairs } from './unit-pairs.ts';

/** What linkage needs to know about a feed. */
export type LinkableFeed = Pick<Feed, 'id' | 'event' | 'onceInALife' | 'stock'>;

export interface LinkFeedsInput {
  readonly left: LinkableFeed;
  readonly right: LinkableFeed;
  readonly leftMentions: readonly Mention[];
  readonly rightMentions: readonly Mention[];
  /**
   * Pairs that share a blocking key, in any order and repetition, at least those for which the judge speaks
   * ({@link judgeSlices}); found in memory when not given.
   */
  readonly candidates?: Iterable<readonly [Mention, Mention]>;
  /** Not called when candidates are given. */
  readonly onCrowded?: OnCrowded;
  /** Pairs to judge beside the candidates: those officers decided on, whose keys may have changed since. */
  readonly decided?: Iterable<readonly [Mention, Mention]>;
  /** Where a record may have several partners: who has one for certain that is not among the candidates. */
  readonly sure?: SurelyLinked;
  readonly history: IdentityHistory;
  /** What an officer said about a pair, by {@link pairKey}; leave out when nothing was decided. */
  readonly decisions?: (pairKey: string) => PairDecision['verdict'] | null;
  /** Scores every link, and links by score what no tier links; nothing is scored without. */
  readonly model?: RegisterModel;
  /** Sizes and names of the whole feeds, where the mentions given are a part of them. */
  readonly census?: NameCensus;
}

/**
 * Links the mentions of two feeds, or of one feed with itself (`left.id === right.id`, `rightMentions` ignored): each pair
 * once, in the order of their references; inside stock rosters only within one term. The same input in any order gives
 * the same links. Throws RangeError when a candidate names a mention that is in neither list (once-in-a-life feeds).
 */
export const linkFeeds = (input: LinkFeedsInput): readonly LinkOutcome[] => linkWithLeftovers(input).links;

/** The same, with what the tiers left over. */
export function linkWithLeftovers(input: LinkFeedsInput): LinkedFeeds {
  const found = linkByTiers(input);
  const links = input.model === undefined ? found.links : withScores(found, input.model, input);
  return { links: inOrder(links), leftovers: found.leftovers };
}

/** Links by tiers and decisions alone, in no order. */
export function linkByTiers(input: LinkFeedsInput): LinkedFeeds {
  const pairs = distinctPairs(judgeCandidates(input));
  const { left, right, history, sure } = input;
  if (areAssigned(left, right)) return assignedLinks(input, pairs);
  return { links: keepRepeated(pairs, history, sure).map((link) => outcomeOf(link)), leftovers: NOTHING_LEFT };
}

/** The links of pairs that stand alone ({@link standsAlone}), with their scores, in no order. */
export const linkAlone = (
  pairs: readonly JudgedPair[],
  input: Pick<LinkFeedsInput, 'history'> & Required<Pick<LinkFeedsInput, 'model' | 'census'>>,
): readonly LinkOutcome[] =>
  withScores(
    { links: keepRepeated(pairs, input.history).map((link) => outcomeOf(link)), leftovers: NOTHING_LEFT },
    input.model,
    { ...input, leftMentions: [], rightMentions: [] },
  );

/** Whether a record of the one has at most one partner in the other. */
export const areAssigned = (left: LinkableFeed, right: LinkableFeed): boolean =>
  left.id !== right.id && left.onceInALife && right.onceInALife;

/**
 * Whether the score links what the tiers leave over: two feeds about one kind of event, where nearly every record has its
 * partner, as the prior takes for granted. Few of those born are among the dead of the same years.
 */
export const areLinkedByScore = (left: LinkableFeed, right: LinkableFeed): boolean =>
  areAssigned(left, right) && left.event === right.event;

export const NOTHING_LEFT: LeftEvents = { left: [], right: [] };

/** By the references of both sides, taken once per link. */
function inOrder(links: readonly LinkOutcome[]): readonly LinkOutcome[] {
  return links
    .map((link) => ({ link, left: sortKey(link.left), right: sortKey(link.right) }))
    .toSorted((a, b) => compareText(a.left, b.left) || compareText(a.right, b.right))
    .map(({ link }) => link);
}

const eventsOf = madeOnce((mentions, history) => {
  const pairs = pairsOfOneEvent(mentions, history);
  const made = new Map<EventKind, FeedEvents>();
  return (event: EventKind): FeedEvents => {
    const events = made.get(event) ?? feedEvents(mentions, pairs, event);
    made.set(event, events);
    return events;
  };
});

function assignedLinks(input: LinkFeedsInput, pairs: readonly JudgedPair[]): LinkedFeeds {
  const { left, right, leftMentions, rightMentions, history } = input;
  const lefts = eventsOf(leftMentions, history)(left.event);
  const rights = eventsOf(rightMentions, history)(right.event);
  const { links, taken } = assignEvents(unitPairs(pairs, lefts, rights), lefts, rights);
  return {
    links: links.flatMap((link) => outcomesOf(link, input)),
    leftovers: areLinkedByScore(left, right)
      ? { left: leftOf(lefts, taken.left), right: leftOf(rights, taken.right) }
      : NOTHING_LEFT,
  };
}

/** Events that stand and found no partner. */
const leftOf = ({ units }: FeedEvents, taken: ReadonlySet<string>): readonly EventUnit[] =>
  units.filter(({ id, standing }) => standing.length > 0 && !taken.has(id));

/** Every record of an event shares its match; what waits for review shows only the records that stand. */
function outcomesOf({ pair, tier, standing, reason }: UnitLink, { history, decisions }: LinkFeedsInput): LinkOutcome[] {
  const shown = (unit: UnitLink['pair']['left']): readonly Mention[] =>
    standing === 'review' ? unit.standing : unit.members;
  return shown(pair.left).flatMap((left) =>
    shown(pair.right).flatMap((right): LinkOutcome[] => {
      const verdict = decisions?.(pairKey(left, right)) ?? null;
      if (verdict === 'not_same') return [];
      const agreement = compareMentions(left, right, history);
      if (verdict === 'same') return [{ left, right, tier, standing: 'confirmed', reason: null, ...agreement }];
      return [{ left, right, tier, standing, reason, ...agreement }];
    }),
  );
}

const outcomeOf = ({
  left,
  right,
  judgement,
  standing,
  reason,
}: ReturnType<typeof keepRepeated>[number]): LinkOutcome => {
  const { tier, agrees, differs } = judgement;
  return { left, right, tier, standing, reason, agrees, differs };
};

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
