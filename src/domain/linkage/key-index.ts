import type { Mention } from './mention.ts';

/**
 * Which mentions carry which key, in typed arrays: an open-addressing table from key to the last entry of its chain, and
 * two integers per entry. A Map of millions of 53-bit numbers boxes every key and is several times slower.
 */
export interface KeyIndex {
  /** First entry of the chain of a key, −1 for none. */
  find(key: number): number;
  /** The next entry of the chain, −1 at its end. */
  after(entry: number): number;
  /** Position of the mention that the entry stands for. */
  ownerOf(entry: number): number;
}

const EMPTY = -1;

export function keyIndex(mentions: readonly Mention[], keysOf: (mention: Mention) => readonly number[]): KeyIndex {
  const keys = mentions.map((mention) => keysOf(mention));
  const entries = keys.reduce((sum, own) => sum + own.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(entries, 1) * 2)) - 1;
  const slots = new Float64Array(mask + 1).fill(EMPTY);
  const heads = new Int32Array(mask + 1).fill(EMPTY);
  const next = new Int32Array(entries);
  const owners = new Int32Array(entries);
  /* The slot of a key, or the empty slot where it belongs; the table is at most half full. */
  const slotOf = (key: number): number => {
    let slot = (key >>> 0) & mask;
    while (slots[slot] !== key && slots[slot] !== EMPTY) slot = (slot + 1) & mask;
    return slot;
  };
  let entry = 0;
  for (const [owner, own] of keys.entries()) {
    for (const key of own) {
      const slot = slotOf(key);
      slots[slot] = key;
      next[entry] = heads[slot] ?? EMPTY;
      heads[slot] = entry;
      owners[entry] = owner;
      entry += 1;
    }
  }
  return {
    find: (key) => heads[slotOf(key)] ?? EMPTY,
    after: (at) => next[at] ?? EMPTY,
    ownerOf: (at) => owners[at] ?? EMPTY,
  };
}
