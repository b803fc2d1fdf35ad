import type { PlainDate } from '../values/plain-date.ts';
import type { WorkCalendar } from '../values/working-days.ts';
import type { CaseActor } from './case-actor.ts';

/** The world around an act: who, when, and what must be known besides the case. */
export interface Setting {
  readonly by: CaseActor;
  /** This instant, ISO 8601 in UTC. */
  readonly at: string;
  /** The day in the registry's time zone. */
  readonly on: PlainDate;
  readonly calendar: WorkCalendar;
  /** Region of the case. */
  readonly region: string;
  /** Reason that this officer gave last, in any case. */
  readonly lastReason: string | null;
  /** Digest of the findings and records behind the case as they are now. */
  readonly evidence: string;
  /** SHA-256 of a text, in hexadecimal. */
  readonly digest: (text: string) => string;
  /** Fields that the sharing agreement does not let go to a unit. */
  readonly notShared: (unit: string, fields: readonly string[]) => readonly string[];
}
