import type { Wording } from '../values/wording.ts';
import type { Consumer } from '../access/actor.ts';
import type { PlainDate } from '../values/plain-date.ts';
import type { Grants } from './grant.ts';
import type { Purpose } from './purposes.ts';

/** What one reader may know of one feed, on what duty, for how long: one version of a sharing agreement (共享协议). */
export interface Agreement {
  /** `HC.PS-BIRTH`: reader and feed; the same in every version. */
  readonly id: string;
  readonly version: number;
  readonly consumer: Consumer;
  readonly feed: string;
  /** The statutory duty for which the reader needs it (个人信息保护法 §34), in words. */
  readonly duty: Wording;
  /** Law and article of the duty. */
  readonly law: string;
  readonly purposes: readonly Purpose[];
  /** Codes of the checks whose findings may show the feed to the reader. */
  readonly checks: readonly string[];
  readonly fields: Grants;
  /** First and last day, inclusive; at most 24 months. */
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
  /** Most distinct persons a day whose data goes to the reader. */
  readonly personsPerDay: number;
  /** Months after which the reader must have deleted what it got (个人信息保护法 §19). */
  readonly retentionMonths: number;
  /** The office that answers for the agreement; an office, no person. */
  readonly contact: Wording;
}

export const agreementId = (consumer: Consumer, feed: string): string => `${consumer}.${feed}`;
