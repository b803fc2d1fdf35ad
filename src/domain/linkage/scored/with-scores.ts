import type { EventUnit } from '../event-units.ts';
import { type IdentityHistory, type LinkOutcome, type Mention, type PairDecision, pairKey } from '../mention.ts';
import { relateNumbers } from '../relate-numbers.ts';
import { isWeakTier } from '../tiers.ts';
import { linkLeftovers } from './link-leftovers.ts';
import { MentionScorer } from './mention-scorer.ts';
import { type NameCensus, nameCensus, nameShares } from './name-shares.ts';
import type { RegisterModel } from './register-model.ts';

/** Events on both sides that no tier linked. */
export interface LeftEvents {
  readonly left: readonly EventUnit[];
  readonly right: readonly EventUnit[];
}

/** Links, and the events that neither tier nor decision links, among which the score looks for more. */
export interface LinkedFeeds {
  readonly links: readonly LinkOutcome[];
  readonly leftovers: LeftEvents;
}

interface ScoringInput {
  readonly leftMentions: readonly Mention[];
  readonly rightMentions: readonly Mention[];
  readonly history: IdentityHistory;
  readonly decisions?: (pairKey: string) => PairDecision['verdict'] | null;
  readonly census?: NameCensus;
}

/** The scorer of two feeds: counts over the whole feeds are given where the mentions are a part of them. */
export function scorerOf(
  model: RegisterModel,
  { leftMentions, rightMentions, census = nameCensus(leftMentions, rightMentions) }: ScoringInput,
): MentionScorer {
  return new MentionScorer(model, nameShares(census.values), census.sizes);
}

/**
 * Scores the links of the tiers, and links by score what they left over; two citizen numbers stay two persons (居民身份证法
 * §3). A hint by a weak tier goes when one of its records was linked to somebody else.
 */
export function withScores(
  { links, leftovers }: LinkedFeeds,
  model: RegisterModel,
  input: ScoringInput,
): readonly LinkOutcome[] {
  const { history, decisions } = input;
  const scorer = scorerOf(model, input);
  const hinted = new Set(links.map(({ left, right }) => pairKey(left, right)));
  const isOpen = (left: Mention, right: Mention): boolean => {
    const pair = pairKey(left, right);
    if (relateNumbers(left.idNumber, right.idNumber, history) === 'different') return false;
    return !hinted.has(pair) && (decisions?.(pair) ?? null) !== 'not_same';
  };
  const ofUnits = { left: leftovers.left.flatMap(firstOf), right: leftovers.right.flatMap(firstOf) };
  const added = linkLeftovers(ofUnits, { model, scorer, history, isOpen }).flatMap(sharedBy(leftovers, scorer));
  const certain = added.filter(({ standing }) => standing === 'accepted');
  const spokenFor = new Set(certain.flatMap(({ left, right }) => [left.id, right.id]));
  const kept = links.filter(
    ({ tier, standing, left, right }) =>
      standing !== 'review' || !isWeakTier(tier) || !(spokenFor.has(left.id) || spokenFor.has(right.id)),
  );
  return [...kept.map((link) => ({ ...link, score: scorer.score(link.left, link.right) })), ...added];
}

const firstOf = ({ standing }: EventUnit): readonly Mention[] => standing.slice(0, 1);

/** Every record of an event shares its match; what waits for review shows only the records that stand. */
function sharedBy({ left, right }: LeftEvents, scorer: MentionScorer): (link: LinkOutcome) => readonly LinkOutcome[] {
  const units = new Map([...left, ...right].map((unit) => [unit.standing[0]?.id ?? '', unit] as const));
  const sharing = (mention: Mention, isReview: boolean): readonly Mention[] => {
    const unit = units.get(mention.id);
    return unit === undefined ? [mention] : isReview ? unit.standing : unit.members;
  };
  return (link) =>
    sharing(link.left, link.standing === 'review').flatMap((one) =>
      sharing(link.right, link.standing === 'review').map((other) => ({
        ...link,
        left: one,
        right: other,
        score: scorer.score(one, other),
      })),
    );
}
