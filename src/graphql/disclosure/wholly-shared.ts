import type { Projection } from '../../domain/agreements/projection.ts';
import type { Feed } from '../../domain/feeds/define-feed.ts';
import { feeds } from '../../domain/feeds/index.generated.ts';
import { fieldsOfParts } from '../../domain/linkage/scored/compared-parts.ts';
import type { Context } from '../context.ts';
import { MATCHED } from './compared-pair.ts';
import { registerOf } from './known-register.ts';

/**
 * Feeds of which this reader sees in full all that a score can rest on, whatever the row. A link between two of them has a
 * score that is wholly shared, so that an order by it tells nothing that is not told anyway; a person under protection is
 * the one exception, which the store knows.
 */
export async function whollySharedFeeds({
  actor,
  purpose,
  projector,
}: Pick<Context, 'actor' | 'purpose' | 'projector'>): Promise<readonly string[]> {
  const projections = await projector();
  return feeds
    .filter((feed) => registerOf(actor.department, feed.id) !== null)
    .filter((feed) => isWhole(feed, projections.project({ reader: actor, feed: feed.id, purpose })))
    .map(({ id }) => id);
}

const isWhole = (feed: Feed, { scope, plans }: Projection): boolean =>
  scope === 'any' && fieldsCompared(feed).every((field) => isAlwaysFull(plans.get(field)));

const fieldsCompared = (feed: Feed): readonly string[] =>
  feed.people.flatMap(({ role }) => fieldsOfParts(feed, role, MATCHED.flat()));

const isAlwaysFull = (plan: ReturnType<Projection['plans']['get']>): boolean =>
  plan !== undefined && plan.conditions.length === 0 && plan.shown.level === 'full' && plan.inCase.level === 'full';
