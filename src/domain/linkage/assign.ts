import type { FeedEvents } from './event-units.ts';
import { resolveBatch } from './resolve-batch.ts';
import { shareMatches } from './share-matches.ts';
import { isWeakTier } from './tiers.ts';
import type { Taken, UnitLink } from './unit-links.ts';
import type { UnitPair } from './unit-pairs.ts';

/**
 * One-to-one assignment of events across two feeds that record an event of which a person has at most one.
 *
 * 1. Pairs that an officer confirmed. 2. Best tier first, inside a tier the pair with more agreeing fields; what still
 * ties waits for review, and events in a tie do not fall to worse tiers. 3. Suspected doubles left over share the match
 * of their sibling. 4. Hints: weak tiers between events that found nothing better; one number under two names, or one
 * certificate on two births, wherever they occur. The result does not depend on the order of the pairs.
 */
export function assignEvents(pairs: readonly UnitPair[], left: FeedEvents, right: FeedEvents): readonly UnitLink[] {
  const taken: Taken = { left: new Set(), right: new Set() };
  const links: UnitLink[] = confirm(pairs, taken);
  const rest = pairs.filter(({ confirmed }) => !confirmed);
  for (const batch of batches(rest.filter(isAssignable))) links.push(...resolveBatch(batch, taken));
  links.push(...shareMatches(links, pairs, { left, right }, taken));
  links.push(...weakHints(rest, taken), ...standingHints(rest));
  return links;
}

function confirm(pairs: readonly UnitPair[], taken: Taken): UnitLink[] {
  const confirmed = pairs.filter((pair) => pair.confirmed);
  for (const { left, right } of confirmed) {
    taken.left.add(left.id);
    taken.right.add(right.id);
  }
  return confirmed.map((pair) => ({ pair, tier: pair.judgement.tier, standing: 'confirmed', reason: null }));
}

/** Review by nature: it says that something is wrong, and takes nobody's place. */
const isStandingHint = ({ judgement: { tier, standing } }: UnitPair): boolean =>
  tier === 'T2n' || (tier === 'T1' && standing === 'review');

const isAssignable = (pair: UnitPair): boolean => !isWeakTier(pair.judgement.tier) && !isStandingHint(pair);

/** Pairs of equal order, best first. */
function batches(pairs: readonly UnitPair[]): readonly (readonly UnitPair[])[] {
  const byOrder = Map.groupBy(pairs, ({ order }) => order);
  return [...byOrder].toSorted(([a], [b]) => a - b).map(([, batch]) => batch);
}

const standingHints = (pairs: readonly UnitPair[]): readonly UnitLink[] =>
  pairs.filter(isStandingHint).map((pair) => ({
    pair,
    tier: pair.judgement.tier,
    standing: 'review',
    reason: pair.judgement.reviewReason,
  }));

/** A weak hint stands alone, or is one of several. */
function weakHints(pairs: readonly UnitPair[], taken: Taken): readonly UnitLink[] {
  const weak = pairs.filter(
    ({ judgement, left, right }) =>
      isWeakTier(judgement.tier) && !taken.left.has(left.id) && !taken.right.has(right.id),
  );
  const lefts = Map.groupBy(weak, ({ left }) => left.id);
  const rights = Map.groupBy(weak, ({ right }) => right.id);
  return weak.map((pair) => {
    const alone = lefts.get(pair.left.id)?.length === 1 && rights.get(pair.right.id)?.length === 1;
    return { pair, tier: pair.judgement.tier, standing: 'review', reason: alone ? null : 'tie' };
  });
}
