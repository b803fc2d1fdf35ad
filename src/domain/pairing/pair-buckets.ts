import type { OrderedPairs } from './order-pairs.ts';
import { orderRow } from './order-pairs.ts';
import type { UnitPairs } from './unit-pairs.ts';

/** Left row, right row and pattern of a pair side by side. */
const WIDTH = 3;
const WORD = Uint32Array.BYTES_PER_ELEMENT;
/** Pairs of a bucket at first; doubled from then on. */
const FIRST = 1 << 10;
/** Address space kept free for a bucket, not memory: more than the most pairs that a kernel takes on (2^29). */
const RESERVED_BYTES = 2 ** 33;
/** So many buckets at most: the pairs of one are placed within a few megabytes, and little is in memory twice. */
const MOST_BUCKETS = 64;
/** Left rows of a bucket at least, as a power of two: shorter lists need no second one. */
const LEAST_ROWS = 12;

/** Pairs of some left rows that follow each other. Grows in place, and gives its memory back at once, not when garbage is collected. */
class Bucket {
  readonly #buffer = new ArrayBuffer(FIRST * WIDTH * WORD, { maxByteLength: RESERVED_BYTES });
  words = new Uint32Array(this.#buffer, 0, FIRST * WIDTH);
  size = 0;

  grow(): void {
    const length = 2 * this.words.length;
    this.#buffer.resize(length * WORD);
    this.words = new Uint32Array(this.#buffer, 0, length);
  }

  release(): void {
    this.#buffer.resize(0);
    this.size = 0;
  }
}

/**
 * Collects pairs in any order and gives them back by left row, then by right row. They wait in buckets of neighbouring left
 * rows: each is put in order within the caches, and its memory goes back while the next one is placed.
 */
export class PairBuckets {
  /** The bucket of a left row is the row without so many low bits. */
  readonly #shift: number;
  /** Those of rows that have pairs. */
  readonly #buckets: (Bucket | undefined)[];
  #size = 0;

  constructor(leftCount: number) {
    this.#shift = Math.max(LEAST_ROWS, Math.ceil(Math.log2(Math.max(1, leftCount) / MOST_BUCKETS)));
    this.#buckets = Array.from({ length: Math.ceil(leftCount / 2 ** this.#shift) });
  }

  /** Pairs so far. */
  get size(): number {
    return this.#size;
  }

  /** Takes pairs over; `ids` is what each of their patterns is called in the whole. */
  add({ left, right, pattern }: Pick<UnitPairs, 'left' | 'right' | 'pattern'>, ids: Uint32Array): void {
    for (let p = 0; p < left.length; p += 1) {
      const row = left[p] ?? 0;
      const bucket = (this.#buckets[row >>> this.#shift] ??= new Bucket());
      const at = WIDTH * bucket.size;
      if (at === bucket.words.length) bucket.grow();
      const { words } = bucket;
      words[at] = row;
      words[at + 1] = right[p] ?? 0;
      words[at + 2] = ids[pattern[p] ?? 0] ?? 0;
      bucket.size += 1;
    }
    this.#size += left.length;
  }

  /** All pairs in order, their patterns renamed by `names`. Gives up what was collected. */
  order(names: Uint32Array): OrderedPairs {
    const size = this.#size;
    const pairs = { left: new Uint32Array(size), right: new Uint32Array(size), pattern: new Uint32Array(size) };
    let from = 0;
    for (const [at, bucket] of this.#buckets.entries()) {
      if (bucket === undefined) continue;
      const rows = 2 ** this.#shift;
      const to = from + bucket.size;
      placeBucket(bucket, { pairs, from, firstRow: at * rows, rows, names });
      bucket.release();
      from = to;
    }
    this.#size = 0;
    return pairs;
  }
}

interface Placing {
  readonly pairs: OrderedPairs;
  /** Place of the first pair. */
  readonly from: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly names: Uint32Array;
}

/** Puts each pair among those of its left row, then orders each row. */
function placeBucket({ words, size }: Bucket, { pairs, from, firstRow, rows, names }: Placing): void {
  const ends = placesByRow(words, size, { from, firstRow, rows });
  for (let p = 0, at = 0; p < size; p += 1, at += WIDTH) {
    const row = (words[at] ?? 0) - firstRow;
    const place = ends[row] ?? 0;
    ends[row] = place + 1;
    pairs.right[place] = words[at + 1] ?? 0;
    pairs.pattern[place] = names[words[at + 2] ?? 0] ?? 0;
  }
  for (let row = 0, start = from; row < rows; row += 1) {
    const end = ends[row] ?? 0;
    pairs.left.fill(firstRow + row, start, end);
    orderRow(pairs, start, end);
    start = end;
  }
}

/** Where the pairs of each left row begin. */
function placesByRow(
  words: Uint32Array,
  size: number,
  { from, firstRow, rows }: Pick<Placing, 'from' | 'firstRow' | 'rows'>,
): Uint32Array {
  const places = new Uint32Array(rows + 1);
  places[0] = from;
  for (let p = 0, at = 0; p < size; p += 1, at += WIDTH) {
    const next = (words[at] ?? 0) - firstRow + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let row = 1; row <= rows; row += 1) places[row] = (places[row] ?? 0) + (places[row - 1] ?? 0);
  return places;
}
