import type { FileSource } from './sealed-file.ts';

/** Files as delivered, sealed and kept apart from the register until they expire. */
export interface Uploads {
  /** Keeps a sealed copy of a delivered file under the id of its batch. */
  keep(from: FileSource, batchId: string): Promise<void>;
  /** Deletes what is older than so many days, and keys that nothing lies under any more; returns how many files went. */
  expire(days: number): Promise<number>;
}
