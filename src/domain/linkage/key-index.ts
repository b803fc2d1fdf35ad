import type { Mention } from './mention.ts';

/**
 * A key that more mentions of one feed share than this identifies nobody (a fill-in number or name in every row) and
 * proposes no pairs. The most frequent name of China has about 200 bearers in a million people, so that no honest block
 * comes near, and a hostile file costs at most a million pairs per key.
 */
export const LARGEST_BLOCK = 1000;

/**
 * A key that more carry than this may be crowded, where only the store has counted: half comes from there (row versions that
 * a run does not read count too), half is left for whoever has the key by what the register changed.
 */
export const NEAR_LARGEST = LARGEST_BLOCK / 2;

/**
 * Which mentions carry which key, in typed arrays: an open-addressing table from key to the last entry of its chain, and
 * two integers per entry. A Map of millions of 53-bit numbers boxes every key and is several times slower.
 */
export interface KeyIndex {
  /** Keys of the mention at a position: `keys` from `starts[position]` to before `starts[position + 1]`. */
  readonly keys: readonly number[];
  readonly starts: Int32Array;
  /** Whether more mentions than {@link LARGEST_BLOCK} carry the key. */
  isCrowded(key: number): boolean;
  /** How many mentions carry the key. */
  countOf(key: number): number;
  /** All keys that are crowded, in no order. */
  crowdedKeys(): readonly number[];
  /** First entry of the chain of a key, −1 for none. */
  find(key: number): number;
  /** The next entry of the chain, −1 at its end. */
  after(entry: number): number;
  /** Position of the mention that the entry stands for. */
  ownerOf(entry: number): number;
}

const EMPTY = -1;

export function keyIndex(mentions: readonly Mention[], keysOf: (mention: Mention) => readonly number[]): KeyIndex {
  const { keys, starts } = listKeys(mentions, keysOf);
  const { slots, slotOf, heads, counts } = emptyTable(keys.length);
  const next = new Int32Array(keys.length);
  const owners = new Int32Array(keys.length);
  for (let owner = 0; owner < mentions.length; owner += 1) owners.fill(owner, starts[owner], starts[owner + 1]);
  for (const [entry, key] of keys.entries()) {
    const slot = slotOf(key, true);
    next[entry] = heads[slot] ?? EMPTY;
    heads[slot] = entry;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const countOf = (key: number): number => counts[slotOf(key, false)] ?? 0;
  return {
    keys,
    starts,
    isCrowded: (key) => countOf(key) > LARGEST_BLOCK,
    countOf,
    crowdedKeys: () => keysOver(LARGEST_BLOCK, slots, counts),
    find: (key) => heads[slotOf(key, false)] ?? EMPTY,
    after: (at) => next[at] ?? EMPTY,
    ownerOf: (at) => owners[at] ?? EMPTY,
  };
}

/** Without a copy of the table, which may have a hundred million slots. */
function keysOver(limit: number, slots: Float64Array, counts: Int32Array): readonly number[] {
  const keys: number[] = [];
  for (const [slot, count] of counts.entries()) if (count > limit) keys.push(slots[slot] ?? EMPTY);
  return keys;
}

/** All keys in one list of unboxed numbers. */
function listKeys(mentions: readonly Mention[], keysOf: (mention: Mention) => readonly number[]) {
  const keys: number[] = [];
  const starts = new Int32Array(mentions.length + 1);
  for (const [at, mention] of mentions.entries()) {
    for (const key of keysOf(mention)) keys.push(key);
    starts[at + 1] = keys.length;
  }
  return { keys, starts };
}

/** A table at most half full: the slot of a key, or the empty slot where it belongs. */
function emptyTable(entries: number) {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(entries, 1) * 2)) - 1;
  const slots = new Float64Array(mask + 1).fill(EMPTY);
  const slotOf = (key: number, claim: boolean): number => {
    let slot = (key >>> 0) & mask;
    while (slots[slot] !== key && slots[slot] !== EMPTY) slot = (slot + 1) & mask;
    if (claim) slots[slot] = key;
    return slot;
  };
  return { slots, slotOf, heads: new Int32Array(mask + 1).fill(EMPTY), counts: new Int32Array(mask + 1) };
}
