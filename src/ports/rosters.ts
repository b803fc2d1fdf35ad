import type { Envelope, Refusal } from '../domain/feeds/define-feed.ts';
import type { RosterFacts } from '../domain/checks/register-facts.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';

/** A delivered file before its rows are read. */
export interface RosterDraft {
  readonly envelope: Envelope;
  readonly fileName: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly contentHash: string;
  /** Version of the feed definition that reads it. */
  readonly definitionHash: string;
}

export interface Roster {
  readonly id: string;
  /** Batch number (批次号). */
  readonly number: number;
}

export interface RowCounts {
  readonly total: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly corrected: number;
  readonly voided: number;
  readonly rejected: number;
}

/** What the header row turned out to be. */
export interface ColumnReport {
  readonly mapped: readonly string[];
  readonly forbidden: readonly string[];
  readonly unknown: readonly { readonly header: string; readonly nearest: string | null }[];
  readonly missing: readonly string[];
}

export interface RejectedRow {
  readonly rowNo: number;
  readonly reasons: readonly Refusal[];
  /** The cells as sent, under their headers; kept until corrected or expired. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Rows of a delivered file that were not taken, as far as they are kept. */
export interface RejectedOf {
  readonly batchId: string;
  readonly number: number;
  readonly envelope: Envelope;
  readonly fileName: string;
  /** ISO 8601, UTC. */
  readonly acceptedAt: string;
  /** How many there were. */
  readonly count: number;
  /** Headers of the cells that are kept; empty when they were erased. */
  readonly headers: readonly string[];
}

/** Final period of one organisation, as coverage sees it. */
export interface FinalPeriod {
  readonly feed: string;
  readonly region: string;
  readonly org: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Which organisation owes which feed for which region from when (ruling 14). */
export interface OwedFeed {
  readonly feed: string;
  readonly region: string;
  readonly org: string;
  readonly since: PlainDate;
  readonly until: PlainDate | null;
  readonly cadence: string | null;
  readonly setBy: string;
}

/** Delivered files: envelope, counts, what was refused, how far they reach. */
export interface Rosters {
  /** Registers a file; `known` holds its counts when the same bytes for the same roster were accepted before. */
  begin(draft: RosterDraft): Promise<{ readonly roster: Roster; readonly known: RowCounts | null }>;
  /** Waits until no other delivery is being settled; what others stored before is visible afterwards. */
  lockSettling(): Promise<void>;
  reject(roster: Roster, rows: readonly RejectedRow[]): Promise<void>;
  /** Null when there is no such batch. */
  rejectedOf(number: number): Promise<RejectedOf | null>;
  /** So many rejected rows after this one, in file order. */
  rejectedAfter(batchId: string, rowNo: number, limit: number): Promise<readonly RejectedRow[]>;
  accept(roster: Roster, counts: RowCounts, columns: ColumnReport, facts: Partial<RosterFacts>): Promise<void>;
  /** Remembers a file that failed its control total; nothing else of it is stored. */
  recordRefusal(draft: RosterDraft, refusal: Refusal, counts: RowCounts): Promise<void>;
  /** Takes a delivered file back; its rows stop being live. Null when no such live batch exists. */
  withdraw(number: number, reason: string): Promise<Roster | null>;
  /** Batches that an explicit replacement of the same roster outranks, after the set of batches changed (ruling 5). */
  settleReplacements(envelope: Envelope): Promise<readonly Roster[]>;
  /** Extends the register of owed feeds by what was delivered, never shortening what an operator set. */
  noteDelivery(envelope: Envelope): Promise<void>;
  envelopeOf(number: number): Promise<Envelope | null>;
  /** Who owes what; with `knownAt` without those who had not delivered anything by then and whom nobody had entered. */
  owedFeeds(knownAt?: string | null): Promise<readonly OwedFeed[]>;
  setOwed(owed: OwedFeed): Promise<void>;
  /** What is known of every delivered file. */
  facts(knownAt: string | null): Promise<readonly RosterFacts[]>;
}
