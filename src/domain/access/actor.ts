import type { Department } from '../feeds/define-feed.ts';
import type { Role } from './role.ts';

/**
 * Who reads under the sharing agreement (7.9 of the domain reference): a department, or the survey (SV) that draws samples
 * of every register. HUB names the hub itself: its administrators, secretary and auditors, who read no personal value.
 */
export type Consumer = Department | 'SV' | 'HUB';

/** Who asks, in which post: everything that a decision about access may rest on. Holds no personal data but the user name. */
export interface Actor {
  /** Account of a person, or client of a department's system. */
  readonly user: string;
  readonly kind: 'person' | 'system';
  readonly role: Role;
  /** Unit of the post. */
  readonly department: Consumer;
  /** Submitting organisation of the post (hospital, school, town office); '' for the department itself. */
  readonly org: string;
  /** Rows of this region and below may be seen; '' = everywhere. 6 to 12 digits. */
  readonly region: string;
  /** Session or token by which the actor is known: revocable, names nobody. */
  readonly session: string;
  /** Opaque name of the terminal that asked; missing where nothing tells it, as on the host itself. */
  readonly terminal?: string;
  /** When the person last proved who they are (ISO 8601, UTC), for steps that ask for a fresh proof; null for systems. */
  readonly provenAt: string | null;
  /** Granted to send operations that are not on the list of known ones. */
  readonly mayAskFreely: boolean;
}
