import { textOf } from '../../domain/pairing/cell-chunk.ts';
import { release } from '../../domain/pairing/word-arrays.ts';

/** Texts by row. */
export interface Texts {
  readonly length: number;
  /** '' beyond the end. */
  at(row: number): string;
}

/** Units and texts at first; doubled from then on. */
const FIRST = 1 << 10;

/** Texts packed into memory of their own: a million short ones take some ten bytes each more than their characters, not fifty. */
export class TextColumn implements Texts {
  #units = new Uint16Array(FIRST);
  /** Where each text ends. */
  #ends = new Uint32Array(FIRST);
  #length = 0;

  /** These texts. */
  static of(texts: Iterable<string>): TextColumn {
    const column = new TextColumn();
    for (const text of texts) column.add(text);
    return column;
  }

  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    const from = this.#endOf(this.#length - 1);
    const to = from + text.length;
    if (to > this.#units.length) this.#units = grown(this.#units, new Uint16Array(Math.max(to, 2 * from)));
    if (this.#length === this.#ends.length) this.#ends = grown(this.#ends, new Uint32Array(2 * this.#length));
    for (let i = 0; i < text.length; i += 1) this.#units[from + i] = text.charCodeAt(i);
    this.#ends[this.#length] = to;
    this.#length += 1;
  }

  at(row: number): string {
    if (row >= this.#length) return '';
    return textOf(this.#units, this.#endOf(row - 1), this.#endOf(row));
  }

  #endOf(row: number): number {
    return row < 0 ? 0 : (this.#ends[row] ?? 0);
  }
}

function grown<T extends Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(from: T, to: T): T {
  to.set(from);
  release(from);
  return to;
}

/** Row numbers as texts, from 1. */
export const rowNumbers = (rows: number): Texts => ({
  length: rows,
  at: (row) => (row < rows ? String(row + 1) : ''),
});
