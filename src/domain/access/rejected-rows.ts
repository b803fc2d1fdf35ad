import { RETENTION_PARAMETERS } from '../parameters/retention-parameters.ts';
import type { Envelope } from '../feeds/define-feed.ts';
import { feedById } from '../feeds/index.generated.ts';
import type { Actor } from './actor.ts';
import { mayDeliver } from './deliveries.ts';
import { mayDo } from './permissions.ts';

/**
 * Whether the rows of a batch that were not taken are this post's own: of the unit that delivers such rosters; for a system
 * only what it sent itself.
 */
export function ownsRejected(
  actor: Actor,
  { feed: id, region, org }: Pick<Envelope, 'feed' | 'region' | 'org'>,
  senders: readonly string[],
): boolean {
  const feed = feedById.get(id);
  if (feed === undefined || !mayDo(actor, 'exportRejected') || !mayDeliver(actor, feed, { region, org })) return false;
  return actor.kind === 'person' || senders.includes(actor.user);
}

/** Until when rejected rows are kept (ISO 8601, UTC): as long as the file that they stand in. */
export const rejectedUntil = (acceptedAt: string): string =>
  new Date(Date.parse(acceptedAt) + RETENTION_PARAMETERS.RETAIN_UPLOAD_DAYS.value * 86_400_000).toISOString();
