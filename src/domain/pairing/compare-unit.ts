import type { BlockIndex } from './block-index.ts';
import type { PairUnit } from './block-plan.ts';
import { BlockWindow } from './block-window.ts';
import { PairFinder } from './pair-finder.ts';
import { PairLevels } from './pair-levels.ts';
import type { PairLists } from './pair-lists.ts';
import { PairWindow, WINDOW_PAIRS } from './pair-window.ts';
import { PairCollector, type UnitPairs } from './unit-pairs.ts';

/** Rows of a side by which a block that is larger than a window is cut. */
const TILE = Math.sqrt(WINDOW_PAIRS);

/**
 * Compares the pairs of pieces of work, one thread’s share. A pair that several rules propose belongs to the first of
 * them; this shows in the keys of its two rows, so pieces need not know of each other. Nothing is allocated per pair.
 */
export class UnitComparer {
  readonly #finder: PairFinder;
  readonly #pairs: PairWindow;
  readonly #levels: PairLevels;
  readonly #collector: PairCollector;
  readonly #blocks = new BlockWindow();

  constructor(lists: PairLists) {
    this.#finder = new PairFinder(lists);
    this.#pairs = new PairWindow(lists.stride);
    this.#levels = new PairLevels(lists.comparisons, WINDOW_PAIRS);
    this.#collector = new PairCollector(lists.rules);
  }

  /** The pairs of one piece that no earlier rule proposes. */
  compare(unit: PairUnit, index: BlockIndex): UnitPairs {
    const self = index.left === index.right;
    let from = unit.fromLeft;
    for (let block = unit.fromBlock; from < unit.toLeft; block += 1) {
      const to = Math.min(index.leftEnds[block] ?? 0, unit.toLeft);
      const rightFrom = self ? from : block === 0 ? 0 : (index.rightEnds[block - 1] ?? 0);
      this.#add(index, from, to, rightFrom, index.rightEnds[block] ?? 0);
      from = to;
    }
    this.#flush(index);
    return this.#collector.take();
  }

  #add(index: BlockIndex, from: number, to: number, rightFrom: number, rightTo: number): void {
    const [rows, others] = [to - from, rightTo - rightFrom];
    if (!this.#blocks.hasRoom(rows, others)) this.#flush(index);
    if (this.#blocks.hasRoom(rows, others)) this.#blocks.add(from, to, rightFrom, rightTo);
    else this.#cut(index, from, to, rightFrom, rightTo);
  }

  #cut(index: BlockIndex, from: number, to: number, rightFrom: number, rightTo: number): void {
    const self = index.left === index.right;
    for (let l = from; l < to; l += TILE) {
      for (let r = self ? l : rightFrom; r < rightTo; r += TILE) {
        this.#blocks.add(l, Math.min(to, l + TILE), r, Math.min(rightTo, r + TILE));
        this.#flush(index);
      }
    }
  }

  #flush(index: BlockIndex): void {
    if (this.#blocks.blocks === 0) return;
    const pairs = this.#pairs;
    this.#finder.find(index, this.#blocks, pairs);
    this.#levels.compare(pairs);
    this.#collector.add(pairs, this.#levels.patterns);
    this.#blocks.clear();
  }
}
