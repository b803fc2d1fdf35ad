import { areLinkedByScore, linkWithLeftovers } from '../link-feeds.ts';
import type { Mention } from '../mention.ts';
import type { RegisterModel } from '../scored/register-model.ts';
import type { LinkedFeeds } from '../scored/with-scores.ts';
import { changeBetween } from './change-between.ts';
import type { Delta } from './changed-names.ts';
import { mostChanged } from './most-changed.ts';
import {
  type EarlierView,
  isWithin,
  type LeftoversBefore,
  type LinkedPair,
  type LinkingView,
  sideOf,
} from './linking-view.ts';
import { decisionsAmong, touchedComponent } from './touched-component.ts';

/** Two feeds as two runs read them. */
export interface ChangedFeeds {
  readonly pair: LinkedPair;
  readonly delta: Delta;
  readonly before: EarlierView;
  readonly after: LinkingView;
  readonly leftovers: LeftoversBefore;
  readonly model: RegisterModel;
  /** Mentions beyond which everything is linked; {@link mostChanged} unless told. */
  readonly most?: number;
}

/** Links of everybody whom a change touches; all other links and left-over events are those of the run before. */
export interface Relinked extends LinkedFeeds {
  /** Mentions that were looked at, and those that are gone: of them nothing is taken over. */
  readonly touched: ReadonlyMap<string, Mention>;
  readonly gone: readonly Mention[];
}

/**
 * Links only what a change touches, with the very links and scores that `linkFeeds` gives for both feeds as a whole. Null
 * where that cannot be told from a part, or would cost as much; then the feeds are linked in full.
 */
export async function linkChanges(feeds: ChangedFeeds): Promise<Relinked | null> {
  const { pair, delta, before, after, model, leftovers } = feeds;
  const change = await changeBetween(pair, delta, before, after);
  if (change === null) return null;
  const most = feeds.most ?? mostChanged(change.people);
  if (change.before.length + change.after.length > most) return null;
  const scored = areLinkedByScore(pair.left, pair.right) ? { model, leftovers } : null;
  const touched = await touchedComponent({ ...feeds, change, scored, most });
  return touched === null ? null : { ...(await relink(touched, feeds)), touched, gone: delta.gone };
}

async function relink(
  touched: ReadonlyMap<string, Mention>,
  { pair, after, model }: ChangedFeeds,
): Promise<LinkedFeeds> {
  const sides = Map.groupBy(touched.values(), (mention) => sideOf(mention, pair));
  const leftMentions = await after.inRegisterOrder('left', sides.get('left') ?? []);
  const rightMentions = isWithin(pair) ? leftMentions : await after.inRegisterOrder('right', sides.get('right') ?? []);
  return linkWithLeftovers({
    ...pair,
    leftMentions,
    rightMentions,
    history: after.history,
    ...decisionsAmong(touched, after),
    model,
    census: await after.census([...touched.values()]),
  });
}
