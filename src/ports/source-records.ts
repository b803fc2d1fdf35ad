import type { RowReading } from '../domain/feeds/read-row.ts';
import type { RowVersion } from '../domain/feeds/version-order.ts';
import type { Mention } from '../domain/linkage/mention.ts';
import type { Roster } from './rosters.ts';

/** A row that was read, with the people it names and their blocking keys. */
export interface IncomingRecord {
  readonly rowNo: number;
  readonly feed: string;
  readonly org: string;
  readonly reading: RowReading;
  /** Start of the period for stock rosters. */
  readonly term: string | null;
  readonly mentions: readonly Mention[];
  /** The blocking keys of each mention. */
  readonly keys: readonly (readonly number[])[];
}

/** All versions of one natural key (and term); `live` = its roster is neither withdrawn nor replaced. */
export interface KeyVersions {
  readonly feed: string;
  readonly key: string;
  readonly versions: readonly (RowVersion & {
    readonly live: boolean;
    readonly batchId: string;
    readonly standing: string;
  })[];
}

export interface StandingChange {
  readonly recordId: string;
  readonly standing: string;
  readonly contention: 'file' | 'files' | null;
}

/** A row whose natural key an earlier row of the same file has. */
export interface RepeatedRow {
  readonly rowNo: number;
  /** The earlier row: one of the same content if there is one. */
  readonly firstRowNo: number;
  readonly isSame: boolean;
}

/** Rows that were read, and wait to be stored. */
export interface PreparedRows {
  /** Puts the numbers of the rows into the vault; the rows are stored when what comes back is called. */
  seal(): Promise<() => Promise<void>>;
}

/** Row versions as stored: appended once, never overwritten; only their standing changes. */
export interface SourceRecords {
  /** The id a row of this batch will have; known before it is stored. */
  idOf(roster: Roster, rowNo: number): string;
  /** Makes rows ready, while others may be under way into the store. The records are read one by one, and none of them is kept. */
  prepare(roster: Roster, records: Iterable<IncomingRecord>): Promise<PreparedRows>;
  /** Keys of these batches that more than one version (or a void) speaks about, in pages. */
  keysToSettle(rosters: readonly Roster[]): AsyncIterable<readonly KeyVersions[]>;
  changeStandings(changes: readonly StandingChange[]): Promise<void>;
  /** Natural keys of these batches that no live batch states any more. */
  countLost(rosters: readonly Roster[]): Promise<number>;
  /** Rows of a batch that repeat or contradict an earlier row of it, in file order, at most so many. */
  repeatsIn(roster: Roster, most: number): Promise<readonly RepeatedRow[]>;
  /** How the rows of a batch stand after settling. */
  countStandings(roster: Roster): Promise<Readonly<Record<string, number>>>;
}
