import type { Consumer } from '../../domain/access/actor.ts';
import { feedNameFor, mayKnowFeed } from '../../domain/agreements/secret-feeds.ts';
import type { Feed } from '../../domain/feeds/define-feed.ts';
import { feedOf } from '../known-feed.ts';

/** The feed of a record; null where a reader may not know in which register it stands (民法典 §1110). */
export const registerOf = (reader: Consumer, feed: string): Feed | null =>
  mayKnowFeed(reader, feed) ? feedOf(feed) : null;

export const registerNameOf = (reader: Consumer, feed: string) => feedNameFor(reader, feed);
