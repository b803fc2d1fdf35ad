/** A key that too many records share: comparing all of them would cost more than it finds. */
export interface CappedKey {
  readonly key: number;
  /** Pairs that its block would have had. */
  readonly pairs: number;
}

/** Blocks as runs of sorted rows. */
export interface Blocks {
  /** Four words a block: where it begins and ends on the left, and on the right. */
  readonly bounds: Uint32Array<ArrayBuffer>;
  readonly count: number;
  /** Rows of all blocks. */
  readonly leftRows: number;
  readonly rightRows: number;
  /** Pairs that they propose. */
  readonly pairs: number;
}

/** Blocks, and the keys that were too common to make one. */
export interface FoundBlocks {
  readonly blocks: Blocks;
  readonly capped: readonly CappedKey[];
}

/** Walks two sorted lists of keys side by side and stops at each key that proposes pairs. */
export function findBlocks(a: Uint32Array, b: Uint32Array, cap: number): FoundBlocks {
  const bounds = new Uint32Array(4 * Math.min(a.length, b.length));
  const capped: CappedKey[] = [];
  const found = { count: 0, leftRows: 0, rightRows: 0, pairs: 0 };
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
      found.pairs += pairs;
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
