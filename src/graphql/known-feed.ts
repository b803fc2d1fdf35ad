import type { Feed } from '../domain/feeds/define-feed.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import { written } from './written.ts';

/** The feed that a stored row names. Throws RangeError when the release does not have it. */
export const feedOf = (id: string): Feed => written(feedById.get(id));
