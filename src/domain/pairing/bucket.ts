/** Left row, right row and pattern of a pair side by side. */
export const PAIR_WIDTH = 3;
const WORD = Uint32Array.BYTES_PER_ELEMENT;
/** Pairs of a bucket at first; doubled from then on. */
const FIRST = 1 << 10;
/** Address space kept free for a bucket, not memory: more than the most pairs that a kernel keeps in memory (2^29). */
const RESERVED_BYTES = 2 ** 33;

/** Pairs of some left rows that follow each other. Grows in place, and gives its memory back at once, not when garbage is collected. */
export class Bucket {
  readonly #buffer = new ArrayBuffer(FIRST * PAIR_WIDTH * WORD, { maxByteLength: RESERVED_BYTES });
  words = new Uint32Array(this.#buffer, 0, FIRST * PAIR_WIDTH);
  size = 0;

  /** The words of its pairs. */
  get filled(): Uint32Array {
    return this.words.subarray(0, this.size * PAIR_WIDTH);
  }

  grow(): void {
    this.#resize(2 * this.words.length);
  }

  /** Forgets its pairs; memory for few stays. */
  release(): void {
    this.#resize(FIRST * PAIR_WIDTH);
    this.size = 0;
  }

  #resize(length: number): void {
    this.#buffer.resize(length * WORD);
    this.words = new Uint32Array(this.#buffer, 0, length);
  }
}
