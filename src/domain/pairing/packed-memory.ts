/** Values remembered before all are forgotten: some megabytes at most. */
const MOST = 1 << 16;
/** Lookups after which remembering must have helped, and the share of them that it must have helped. */
const TRIED = 1 << 14;
const WORTH = 0.25;

/** What was packed for a cell. */
export class PackedMemory {
  readonly #width: number;
  readonly #places = new Map<string, number>();
  #words: Uint32Array;
  #terms = new Int32Array(1024);
  #lookups = 0;
  #found = 0;

  constructor(width: number) {
    this.#width = width;
    this.#words = new Uint32Array(1024 * width);
  }

  /** Whether it is worth asking: the values of some columns seldom come again. */
  get helps(): boolean {
    return this.#lookups < TRIED || this.#found > this.#lookups * WORTH;
  }

  /** Writes what was packed for this cell to `words[at]` …; tells the id of its term, or FORGOTTEN. */
  recall(cell: string, words: Uint32Array, at: number): number {
    this.#lookups += 1;
    const place = this.#places.get(cell);
    if (place === undefined) return FORGOTTEN;
    this.#found += 1;
    const from = place * this.#width;
    for (let i = 0; i < this.#width; i += 1) words[at + i] = this.#words[from + i] ?? 0;
    return this.#terms[place] ?? FORGOTTEN;
  }

  /** Remembers what was packed to `words[at]` … for this cell, and the id of its term. */
  keep(cell: string, words: Uint32Array, at: number, term: number): void {
    if (this.#places.size === MOST) this.#places.clear();
    const place = this.#places.size;
    if (place === this.#terms.length) this.#grow();
    this.#places.set(cell, place);
    this.#words.set(words.subarray(at, at + this.#width), place * this.#width);
    this.#terms[place] = term;
  }

  #grow(): void {
    const [words, terms] = [this.#words, this.#terms];
    this.#words = new Uint32Array(words.length * 2);
    this.#words.set(words);
    this.#terms = new Int32Array(terms.length * 2);
    this.#terms.set(terms);
  }
}

/** No id: nothing is remembered for the cell. Ids are −1 (no term) or more. */
export const FORGOTTEN = -2;
