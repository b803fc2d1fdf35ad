import { type Blocks, type CappedKey, findBlocks } from './find-blocks.ts';
import { sortKeys } from './sort-keys.ts';
import { release, sharedWords } from './word-arrays.ts';

/**
 * The blocks of one rule: records of both lists that share a key. Rows stand block after block, ascending inside a block.
 * For one list with itself `right` is `left`, and a block proposes each row with the rows after it.
 */
export interface BlockIndex {
  readonly rule: number;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Where each block ends in `left` and in `right`. */
  readonly leftEnds: Uint32Array;
  readonly rightEnds: Uint32Array;
  readonly capped: readonly CappedKey[];
}

/**
 * Finds the blocks of a rule. `right` is null for one list with itself. Records without a key (0) are in no block, keys on
 * one side only make none, and keys with more than `cap` pairs are left out and listed. Blocks come in the order of their
 * first left rows: who works through them walks the left list from its beginning to its end, not to and fro.
 */
export function indexBlocks(rule: number, left: Uint32Array, right: Uint32Array | null, cap: number): BlockIndex {
  const a = sortKeys(left);
  const b = right === null ? a : sortKeys(right);
  const { blocks, capped } = findBlocks(a.keys, b.keys, cap);
  const order = byFirstRow(blocks, a.rows, left.length);
  const index = { rule, capped, ...emptySides(blocks, a === b) };
  layOut(blocks, order, [a.rows, b.rows], index);
  release(a.keys, a.rows, order, blocks.bounds);
  if (a !== b) release(b.keys, b.rows);
  return index;
}

/** Blocks in the order of their first left rows; no two begin with the same row. */
function byFirstRow({ bounds, count }: Blocks, rows: Uint32Array, rowCount: number): Uint32Array<ArrayBuffer> {
  const blockOf = new Uint32Array(rowCount);
  for (let block = 0; block < count; block += 1) blockOf[rows[bounds[4 * block] ?? 0] ?? 0] = block + 1;
  const order = new Uint32Array(count);
  for (let row = 0, at = 0; at < count; row += 1) {
    const block = blockOf[row] ?? 0;
    if (block === 0) continue;
    order[at] = block - 1;
    at += 1;
  }
  release(blockOf);
  return order;
}

type Sides = Pick<BlockIndex, 'left' | 'right' | 'leftEnds' | 'rightEnds'>;

function emptySides({ count, leftRows, rightRows }: Blocks, self: boolean): Sides {
  const [left, leftEnds] = [sharedWords(leftRows), sharedWords(count)];
  if (self) return { left, leftEnds, right: left, rightEnds: leftEnds };
  return { left, leftEnds, right: sharedWords(rightRows), rightEnds: sharedWords(count) };
}

/** Blocks that are touched before they are copied. */
const AHEAD = 64;

/** Writes the rows of the blocks in this order. One list with itself writes both sides to the same places. */
function layOut(
  { bounds }: Blocks,
  order: Uint32Array,
  [sortedLeft, sortedRight]: readonly [Uint32Array, Uint32Array],
  { left, right, leftEnds, rightEnds }: Sides,
): void {
  for (let i = 0, l = 0, r = 0; i < order.length; i += 1) {
    // Blocks lie anywhere in memory: the processor waits for many at a time when they are touched together first.
    if (i % AHEAD === 0) leftEnds[i] = touch(bounds, order.subarray(i, i + AHEAD), sortedLeft, sortedRight);
    const at = 4 * (order[i] ?? 0);
    const toL = bounds[at + 1] ?? 0;
    const toR = bounds[at + 3] ?? 0;
    for (let place = bounds[at] ?? 0; place < toL; place += 1, l += 1) left[l] = sortedLeft[place] ?? 0;
    for (let place = bounds[at + 2] ?? 0; place < toR; place += 1, r += 1) right[r] = sortedRight[place] ?? 0;
    leftEnds[i] = l;
    rightEnds[i] = r;
  }
}

/** Reads the beginning of each block. The result means nothing; without one the reading might be left out. */
function touch(bounds: Uint32Array, blocks: Uint32Array, sortedLeft: Uint32Array, sortedRight: Uint32Array): number {
  let touched = 0;
  for (let i = 0; i < blocks.length; i += 1) touched ^= bounds[4 * (blocks[i] ?? 0)] ?? 0;
  for (let i = 0; i < blocks.length; i += 1) {
    const at = 4 * (blocks[i] ?? 0);
    touched ^= (sortedLeft[bounds[at] ?? 0] ?? 0) ^ (sortedRight[bounds[at + 2] ?? 0] ?? 0);
  }
  return touched;
}
