import type { PlainDate } from '../values/plain-date.ts';

/** What a decision may rest on beside the row: how this record came before this reader. */
export interface Situation {
  /** Account of the reader. */
  readonly user: string;
  /** Today in China. */
  readonly today: PlainDate;
  /** Region that the record belongs to; null when unknown (then it lies in nobody's region). */
  readonly region: string | null;
  /** The row was sent by the reader's own unit. */
  readonly isOwnRow: boolean;
  /** The record belongs to an open case that is assigned to the reader's department, for a town or village to it. */
  readonly isInAssignedCase: boolean;
  /** Code of the check whose finding or case shows the record; null where no check does (a link, a batch). */
  readonly check: string | null;
  /** Day on which a sample with this record was handed to the reader; null = it is in none. */
  readonly sampleDrawnOn: PlainDate | null;
  /** Users who allowed this reader to open this record of a restricted feed. */
  readonly approvedBy: readonly string[];
  /** Users who may still see the record of a protected person; null = the person is not protected. */
  readonly onlyFor: readonly string[] | null;
  /** The value is used to count by, not to be shown beside a person. */
  readonly isTotal: boolean;
}

/** A record about which nothing is known: of nobody's region, in no case. */
export const bareSituation = (user: string, today: PlainDate): Situation => ({
  user,
  today,
  region: null,
  isOwnRow: false,
  isInAssignedCase: false,
  check: null,
  sampleDrawnOn: null,
  approvedBy: [],
  onlyFor: null,
  isTotal: false,
});
