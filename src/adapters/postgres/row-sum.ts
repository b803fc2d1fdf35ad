import { hash } from 'node:crypto';

/** Words of 32 bits in SHA-512. */
const WORDS = 16;

/**
 * A hash of a multiset of rows that needs no order, and to which rows are added and taken away: the SHA-512 of all rows added
 * word by word, modulo 2^32 (the additive construction of Bellare and Micciancio, EUROCRYPT 1997, in the lanes of LtHash,
 * Lewi et al., 2019). Two registers that differ by chance have different sums; it is no seal against somebody who makes
 * rows to fit, which the log of evidence is.
 */
export class RowSum {
  readonly #words: Uint32Array;

  constructor(words: Uint32Array = new Uint32Array(WORDS)) {
    this.#words = words;
  }

  /** @param text as `toString` gives it */
  static from(text: string): RowSum {
    const bytes = Buffer.from(text, 'hex');
    return new RowSum(Uint32Array.from({ length: WORDS }, (_, at) => bytes.readUInt32LE(at * 4)));
  }

  add(row: string): void {
    const bytes = hash('sha512', row, 'buffer');
    for (let at = 0; at < WORDS; at += 1) this.#words[at] = (this.#words[at] ?? 0) + bytes.readUInt32LE(at * 4);
  }

  takeAway(row: string): void {
    const bytes = hash('sha512', row, 'buffer');
    for (let at = 0; at < WORDS; at += 1) this.#words[at] = (this.#words[at] ?? 0) - bytes.readUInt32LE(at * 4);
  }

  /** Hexadecimal, words with the low byte first. */
  toString(): string {
    const bytes = Buffer.alloc(WORDS * 4);
    for (const [at, word] of this.#words.entries()) bytes.writeUInt32LE(word, at * 4);
    return bytes.toString('hex');
  }
}
