import type { Envelope, Feed } from '../domain/feeds/define-feed.ts';
import type { FirstLoad } from '../domain/gates/first-load.ts';
import type { PeriodVolume } from '../domain/gates/g01-death-surge.ts';
import type { Shrinkage } from '../domain/gates/g02-snapshot-shrink.ts';
import type { Restated } from '../domain/gates/g03-column-change.ts';
import type { PersonRecords } from '../domain/gates/g06-cluster-size.ts';
import type { StatedValues } from '../domain/gates/g07-edit-burst.ts';
import type { NamesakeNumbers } from '../domain/gates/g10-near-variants.ts';
import type { GateStop } from '../domain/gates/gate.ts';
import type { Hold, HoldVoice } from '../domain/gates/hold.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import type { Roster, RowCounts } from './rosters.ts';

/** What the gates ask about a batch that was just stored, and has not been settled. */
export interface GateQuestions {
  /** Other periods of the same sender, the nearest before first; empty = nothing was delivered yet. */
  history(envelope: Envelope, most: number): Promise<readonly PeriodVolume[]>;
  /** Live records that a replacing batch leaves out. */
  missingFrom(envelope: Envelope, roster: Roster): Promise<Shrinkage>;
  /** Rows of the batch that differ in one of these fields from the live row of the same key before them, beside it, in pages. */
  restated(roster: Roster, fields: readonly string[]): AsyncIterable<readonly Restated[]>;
  /** Name keys under which live records of other batches state each of these numbers. */
  namesOf(numbers: readonly string[], roster: Roster): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /**
   * Numbers of the batch under which more live records of its feed stand than `most`, records counted by natural key; where a
   * day is given, only records of events since then.
   */
  crowded(
    roster: Roster,
    feed: Pick<Feed, 'id'>,
    since: PlainDate | null,
    most: number,
  ): Promise<readonly PersonRecords[]>;
  /** Numbers of the batch with more names or full birth dates, stated by anybody within these days, than `most`. */
  restatedPersons(roster: Roster, days: number, most: number): Promise<readonly StatedValues[]>;
  /** Numbers of the batch that stand beside one name and birth date. */
  namesakes(roster: Roster, feed: Pick<Feed, 'id'>): Promise<readonly NamesakeNumbers[]>;
  /** People of the batch whose number stands in it with the same name and another birth date, or the same date and another name. */
  variedPersons(roster: Roster, feed: Pick<Feed, 'id'>): Promise<number>;
}

/** A held batch as it is listed. */
export interface HeldBatch extends Hold {
  readonly envelope: Envelope;
  readonly fileName: string;
  readonly rows: number;
  /** ISO 8601, UTC. */
  readonly heldAt: string;
}

/** A held batch, locked until the transaction ends. */
export interface TakenHold {
  readonly hold: Hold;
  readonly roster: Roster;
  readonly envelope: Envelope;
  /** Rows and rejected rows of the file. */
  readonly counts: Pick<RowCounts, 'total' | 'rejected'>;
}

/** Batches that wait for two people. */
export interface Holds {
  /** The batch is held, perhaps once more: its rows stay stored and count for nothing. */
  hold(roster: Roster, stops: readonly GateStop[]): Promise<void>;
  /** The batch, if it counts. */
  acceptedRoster(batch: number): Promise<Roster | null>;
  /** Why a batch is held; empty when it is not. */
  stopsOf(roster: Roster): Promise<readonly GateStop[]>;
  open(): Promise<readonly HeldBatch[]>;
  take(batch: number): Promise<TakenHold | null>;
  save(roster: Roster, hold: Hold, second: HoldVoice | null): Promise<void>;
  /** Batches that a user had the last word on since a day (ISO date) began. */
  decidedSince(user: string, day: PlainDate): Promise<number>;
  /** The batch counts from now on, with these counts; or never. */
  release(roster: Roster): Promise<void>;
  countAgain(roster: Roster, counts: RowCounts): Promise<void>;
  refuse(roster: Roster): Promise<void>;
  /** Of a feed, or of all (null). */
  firstLoads(feed: string | null): Promise<readonly FirstLoad[]>;
  proposeFirstLoad(load: FirstLoad): Promise<void>;
  takeFirstLoad(id: string): Promise<FirstLoad | null>;
  confirmFirstLoad(id: string, user: string): Promise<void>;
}
