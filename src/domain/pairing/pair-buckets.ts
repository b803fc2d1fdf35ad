import { Bucket, PAIR_WIDTH } from './bucket.ts';
import { asOneChunk, type PairChunks } from './pair-chunks.ts';
import { placeBucket } from './place-bucket.ts';
import { SpilledPairs } from './spilled-pairs.ts';
import type { UnitPairs } from './unit-pairs.ts';
import type { WordRuns } from './word-runs.ts';

/** So many buckets of a list in memory: the pairs of one are placed within a few megabytes, and little is in memory twice. */
const USUAL_BUCKETS = 64;
/** Left rows of a bucket as a power of two: shorter lists need no second one, and more would not fit in memory when they are read back. */
const LEAST_ROWS = 12;
const MOST_ROWS = 18;

/** Where pairs go when more of them are found than memory may hold. */
export interface PairSpill {
  readonly runs: WordRuns;
  /** Pairs in memory above which all are set aside. */
  readonly mostHeld: number;
}

/**
 * Collects pairs in any order and gives them back by left row, then by right row. They wait in buckets of neighbouring left
 * rows: each is put in order within the caches, and its memory goes back while the next one is placed. With a spill the
 * buckets are set aside whenever they are full, and put in order one by one as they are read.
 */
export class PairBuckets {
  readonly #spill: PairSpill | null;
  /** The bucket of a left row is the row without so many low bits. */
  readonly #shift: number;
  /** Those of rows that have pairs. */
  readonly #buckets: (Bucket | undefined)[];
  /** Pairs set aside, by bucket. */
  readonly #aside: number[];
  #held = 0;
  #size = 0;

  constructor(leftCount: number, spill: PairSpill | null = null) {
    const usual = Math.ceil(Math.log2(Math.max(1, leftCount) / USUAL_BUCKETS));
    this.#spill = spill;
    this.#shift = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, usual));
    this.#buckets = Array.from({ length: Math.ceil(leftCount / this.#rows) });
    this.#aside = this.#buckets.map(() => 0);
  }

  /** Pairs so far. */
  get size(): number {
    return this.#size;
  }

  get #rows(): number {
    return 2 ** this.#shift;
  }

  /** Takes pairs over; `ids` is what each of their patterns is called in the whole. */
  add({ left, right, pattern }: Pick<UnitPairs, 'left' | 'right' | 'pattern'>, ids: Uint32Array): void {
    for (let p = 0; p < left.length; p += 1) {
      const row = left[p] ?? 0;
      const bucket = (this.#buckets[row >>> this.#shift] ??= new Bucket());
      const at = PAIR_WIDTH * bucket.size;
      if (at === bucket.words.length) bucket.grow();
      const { words } = bucket;
      words[at] = row;
      words[at + 1] = right[p] ?? 0;
      words[at + 2] = ids[pattern[p] ?? 0] ?? 0;
      bucket.size += 1;
    }
    this.#size += left.length;
    this.#held += left.length;
    if (this.#spill !== null && this.#held > this.#spill.mostHeld) this.#setAside(this.#spill.runs);
  }

  /** All pairs in order, their patterns renamed by `names`. Gives up what was collected. */
  order(names: Uint32Array): PairChunks {
    if (this.#spill === null || this.#held === this.#size) return asOneChunk(this.#orderHeld(names));
    const { runs } = this.#spill;
    this.#setAside(runs);
    this.#size = 0;
    return new SpilledPairs({ runs, sizes: this.#aside, rows: this.#rows, names });
  }

  #setAside(runs: WordRuns): void {
    for (const [at, bucket] of this.#buckets.entries()) {
      if (bucket === undefined) continue;
      runs.append(at, bucket.filled);
      this.#aside[at] = (this.#aside[at] ?? 0) + bucket.size;
      bucket.release();
    }
    this.#held = 0;
  }

  #orderHeld(names: Uint32Array) {
    const size = this.#size;
    const pairs = { left: new Uint32Array(size), right: new Uint32Array(size), pattern: new Uint32Array(size) };
    let from = 0;
    for (const [at, bucket] of this.#buckets.entries()) {
      if (bucket === undefined) continue;
      const to = from + bucket.size;
      placeBucket(bucket.words, bucket.size, { pairs, from, firstRow: at * this.#rows, rows: this.#rows, names });
      bucket.release();
      from = to;
    }
    this.#size = 0;
    this.#held = 0;
    return pairs;
  }
}
