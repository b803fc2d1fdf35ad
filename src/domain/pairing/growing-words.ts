const WORD = Uint32Array.BYTES_PER_ELEMENT;
/** Address space kept free, not memory: 2^32 words, the most that 32-bit positions reach. */
const RESERVED_BYTES = 2 ** 34;
/** Words at first; doubled from then on. Untouched pages cost no memory. */
const FIRST = 1 << 16;

/**
 * Words on shared memory that grow in place: memory is reserved once and committed as it fills, so nothing is copied and
 * nothing is held twice.
 */
export class GrowingWords {
  readonly #buffer = new SharedArrayBuffer(FIRST * WORD, { maxByteLength: RESERVED_BYTES });
  /** All words so far; taken anew after `reserve`. */
  words = new Uint32Array(this.#buffer, 0, FIRST);

  /** Makes room for so many words. Throws RangeError beyond 2^32. */
  reserve(length: number): void {
    if (length <= this.words.length) return;
    const capacity = Math.min(Math.max(length, this.words.length * 2), RESERVED_BYTES / WORD);
    if (length > capacity) throw new RangeError('a list has too many words: link it in parts');
    this.#buffer.grow(capacity * WORD);
    this.words = new Uint32Array(this.#buffer, 0, capacity);
  }

  /** The first `length` words, for reading. */
  finish(length: number): Uint32Array<SharedArrayBuffer> {
    this.reserve(length);
    return new Uint32Array(this.#buffer, 0, length);
  }
}
