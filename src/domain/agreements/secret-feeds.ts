import type { Wording } from '../values/wording.ts';
import type { Consumer } from '../access/actor.ts';
import { feedById } from '../feeds/index.generated.ts';
import { tableOf } from './matrix/matrix.ts';

/** How records of adoption and of welfare institutions read to everyone but police and civil affairs (民法典 §1110). */
export const OTHER_LAWFUL_REGISTRATION: Wording = { zh: '其他合法登记', en: 'other lawful registration' };

/** Readers who may know that a record of a restricted feed is one. */
const INITIATED: ReadonlySet<Consumer> = new Set<Consumer>(['PS', 'MZ']);

/** True when a reader may know which feed a record is of. When not, neither code, key nor id of the feed may go out. */
export const mayKnowFeed = (consumer: Consumer, feed: string): boolean =>
  tableOf(feed)?.restricted !== true || INITIATED.has(consumer);

/** The name of a feed as a reader may see it. */
export const feedNameFor = (consumer: Consumer, feed: string): Wording =>
  mayKnowFeed(consumer, feed) ? (feedById.get(feed)?.name ?? { zh: feed, en: feed }) : OTHER_LAWFUL_REGISTRATION;
