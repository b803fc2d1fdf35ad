import type { ReviewReason } from './mention.ts';
import { disjointSets } from './disjoint-sets.ts';
import type { Taken, UnitLink } from './unit-links.ts';
import type { UnitPair } from './unit-pairs.ts';
import { mayBeTwinEvents } from './twin-events.ts';

/**
 * Settles pairs of equal strength all at once: a pair whose two events occur in no other pair is a match, the others are
 * tied. Marks all their events as taken.
 */
export function resolveBatch(batch: readonly UnitPair[], taken: Taken): readonly UnitLink[] {
  const open = batch.filter(({ left, right }) => !taken.left.has(left.id) && !taken.right.has(right.id));
  const links = clusters(open).flatMap(settle);
  for (const { left, right } of open) {
    taken.left.add(left.id);
    taken.right.add(right.id);
  }
  return links;
}

/** Pairs that hang together by common events. */
function clusters(pairs: readonly UnitPair[]): readonly (readonly UnitPair[])[] {
  const sets = disjointSets();
  for (const { left, right } of pairs) sets.join(`<${left.id}`, `>${right.id}`);
  return [...Map.groupBy(pairs, ({ left }) => sets.setOf(`<${left.id}`)).values()];
}

function settle(cluster: readonly UnitPair[]): readonly UnitLink[] {
  const reason = whyTied(cluster);
  return cluster.map((pair): UnitLink => {
    const { tier, standing, reviewReason } = pair.judgement;
    if (reason === null) return { pair, tier, standing, reason: reviewReason };
    return { pair, tier, standing: 'review', reason };
  });
}

/**
 * Null when the cluster is one pair, or joins the suspected doubles of one event with those of one other: every member
 * then shares the match. Children of one mother born on one day are twins rather than a mere tie.
 */
function whyTied(cluster: readonly UnitPair[]): ReviewReason | null {
  const [first] = cluster;
  if (first === undefined || cluster.length === 1) return null;
  const oneEvent = cluster.every(
    ({ left, right }) => left.group === first.left.group && right.group === first.right.group,
  );
  const lefts = cluster.map(({ left }) => left);
  const rights = cluster.map(({ right }) => right);
  if (oneEvent && !mayBeTwinEvents(lefts) && !mayBeTwinEvents(rights)) return null;
  return first.judgement.tier === 'T4' ? 'twins' : 'tie';
}
