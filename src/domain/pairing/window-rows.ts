import { gatherRows } from './gather-rows.ts';
import { WINDOW_ROWS } from './pair-window.ts';

const NOT_USED = 0xffffffff;

/** The rows of one side of a window: their keys, and where copies of those that make pairs will stand. */
export class WindowRows {
  /** Keys of the rows side by side. */
  readonly keys: Uint32Array;
  /** Row numbers, in the order of their blocks. */
  readonly rows = new Uint32Array(WINDOW_ROWS);
  readonly #used = new Uint32Array(WINDOW_ROWS);
  readonly #places = new Uint32Array(WINDOW_ROWS);
  readonly #keyWidth: number;
  #usedCount = 0;

  constructor(keyWidth: number) {
    this.#keyWidth = keyWidth;
    this.keys = new Uint32Array(WINDOW_ROWS * keyWidth);
  }

  /** Takes the rows at the places `from … to − 1` of a rule’s blocks, with their keys. */
  take(blocks: Uint32Array, from: number, to: number, keys: Uint32Array): void {
    const count = to - from;
    for (let i = 0; i < count; i += 1) this.rows[i] = blocks[from + i] ?? 0;
    this.#places.fill(NOT_USED, 0, count);
    this.#usedCount = 0;
    gatherRows({ words: keys, stride: this.#keyWidth }, this.rows, count, this.keys);
  }

  /** Place among the copies of the row that was taken as number `i`; it is copied when it is asked for. */
  placeOf(i: number): number {
    const place = this.#places[i] ?? 0;
    if (place !== NOT_USED) return place;
    const next = this.#usedCount;
    this.#places[i] = next;
    this.#used[next] = this.rows[i] ?? 0;
    this.#usedCount = next + 1;
    return next;
  }

  /** Copies the rows that were asked for. */
  copy(words: Uint32Array, stride: number, into: Uint32Array, at: number): void {
    gatherRows({ words, stride }, this.#used, this.#usedCount, into, at);
  }
}
