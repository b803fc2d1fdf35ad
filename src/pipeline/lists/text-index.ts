import { hash32 } from '../../domain/comparisons/hash32.ts';
import type { Texts } from './text-column.ts';

/** Where texts stand: a table of rows by the hash of their text, four to eight bytes a text. */
export class TextIndex {
  readonly #texts: Texts;
  /** Row + 1 at the place of the hash; 0 is free. */
  readonly #rows: Uint32Array;
  /** Whether no text stands twice. */
  readonly isUnique: boolean;

  constructor(texts: Texts) {
    this.#texts = texts;
    this.#rows = new Uint32Array(2 ** Math.ceil(Math.log2(2 * texts.length + 1)));
    let known = 0;
    for (let row = 0; row < texts.length; row += 1) {
      const place = this.#placeOf(texts.at(row));
      if (this.#rows[place] === 0) known += 1;
      this.#rows[place] = row + 1;
    }
    this.isUnique = known === texts.length;
  }

  /** The last row with this text; undefined when there is none. */
  rowOf(text: string): number | undefined {
    const row = this.#rows[this.#placeOf(text)] ?? 0;
    return row === 0 ? undefined : row - 1;
  }

  /** Where the text stands in the table, or would stand. */
  #placeOf(text: string): number {
    const last = this.#rows.length - 1;
    for (let place = hash32(text) & last; ; place = (place + 1) & last) {
      const row = this.#rows[place] ?? 0;
      if (row === 0 || this.#texts.at(row - 1) === text) return place;
    }
  }
}
