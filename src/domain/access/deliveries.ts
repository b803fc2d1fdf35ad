import type { Envelope, Feed } from '../feeds/define-feed.ts';
import { isWithin } from '../values/region-code.ts';
import type { Actor } from './actor.ts';
import type { Role } from './role.ts';

/** Roles that deliver one feed only (7.7 of the domain reference): employers their workers, village officers their hints. */
const ONLY: Partial<Record<Role, string>> = { 'R-EMP': 'GR-EMP', 'R-VILLAGE': 'GR-CHANGE' };

/** The post that a delivery is judged by. */
export type DeliveringPost = Pick<Actor, 'role' | 'department' | 'org' | 'region'>;

/**
 * Whether a roster is one of this post's own: of a feed that the department owns, of a region at or below the post's, and
 * of the post's organisation when it is bound to one (a hospital delivers for itself only).
 */
export function mayDeliver(
  { role, department, org, region }: DeliveringPost,
  feed: Pick<Feed, 'id' | 'owner'>,
  envelope: Pick<Envelope, 'region' | 'org'>,
): boolean {
  const only = ONLY[role];
  return (
    feed.owner === department &&
    (only === undefined || only === feed.id) &&
    (region === '' || isWithin(envelope.region, region)) &&
    (org === '' || org === envelope.org)
  );
}
