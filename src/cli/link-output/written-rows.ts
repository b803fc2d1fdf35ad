import type { OnStage } from '../../pipeline/lists/list-request.ts';

/** Rows between two reports: a few hundredths of a second. */
const EVERY = 10_000;

/** Tells how many rows of all outputs have been written. */
export class WrittenRows {
  readonly #total: number;
  readonly #onStage: OnStage;
  #done = 0;

  constructor(total: number, onStage: OnStage) {
    this.#total = total;
    this.#onStage = onStage;
  }

  /** The same rows, counted as they pass. */
  *count<T>(rows: Iterable<T>): Generator<T> {
    for (const row of rows) {
      yield row;
      this.#done += 1;
      if (this.#done % EVERY === 0 || this.#done === this.#total) this.#onStage('write', this.#done, this.#total);
    }
  }
}
