import type { SignedCheckpoint } from './checkpoint.ts';
import type { EvidenceEntry } from './evidence-event.ts';
import type { Frontier } from './frontier.ts';

/** Columns that repeat what the entry says, for search; `subjects` and `objects` as JSON. */
export type RepeatedColumns = Pick<EvidenceEntry, 'writer' | 'n' | 'at' | 'action' | 'object'> & {
  readonly actor: string;
  readonly subjects: string;
  readonly objects: string;
};

/** One place of the log as the table holds it. */
export interface SealedRow {
  readonly idx: number;
  /** Null when the place points to an entry that is not there. */
  readonly row: {
    /** Canonical JSON; '' when it was erased at the end of its term. */
    readonly entry: string;
    /** Leaf as it was written with the entry. */
    readonly digest: Uint8Array;
    readonly columns: RepeatedColumns;
  } | null;
  /** Head of the chain after this entry. */
  readonly chain: Uint8Array;
}

export interface NumberedCheckpoint extends SignedCheckpoint {
  /** 1, 2, 3, … */
  readonly number: number;
}

/** What the outside witness holds of the log. */
export interface WitnessCopy {
  /** Its checkpoints in the order in which it took them; null stands for what is none. */
  notes(): AsyncIterable<SignedCheckpoint | null>;
  /** Leaves one after the other, 32 bytes each; fewer when its list ends before, null when it keeps no list. */
  leaves(from: number, until: number): Promise<Uint8Array | null>;
}

/** Where to begin: after a checkpoint, whose tree is known by its frontier. */
export interface Beginning {
  /** Number of the checkpoint; 0 = from the first entry. */
  readonly number: number;
  readonly frontier: Frontier;
  readonly chain: Uint8Array;
}

/** The log at one moment, as it is to be verified. */
export interface EvidenceCopy {
  readonly beginning: Beginning;
  /** Pages of places in order, from the beginning on. */
  rows(): AsyncIterable<readonly SealedRow[]>;
  /** Checkpoints in order, from that of the beginning on. */
  checkpoints(): AsyncIterable<NumberedCheckpoint>;
  /** Entries without a place: `waiting` stand in the queue of those that will get one. */
  readonly unsealed: { readonly entries: number; readonly waiting: number; readonly oldestAt: string | null };
  readonly witness: WitnessCopy | null;
  /** When the copy was taken, by the clock of the database. */
  readonly takenAt: string;
}
