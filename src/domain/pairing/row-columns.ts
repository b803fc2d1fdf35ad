import { release, sharedWords } from './word-arrays.ts';

/** Rows of a piece: small beside a list, so that hardly anything is in memory twice while pieces become columns. */
const PIECE_ROWS = 1 << 13;
/** Rows whose words are read for every column before the next ones: they stay in the first cache. */
const ROWS = 256;

/**
 * Rows of some words each that become columns when all are there: `column * rows + row`. They wait in pieces, each of which
 * gives its memory back once it stands in the columns.
 */
export class RowColumns {
  readonly #width: number;
  readonly #pieces: Uint32Array<ArrayBuffer>[] = [];
  #count = 0;

  /** @param width Words of a row. */
  constructor(width: number) {
    this.#width = width;
  }

  /** Adds the rows whose words stand side by side. */
  add(words: Uint32Array): void {
    for (let from = 0; from < words.length;) {
      const place = this.#count % PIECE_ROWS;
      if (place === 0) this.#pieces.push(new Uint32Array(PIECE_ROWS * this.#width));
      const rows = Math.min(PIECE_ROWS - place, (words.length - from) / this.#width);
      const to = from + rows * this.#width;
      this.#pieces.at(-1)?.set(words.subarray(from, to), place * this.#width);
      this.#count += rows;
      from = to;
    }
  }

  /** The columns on shared memory. Gives up the rows. */
  finish(): Uint32Array<SharedArrayBuffer> {
    const columns = sharedWords(this.#count * this.#width);
    for (const [at, piece] of this.#pieces.entries()) {
      this.#turn(piece, columns, at * PIECE_ROWS);
      release(piece);
    }
    this.#pieces.length = 0;
    return columns;
  }

  #turn(rows: Uint32Array, columns: Uint32Array, first: number): void {
    const [width, count] = [this.#width, this.#count];
    const all = Math.min(PIECE_ROWS, count - first);
    for (let from = 0; from < all; from += ROWS) {
      const to = Math.min(all, from + ROWS);
      for (let column = 0; column < width; column += 1) {
        const start = column * count + first;
        for (let row = from; row < to; row += 1) columns[start + row] = rows[row * width + column] ?? 0;
      }
    }
  }
}
