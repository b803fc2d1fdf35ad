/**
 * Words set aside in runs, outside memory: what is too much to hold is written down and read again when its turn comes.
 * Runs are numbered from 0; one that nothing was added to is empty.
 */
export interface WordRuns {
  /** Adds words to the end of a run. */
  append(run: number, words: Uint32Array): void;
  /** Reads the first words of a run: as many as `into` holds, and no more than it has. */
  read(run: number, into: Uint32Array): void;
  /** Writes over the first words of a run, of which there are at least so many. */
  replace(run: number, words: Uint32Array): void;
}
