import type { Actor } from '../domain/access/actor.ts';
import { isFreshlyProven } from '../domain/access/session-limits.ts';
import { type DeliveringPost, mayDeliver } from '../domain/access/deliveries.ts';
import { type Action, mayDo } from '../domain/access/permissions.ts';
import type { Role } from '../domain/access/role.ts';
import type { Envelope } from '../domain/feeds/define-feed.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import { Refused } from './refusals.ts';

export type { Action } from '../domain/access/permissions.ts';

/** @throws Refused ROLE_NOT_ALLOWED */
export function requirePermission(actor: { readonly role: Role }, action: Action): void {
  if (!mayDo(actor, action)) throw new Refused('ROLE_NOT_ALLOWED');
}

/**
 * For what two people do: who gives something away has proved within five minutes who they are (C34 of the security design).
 * @throws Refused STEP_UP_REQUIRED
 */
export function requireFreshProof({ actor, now }: { readonly actor: Actor; readonly now: () => string }): void {
  if (!isFreshlyProven(actor, new Date(now()))) throw new Refused('STEP_UP_REQUIRED');
}

/** Whether a roster is of the unit that this post stands for; a feed that nobody knows is nobody's. */
export function isOwnRoster(post: DeliveringPost, roster: Pick<Envelope, 'feed' | 'region' | 'org'>): boolean {
  const feed = feedById.get(roster.feed);
  return feed !== undefined && mayDeliver(post, feed, roster);
}

/** @throws Refused NOT_OF_YOUR_UNIT */
export function requireOwnRoster(post: DeliveringPost, roster: Pick<Envelope, 'feed' | 'region' | 'org'>): void {
  if (!isOwnRoster(post, roster)) throw new Refused('NOT_OF_YOUR_UNIT');
}
