import { PAIR_WIDTH } from './bucket.ts';
import type { OrderedPairs } from './order-pairs.ts';
import type { PairChunks } from './pair-chunks.ts';
import { placeBucket } from './place-bucket.ts';
import type { WordRuns } from './word-runs.ts';
import { release } from './word-arrays.ts';

/** Pairs set aside, a run of them for each bucket of left rows. */
export interface SetAside {
  readonly runs: WordRuns;
  /** Pairs by bucket. */
  readonly sizes: readonly number[];
  /** Left rows of a bucket. */
  readonly rows: number;
  /** New names of the patterns. */
  readonly names: Uint32Array;
}

/**
 * Pairs set aside, bucket after bucket. Each is put in order when it is first read and written back, so that later readings
 * find it ordered. Memory is taken for the largest bucket, twice while it is put in order.
 */
export class SpilledPairs implements PairChunks {
  readonly size: number;
  readonly whole = null;
  readonly #aside: SetAside;
  readonly #room: Uint32Array;
  readonly #isOrdered: boolean[];

  constructor(aside: SetAside) {
    this.size = aside.sizes.reduce((sum, size) => sum + size, 0);
    this.#aside = aside;
    this.#room = new Uint32Array(PAIR_WIDTH * Math.max(0, ...aside.sizes));
    this.#isOrdered = aside.sizes.map(() => false);
  }

  *chunks(): Generator<OrderedPairs> {
    for (const [bucket, size] of this.#aside.sizes.entries()) {
      if (size === 0) continue;
      const words = this.#room.subarray(0, PAIR_WIDTH * size);
      if (this.#isOrdered[bucket] === true) this.#aside.runs.read(bucket, words);
      else this.#order(bucket, size, words);
      yield columnsOf(words, size);
    }
  }

  #order(bucket: number, size: number, words: Uint32Array): void {
    const { runs, rows, names } = this.#aside;
    const found = new Uint32Array(words.length);
    runs.read(bucket, found);
    placeBucket(found, size, { pairs: columnsOf(words, size), from: 0, firstRow: bucket * rows, rows, names });
    release(found);
    runs.replace(bucket, words);
    this.#isOrdered[bucket] = true;
  }
}

const columnsOf = (words: Uint32Array, size: number): OrderedPairs => ({
  left: words.subarray(0, size),
  right: words.subarray(size, 2 * size),
  pattern: words.subarray(2 * size),
});
