import { release, sharedWords } from './word-arrays.ts';
import { sortKeys } from './sort-keys.ts';

/** A key that too many records share: comparing all of them would cost more than it finds. */
export interface CappedKey {
  readonly key: number;
  /** Pairs that its block would have had. */
  readonly pairs: number;
}

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

/** Blocks as runs of sorted rows. */
interface Blocks {
  /** Four words a block: where it begins and ends on the left, and on the right. */
  readonly bounds: Uint32Array<ArrayBuffer>;
  readonly count: number;
  /** Rows of all blocks. */
  readonly leftRows: number;
  readonly rightRows: number;
}

/** Walks two sorted lists of keys side by side and stops at each key that proposes pairs. */
function findBlocks(a: Uint32Array, b: Uint32Array, cap: number): { blocks: Blocks; capped: readonly CappedKey[] } {
  const bounds = new Uint32Array(4 * Math.min(a.length, b.length));
  const capped: CappedKey[] = [];
  const found = { count: 0, leftRows: 0, rightRows: 0 };
  for (let l = 0, r = 0; l < a.length && r < b.length;) {
    const [key, other] = [a[l] ?? 0, b[r] ?? 0];
    const toL = key <= other ? endOfRun(a, l) : l;
    const toR = other <= key ? endOfRun(b, r) : r;
    const pairs = a === b ? ((toL - l) * (toL - l - 1)) / 2 : (toL - l) * (toR - r);
    if (pairs > cap) capped.push({ key, pairs });
    else if (pairs > 0) {
      setBounds(bounds, 4 * found.count, l, toL, r, toR);
      found.count += 1;
      found.leftRows += toL - l;
      found.rightRows += toR - r;
    }
    l = toL;
    r = toR;
  }
  return { blocks: { bounds, ...found }, capped };
}

function setBounds(bounds: Uint32Array, at: number, l: number, toL: number, r: number, toR: number): void {
  bounds[at] = l;
  bounds[at + 1] = toL;
  bounds[at + 2] = r;
  bounds[at + 3] = toR;
}

function endOfRun(keys: Uint32Array, from: number): number {
  let to = from;
  while (to < keys.length && keys[to] === keys[from]) to += 1;
  return to;
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
