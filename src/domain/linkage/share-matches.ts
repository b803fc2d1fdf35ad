import type { ReviewReason } from './mention.ts';
import type { EventUnit, FeedEvents } from './event-units.ts';
import { isReviewTier } from './tiers.ts';
import { mayBeTwinEvents } from './twin-events.ts';
import type { Taken, UnitLink } from './unit-links.ts';
import { type UnitPair, unitPairName } from './unit-pairs.ts';

/**
 * Suspected doubles (B06, D08) that found no partner of their own share the match of a sibling: the doubt is about the
 * two records, and must not appear a second time as a missing counterpart. With different real names they may as well be
 * twins of whom one is not registered, so that they wait for review.
 */
export function shareMatches(
  links: readonly UnitLink[],
  pairs: readonly UnitPair[],
  events: { readonly left: FeedEvents; readonly right: FeedEvents },
  taken: Taken,
): readonly UnitLink[] {
  if (events.left.suspects.length === 0 && events.right.suspects.length === 0) return [];
  const matches = links.filter(({ standing }) => standing !== 'review');
  const own = new Map(pairs.map((pair) => [unitPairName(pair), pair] as const));
  const shared = [
    ...shareOn('left', events.left, matches, taken.left),
    ...shareOn('right', events.right, matches, taken.right),
  ].map((link) => withOwnTier(link, own));
  for (const { pair } of shared) {
    taken.left.add(pair.left.id);
    taken.right.add(pair.right.id);
  }
  return shared;
}

type Side = 'left' | 'right';

function shareOn(
  side: Side,
  events: FeedEvents,
  matches: readonly UnitLink[],
  taken: ReadonlySet<string>,
): readonly UnitLink[] {
  const byUnit = Map.groupBy(matches, ({ pair }) => pair[side].id);
  return events.suspects
    .filter((unit) => !taken.has(unit.id))
    .flatMap((unit) => {
      const siblings = events.siblingsOf(unit).flatMap((sibling) => byUnit.get(sibling.id) ?? []);
      return shareWith(unit, side, siblings);
    });
}

function shareWith(unit: EventUnit, side: Side, siblings: readonly UnitLink[]): readonly UnitLink[] {
  const other: Side = side === 'left' ? 'right' : 'left';
  const partners = new Map(siblings.map((link) => [link.pair[other].id, link] as const));
  return [...partners.values()].map(({ pair, tier }): UnitLink => {
    const reason = whyDoubtful(unit, pair[side], partners.size, isReviewTier(tier));
    const shared = side === 'left' ? { left: unit, right: pair.right } : { left: pair.left, right: unit };
    return { pair: shared, tier, standing: reason === null ? 'accepted' : 'review', reason };
  });
}

function whyDoubtful(unit: EventUnit, sibling: EventUnit, partners: number, weak: boolean): ReviewReason | null {
  if (partners > 1 || weak) return 'tie';
  return mayBeTwinEvents([unit, sibling]) ? 'twins' : null;
}

/** The tier by which the double itself resembles the partner, where it does. */
function withOwnTier(link: UnitLink, own: ReadonlyMap<string, UnitPair>): UnitLink {
  const tier = own.get(unitPairName(link.pair))?.judgement.tier;
  return tier === undefined || isReviewTier(tier) ? link : { ...link, tier };
}
