import type { Check } from '../../domain/checks/check.ts';
import { checks } from '../../domain/checks/index.generated.ts';
import type { Feed } from '../../domain/feeds/define-feed.ts';
import { areLinkedByScore } from '../../domain/linkage/link-feeds.ts';
import { feedById } from '../../domain/feeds/index.generated.ts';
import { feedPairs } from '../run-plan.ts';

/** Two feeds whose records are linked. */
export type PairOfFeeds = readonly [Feed, Feed];

/** `HC-BIRTH~PS-BIRTH`, as in links. */
export const pairName = ([left, right]: PairOfFeeds): string => `${left.id}~${right.id}`;

/** Pairs of feeds between which the score links what the tiers leave over, both with records. */
export function pairsLinkedByScore(sizes: ReadonlyMap<string, number>): readonly PairOfFeeds[] {
  const present = (feed: Feed) => (sizes.get(feed.id) ?? 0) > 0;
  return feedPairs(checks as readonly Check[]).filter(
    ([left, right]) => areLinkedByScore(left, right) && present(left) && present(right),
  );
}

/** The pair of this name in the order of links; null when a feed is unknown or both are one. */
export function pairByName(name: string): PairOfFeeds | null {
  const [one, other, ...more] = name.split('~').map((id) => feedById.get(id));
  if (one === undefined || other === undefined || one.id === other.id || more.length > 0) return null;
  return one.id < other.id ? [one, other] : [other, one];
}
