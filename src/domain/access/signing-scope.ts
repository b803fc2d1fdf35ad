import type { SenderKey } from '../batches/sender-key.ts';
import { feedById } from '../feeds/index.generated.ts';
import { isWithin } from '../values/region-code.ts';
import type { Post } from './post.ts';

/** What a signing key would let a system send. */
export type SigningScope = Pick<SenderKey, 'department' | 'org' | 'region' | 'feeds'>;

/** Whether a signing key stays within a post of its system: rosters of its department, region and organisation only. */
export const isWithinPost = (scope: SigningScope, post: Omit<Post, 'role'>): boolean =>
  scope.department === post.department &&
  (post.org === '' || scope.org === post.org) &&
  (post.region === '' || isWithin(scope.region, post.region)) &&
  scope.feeds.every((feed) => feedById.get(feed)?.owner === post.department);
