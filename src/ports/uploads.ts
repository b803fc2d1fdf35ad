/** Files as delivered, kept apart from the register until they expire. */
export interface Uploads {
  /** Keeps a copy of a delivered file under the id of its batch. */
  keep(path: string, batchId: string): Promise<void>;
  /** Deletes what is older than so many days; returns how many files went. */
  expire(days: number): Promise<number>;
}
