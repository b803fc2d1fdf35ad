import type { WordRuns } from '../domain/pairing/word-runs.ts';

/**
 * Room outside memory for what a linkage cannot hold: pairs of rows and patterns, never a value of a record. Everything is
 * gone once it is disposed of, and when the process ends, however it ends.
 */
export interface SpillSpace extends Disposable {
  readonly runs: WordRuns;
  /** Bytes taken so far. */
  readonly bytes: number;
}
