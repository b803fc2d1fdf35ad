import type { ErasedPlaces } from './erasures.ts';

/** The first thing that is not as it was written. */
export interface Divergence {
  /** Place in the log, the first is 0. Of a checkpoint: the number of entries it covers. */
  readonly index: number;
  /** When only roots tell: the divergence lies at or after `index` and before this place. Null when the place is exact. */
  readonly until: number | null;
  /** What differs, e.g. `entry`, `chain`, `object`, `checkpoint.root`. */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** Why nothing can be said, or not all of it. */
export type Doubt =
  /** There is no file of the witness. */
  | 'no-witness'
  /** The witness has not pinned a key: signatures were checked against keys that the database itself names. */
  | 'no-pinned-key'
  /** Nothing was signed yet. */
  | 'nothing-sealed'
  /** Entries wait longer than they may for their place. */
  | 'unsealed'
  /** Entries wait longer than they may for the witness. */
  | 'unwitnessed'
  /** The witness lost leaves. */
  | 'leaves-lost'
  /** What traps changes of the tables is switched off. */
  | 'guards-off';

export type Verification =
  | ({ readonly outcome: 'intact' } & Extent)
  | ({ readonly outcome: 'tampered'; readonly divergence: Divergence } & Extent)
  | ({ readonly outcome: 'unverifiable'; readonly doubts: readonly Doubt[] } & Extent);

/** How far it was looked. */
export interface Extent {
  /** First place looked at. */
  readonly from: number;
  /** Entries verified. */
  readonly entries: number;
  readonly checkpoints: number;
  /** Entries under a checkpoint that the witness holds. */
  readonly witnessed: number;
  /** Entries that have no place yet. */
  readonly unsealed: number;
  /** Places whose entries were erased at the end of their term, and by which order. */
  readonly erased: readonly ErasedPlaces[];
}
