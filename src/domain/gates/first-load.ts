import type { Actor } from '../access/actor.ts';
import type { Department, Envelope } from '../feeds/define-feed.ts';
import type { PlainDate } from '../values/plain-date.ts';

/** A switch that suspends the volume gates for a feed, a region and a period, set by two people. */
export interface FirstLoad {
  readonly id: string;
  readonly feed: string;
  /** This region and all below it. */
  readonly region: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly proposedBy: string;
  readonly proposedDepartment: string;
  /** The second person; null = does not hold yet. */
  readonly confirmedBy: string | null;
}

/** Whether the switch covers a roster. */
export const coversRoster = (
  { feed, region, from, until, confirmedBy }: FirstLoad,
  envelope: Pick<Envelope, 'feed' | 'region' | 'periodStart' | 'periodEnd'>,
): boolean =>
  confirmedBy !== null &&
  feed === envelope.feed &&
  envelope.region.startsWith(region) &&
  from <= envelope.periodStart &&
  envelope.periodEnd <= until;

export type FirstLoadRefusal = 'SAME_PERSON' | 'NO_OWNER' | 'ALREADY_DECIDED';

/** The second person's word; null = it holds from now on. */
export function faultInConfirming(
  { proposedBy, proposedDepartment, confirmedBy }: FirstLoad,
  { user, department }: Pick<Actor, 'user' | 'department'>,
  owner: Department,
): FirstLoadRefusal | null {
  if (confirmedBy !== null) return 'ALREADY_DECIDED';
  if (proposedBy === user) return 'SAME_PERSON';
  return proposedDepartment === owner || department === owner ? null : 'NO_OWNER';
}
