import type { FeedEvents } from './event-units.ts';
import { resolveBatch } from './resolve-batch.ts';
import { shareMatches } from './share-matches.ts';
import { isWeakTier } from './tiers.ts';
import type { Taken, UnitLink } from './unit-links.ts';
import { type UnitPair, unitPairName } from './unit-pairs.ts';

/** The links, and the events that are spoken for. */
export interface AssignedEvents {
  readonly links: readonly UnitLink[];
  readonly taken: Taken;
}

/**
 * One-to-one assignment of events across two feeds that record an event of which a person has at most one.
 *
 * 1. Pairs that an officer confirmed. 2. Best tier first, inside a tier the pair with more agreeing fields; what still
 * ties waits for review, and events in a tie do not fall to worse tiers. 3. Suspected doubles left over share the match
 * of their sibling. 4. Hints: weak tiers between events that found nothing better; one number under two names, or one
 * certificate on two births, wherever they occur. The result does not depend on the order of the pairs.
 */
export function assignEvents(pairs: readonly UnitPair[], left: FeedEvents, right: FeedEvents): AssignedEvents {
  const taken: Taken = { left: new Set(), right: new Set() };
  const confirmed = confirm(pairs, taken);
  const rest = pairs.filter((pair) => !pair.confirmed);
  const assigned = batches(rest.filter(isAssignable)).flatMap((batch) => resolveBatch(batch, taken));
  const matched = [...confirmed, ...assigned];
  const found = [...matched, ...shareMatches(matched, pairs, { left, right }, taken)];
  return { links: [...found, ...weakHints(rest, taken), ...standingHints(rest, found)], taken };
}

function confirm(pairs: readonly UnitPair[], taken: Taken): readonly UnitLink[] {
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

/** Unless the two are linked already, as doubles that share a match. */
function standingHints(pairs: readonly UnitPair[], links: readonly UnitLink[]): readonly UnitLink[] {
  const linked = new Set(links.map(({ pair }) => unitPairName(pair)));
  return pairs
    .filter((pair) => isStandingHint(pair) && !linked.has(unitPairName(pair)))
    .map((pair) => ({ pair, tier: pair.judgement.tier, standing: 'review', reason: pair.judgement.reviewReason }));
}

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
