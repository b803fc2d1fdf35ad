import { areAssigned, type LinkableFeed } from '../domain/linkage/link-feeds.ts';
import { type LinkOutcome, mentionRef } from '../domain/linkage/mention.ts';
import type { Stores } from '../ports/hub.ts';

/**
 * Where a record has at most one partner, one whose partner was erased at the end of its term has had it (ruling 28): it is
 * given no other.
 */
export async function withoutWidowed(
  links: readonly LinkOutcome[],
  [left, right]: readonly [LinkableFeed, LinkableFeed],
  { retention }: Pick<Stores, 'retention'>,
): Promise<readonly LinkOutcome[]> {
  if (!areAssigned(left, right)) return links;
  const widowed = await retention.widowed({ left: left.id, right: right.id });
  return widowed.size === 0
    ? links
    : links.filter((link) => !widowed.has(mentionRef(link.left)) && !widowed.has(mentionRef(link.right)));
}
