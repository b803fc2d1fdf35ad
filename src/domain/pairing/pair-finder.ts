import type { BlockIndex } from './block-index.ts';
import type { BlockWindow } from './block-window.ts';
import type { PairLists } from './pair-lists.ts';
import type { PairWindow } from './pair-window.ts';
import { WindowRows } from './window-rows.ts';

const PROPOSED_BEFORE = -1;

/** Finds the pairs of a window of blocks and copies their rows together. */
export class PairFinder {
  readonly #lists: PairLists;
  readonly #left: WindowRows;
  readonly #right: WindowRows;

  constructor(lists: PairLists) {
    this.#lists = lists;
    this.#left = new WindowRows(lists.keyWidth);
    this.#right = new WindowRows(lists.keyWidth);
  }

  /** Fills `pairs` with the pairs of the blocks that no earlier rule proposes. */
  find(index: BlockIndex, blocks: BlockWindow, pairs: PairWindow): void {
    const { left, right, leftKeys, rightKeys, stride } = this.#lists;
    const last = blocks.blocks - 1;
    this.#left.take(index.left, blocks.leftFrom, blocks.leftTo[last] ?? 0, leftKeys);
    this.#right.take(index.right, blocks.rightFrom, blocks.rightTo[last] ?? 0, rightKeys);
    pairs.size = 0;
    this.#pairUp(index, blocks, pairs);
    const middle = pairs.words.length / 2;
    this.#left.copy(left, stride, pairs.words, 0);
    this.#right.copy(right, stride, pairs.words, middle);
    this.#place(pairs, middle);
  }

  #pairUp(index: BlockIndex, { leftFrom, rightFrom, leftTo, rightTo, blocks }: BlockWindow, pairs: PairWindow): void {
    const self = index.left === index.right;
    for (let block = 0, l = leftFrom, start = rightFrom; block < blocks; block += 1) {
      const [end, rightEnd] = [leftTo[block] ?? 0, rightTo[block] ?? 0];
      for (; l < end; l += 1) {
        const first = self && l >= start ? l + 1 : start;
        this.#pairRow(index.rule, l - leftFrom, first - rightFrom, rightEnd - rightFrom, pairs);
      }
      start = rightEnd;
    }
  }

  /** Pairs one left row with the right rows `from … to − 1` of the window. */
  #pairRow(rule: number, row: number, from: number, to: number, pairs: PairWindow): void {
    const [left, right] = [this.#left, this.#right];
    for (let other = from; other < to; other += 1) {
      const rules = this.#proposing(rule, row, other);
      if (rules === PROPOSED_BEFORE) continue;
      const p = pairs.size;
      pairs.left[p] = left.rows[row] ?? 0;
      pairs.right[p] = right.rows[other] ?? 0;
      pairs.rules[p] = rules;
      pairs.a[p] = left.placeOf(row);
      pairs.b[p] = right.placeOf(other);
      pairs.size = p + 1;
    }
  }

  /** The rules that propose a pair, as bits, unless one comes before `rule`. */
  #proposing(rule: number, row: number, other: number): number {
    const { keyWidth, rules } = this.#lists;
    const [left, right] = [this.#left.keys, this.#right.keys];
    const [a, b] = [row * keyWidth, other * keyWidth];
    for (let i = 0; i < rule; i += 1) if (left[a + i] === right[b + i] && left[a + i] !== 0) return PROPOSED_BEFORE;
    let found = rule < rules ? 1 << rule : 0;
    for (let i = rule + 1; i < rules; i += 1) if (left[a + i] === right[b + i] && left[a + i] !== 0) found |= 1 << i;
    return found;
  }

  /** Turns places among copies into places of words. */
  #place({ a, b, size }: PairWindow, middle: number): void {
    const { stride } = this.#lists;
    for (let p = 0; p < size; p += 1) {
      a[p] = (a[p] ?? 0) * stride;
      b[p] = middle + (b[p] ?? 0) * stride;
    }
  }
}
