import { WINDOW_PAIRS, WINDOW_ROWS } from './pair-window.ts';

/** Neighbouring blocks of a rule that are looked at together, by their places in the rows of the index. */
export class BlockWindow {
  /** Where each block ends on either side. */
  readonly leftTo = new Uint32Array(WINDOW_PAIRS);
  readonly rightTo = new Uint32Array(WINDOW_PAIRS);
  leftFrom = 0;
  rightFrom = 0;
  blocks = 0;
  #leftRows = 0;
  #rightRows = 0;
  #pairs = 0;

  /** Whether a block of so many rows a side may still be added. */
  hasRoom(left: number, right: number): boolean {
    return (
      this.#leftRows + left <= WINDOW_ROWS &&
      this.#rightRows + right <= WINDOW_ROWS &&
      this.#pairs + left * right <= WINDOW_PAIRS
    );
  }

  /** Adds the next block: the rows at `from … to − 1` on the left and `rightFrom … rightTo − 1` on the right. */
  add(from: number, to: number, rightFrom: number, rightTo: number): void {
    if (this.blocks === 0) {
      this.leftFrom = from;
      this.rightFrom = rightFrom;
    }
    this.leftTo[this.blocks] = to;
    this.rightTo[this.blocks] = rightTo;
    this.blocks += 1;
    this.#leftRows += to - from;
    this.#rightRows += rightTo - rightFrom;
    this.#pairs += (to - from) * (rightTo - rightFrom);
  }

  clear(): void {
    this.blocks = 0;
    this.#leftRows = 0;
    this.#rightRows = 0;
    this.#pairs = 0;
  }
}
