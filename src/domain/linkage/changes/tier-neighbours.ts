import { blockingKeys, eventKeys } from '../blocking-keys.ts';
import { candidatePairs } from '../candidate-pairs.ts';
import { mayBeOneDeath, mayBeOneEvent, nameAndBirth } from '../groups.ts';
import { judgePair } from '../judge-pair.ts';
import { mayLinkWithin } from '../judge-candidates.ts';
import { areAssigned, type LinkableFeed } from '../link-feeds.ts';
import type { Mention } from '../mention.ts';
import { isWeakTier } from '../tiers.ts';
import { type EarlierView, isWithin, type LinkedPair, otherSide, type Side, sideOf } from './linking-view.ts';

/**
 * Everybody whose links depend directly on these mentions, leaving out what the score finds: whoever the judge or an officer
 * pairs with one of them, and records of the same event in their own feed. Null where that cannot be told from a part.
 */
export async function tierNeighbours(
  of: readonly Mention[],
  pair: LinkedPair,
  view: EarlierView,
): Promise<readonly Mention[] | null> {
  const sides = Map.groupBy(of, (mention) => sideOf(mention, pair));
  const found: Mention[] = confirmedWith(of, view);
  for (const [side, own] of sides) {
    const paired = await pairedWith(own, side, pair, view);
    const ofEvents = areAssigned(pair.left, pair.right) ? await ofOneEvent(own, side, pair[side], view) : [];
    if (paired === null || ofEvents === null) return null;
    found.push(...paired, ...ofEvents);
  }
  return found;
}

function confirmedWith(of: readonly Mention[], { confirmed }: EarlierView): Mention[] {
  const ids = new Set(of.map(({ id }) => id));
  return confirmed.flatMap(([a, b]) => [...(ids.has(a.id) ? [b] : []), ...(ids.has(b.id) ? [a] : [])]);
}

async function pairedWith(
  own: readonly Mention[],
  side: Side,
  pair: LinkedPair,
  view: EarlierView,
): Promise<readonly Mention[] | null> {
  const within = isWithin(pair);
  return meeting(own, otherSide(side, pair), view, blockingKeys, (one, other) => {
    if (within && !mayLinkWithin(pair.left, one, other)) return false;
    const judgement = judgePair(one, other, view.history);
    return judgement !== null && !(within && isWeakTier(judgement.tier));
  });
}

/** Deaths of one name and birth date meet by the name and the year; other records of one event by their numbers. */
async function ofOneEvent(
  own: readonly Mention[],
  side: Side,
  { event }: LinkableFeed,
  view: EarlierView,
): Promise<readonly Mention[] | null> {
  const isDeath = event === 'death';
  const met = await meeting(own, side, view, isDeath ? blockingKeys : eventKeys, (a, b) => {
    const judgement = judgePair(a, b, view.history);
    if (judgement !== null && mayBeOneEvent({ a, b, judgement })) return true;
    return isDeath && nameAndBirth(a) === nameAndBirth(b) && mayBeOneDeath(a, b);
  });
  if (met === null) return null;
  const keys = own.flatMap(({ key, replacesKey }) => (replacesKey === null ? [key] : [key, replacesKey]));
  return [...met, ...(await view.versions(side, [...new Set(keys)]))];
}

/** Mentions of a side that share a key with one of these and belong to it. */
async function meeting(
  own: readonly Mention[],
  side: Side,
  view: EarlierView,
  keysUnder: typeof eventKeys,
  belong: (one: Mention, other: Mention) => boolean,
): Promise<readonly Mention[] | null> {
  const keysOf = (mention: Mention) => keysUnder(mention, view.history);
  const others = await view.sharing(side, [...new Set(own.flatMap(keysOf))]);
  if (others === null) return null;
  const found = new Set<Mention>();
  for (const [one, other] of candidatePairs(own, others, keysOf))
    if (one.id !== other.id && !found.has(other) && belong(one, other)) found.add(other);
  return [...found];
}
