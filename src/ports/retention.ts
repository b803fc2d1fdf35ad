import type { BatchRows, ErasedClass } from '../domain/retention/compare-erased.ts';
import type { CaseFacts } from '../domain/retention/judge-case.ts';
import type { RowFacts } from '../domain/retention/judge-row.ts';
import type { RetentionClass } from '../domain/retention/retention-class.ts';
import type { ErasedPartner } from '../domain/checks/dossier.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import type { Listing } from './catalogue.ts';
import type { FeedPair } from './run-pairs.ts';
import type { ErasedPeriod } from './runs.ts';

/** All versions of one record that go or stay together. */
export interface RowUnit extends RowFacts {
  /** Ids of its versions. */
  readonly ids: readonly string[];
  readonly feed: string;
  readonly key: string;
}

/** A case that may have reached its end. */
export interface AgedCase extends CaseFacts {
  readonly id: string;
  readonly number: string;
}

/** Rows of a batch that were not taken. */
export interface RejectedRows {
  readonly batchId: string;
  readonly batch: number;
  readonly region: string;
  readonly acceptedOn: PlainDate;
  readonly rows: number;
}

/** How many of a class and a month are due, kept, held or unclear. */
export interface DueCount {
  readonly of: RetentionClass;
  /** Month in which the period, case or file ended, such as 2024-02. */
  readonly month: string;
  readonly due: number;
  /** Over, but something holds them; by what. */
  readonly held: Readonly<Record<string, number>>;
  /** It cannot be told; why. */
  readonly unclear: Readonly<Record<string, number>>;
  /** Only so many were looked at: there may be more. */
  readonly isAtLeast?: true;
}

/** Things of which the same is known, and how many there are: versions of records, or cases. */
export interface Alike<F> {
  readonly facts: F;
  readonly items: number;
  /** Records or cases among them. */
  readonly things: number;
}

export type OrderState = 'proposed' | 'running' | 'done' | 'declined';

/** What was erased of a class, and the root over it that the evidence log names. */
export interface Erased {
  readonly of: string;
  readonly count: number;
  /** Root (RFC 6962) over the leaves in the order of their names; '' where nothing has a leaf. */
  readonly root: string;
}

/** An order to erase. */
export interface RetentionOrder {
  readonly id: string;
  readonly number: number;
  readonly asOf: PlainDate;
  readonly state: OrderState;
  /** Version of the rules and the terms in force. */
  readonly rules: Readonly<Record<string, number>>;
  readonly due: readonly DueCount[];
  readonly askedBy: string;
  readonly askedAt: string;
  readonly decidedBy: string | null;
  readonly finishedAt: string | null;
  readonly erased: readonly Erased[];
}

/** One erased thing: its name in its class and a keyed digest of what it said. */
export interface ErasedItem {
  readonly item: string;
  readonly content: string;
}

/** Erasure at the end of terms: facts in pages, erasing in pieces that can be repeated, and what is left of it. */
export interface Retention {
  /** Alone among erasures until the transaction ends; false while a run is working, which must find what it began with. */
  begin(): Promise<boolean>;
  /** For whoever plans a run: no piece is erased until the transaction ends. */
  holdErasures(): Promise<void>;
  /** Units whose period ended by a day, after a record id, in the order of their first version. */
  units(endedBy: PlainDate, after: string, most: number): Promise<readonly RowUnit[]>;
  /** The same of at most so many units (null: of all), counted by what is known of them. */
  unitsAlike(endedBy: PlainDate, most: number | null): Promise<readonly Alike<RowFacts>[]>;
  eraseUnits(order: string, of: RetentionClass, units: readonly RowUnit[]): Promise<void>;
  cases(after: string, most: number): Promise<readonly AgedCase[]>;
  casesAlike(most: number | null): Promise<readonly Alike<CaseFacts>[]>;
  eraseCases(order: string, of: RetentionClass, cases: readonly AgedCase[]): Promise<void>;
  rejected(acceptedBy: PlainDate, most: number): Promise<readonly RejectedRows[]>;
  eraseRejected(order: string, batches: readonly RejectedRows[]): Promise<void>;
  /** Places of the log before a moment that may go and were not yet erased. */
  countLog(before: string, most: number | null): Promise<number>;
  /** Erases up to so many entries; null when none is left. */
  eraseLog(order: string, before: string, most: number): Promise<ErasedLog | null>;
  /** Numbers that only erased rows named are destroyed; what a transaction may be about to store is left for the next time. */
  destroyNumbers(): Promise<number>;

  /** The order that waits or runs. */
  open(): Promise<RetentionOrder | null>;
  propose(order: Pick<RetentionOrder, 'asOf' | 'state' | 'rules' | 'due' | 'askedBy'>): Promise<RetentionOrder>;
  /** Null when it does not wait any more. @throws when whoever asked decides */
  decide(number: number, state: 'running' | 'declined', by: string): Promise<RetentionOrder | null>;
  order(number: number): Promise<RetentionOrder | null>;
  orders(): Promise<readonly RetentionOrder[]>;
  /** The same page by page, the newest first. */
  readonly orderPages: Listing<Record<never, never>, RetentionOrder>;
  /** Counts and roots of what an order erased, by class, from what is left of it. */
  erasedBy(order: string): Promise<readonly Erased[]>;
  /** What the evidence log says was erased, by finished orders. */
  namedErased(): Promise<readonly ErasedClass[]>;
  /** Batches of which rows are neither there nor erased by an order. */
  brokenBatches(): Promise<readonly BatchRows[]>;
  /** False when another process finished it. */
  finish(order: string, erased: readonly Erased[]): Promise<boolean>;

  erasedPeriods(): Promise<readonly ErasedPeriod[]>;
  /** Erased records to which these records had links, by `feed|key`. */
  erasedPartners(records: readonly RecordName[]): Promise<ReadonlyMap<string, readonly ErasedPartner[]>>;
  /** Mentions (`FEED:key#role`) whose partner in the other of two feeds was erased. */
  widowed(pair: FeedPair): Promise<ReadonlySet<string>>;
  /** Sums of months of which rows were erased stay as they were. */
  keepFigures(runId: string): Promise<void>;
}

export interface RecordName {
  readonly feed: string;
  readonly key: string;
}

export interface ErasedLog {
  readonly entries: number;
  /** `from-until`, the end excluded. */
  readonly ranges: readonly string[];
}
