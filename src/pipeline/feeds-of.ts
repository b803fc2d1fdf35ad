import type { Feed } from '../domain/feeds/define-feed.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import type { FeedPair } from '../ports/run-pairs.ts';

/** The two feeds that a chunk names. Throws when one is unknown. */
export function feedsOf({ left, right }: FeedPair): readonly [Feed, Feed] {
  const [one, other] = [feedById.get(left), feedById.get(right)];
  if (!one || !other) throw new Error(`unknown feed in ${left}~${right}`);
  return [one, other];
}
