import type { Envelope } from '../domain/feeds/define-feed.ts';
import type { GateStop } from '../domain/gates/gate.ts';
import type { FileProblem } from '../ports/roster-file.ts';
import type { ColumnReport, Roster, RowCounts } from '../ports/rosters.ts';
import type { RosterReading } from './read-roster.ts';
import type { ValueRemark } from './value-remarks.ts';

/** How a file is to be taken. */
export interface ImportOptions {
  readonly envelope: Envelope;
  readonly map: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
  /** Reasons to hold it that do not lie in its rows: a new key, a break in the series. */
  readonly stops?: readonly GateStop[];
}

/** Earlier files of the same roster, and their records that the new file no longer has. */
export interface Replacement {
  readonly batches: readonly number[];
  readonly lost: number;
}

/** What became of a file that could be read. */
interface Stored {
  readonly roster: Roster;
  readonly counts: RowCounts;
  readonly columns: ColumnReport;
  /** The first rows that were not taken; `counts` says how many there are. */
  readonly rejected: RosterReading['rejected']['listed'];
  /** How often each reason to reject a row was given, by code. */
  readonly rejections: Readonly<Record<string, number>>;
  readonly headers: readonly string[];
  /** What a file in mode `replace` takes the place of; null when it takes none. */
  readonly replaces: Replacement | null;
  /** Gates that it does not pass: which, by what number, and what the sender can do. */
  readonly gates: readonly GateStop[];
  /** What is said about values of rows that were taken: the first of them, and how many of each code there are. */
  readonly remarks: { readonly listed: readonly ValueRemark[]; readonly counts: Readonly<Record<string, number>> };
  /** Column and standard header of each field, to name the place of a remark. */
  readonly places: RosterReading['places'];
}

export type ImportReport = {
  readonly fileName: string;
  readonly envelope: Envelope;
  readonly notes: readonly FileProblem[];
} & (
  | (Stored & { readonly outcome: 'imported' | 'dry-run' })
  /** Stored, and counts for nothing until two people release it. */
  | (Stored & { readonly outcome: 'held' })
  /** `gates` are those that still hold it. */
  | ({ readonly outcome: 'known' } & Pick<Stored, 'roster' | 'counts' | 'gates'>)
  | { readonly outcome: 'refused'; readonly problem: FileProblem }
);
