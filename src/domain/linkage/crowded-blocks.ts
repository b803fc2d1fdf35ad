import { type KeyIndex, LARGEST_BLOCK } from './key-index.ts';

/** What was not compared because too many mentions share a key ({@link LARGEST_BLOCK}). */
export interface CrowdedBlocks {
  /** Keys given up. */
  readonly keys: number;
  /** Mentions that carry such a key, on both sides; one with two of them counts twice. */
  readonly mentions: number;
  /** Pairs that these keys would have proposed; some are still found by another key. */
  readonly pairs: number;
}

export const NOTHING_CROWDED: CrowdedBlocks = { keys: 0, mentions: 0, pairs: 0 };

export const addCrowded = (a: CrowdedBlocks, b: CrowdedBlocks): CrowdedBlocks => ({
  keys: a.keys + b.keys,
  mentions: a.mentions + b.mentions,
  pairs: a.pairs + b.pairs,
});

/** Counts the crowded keys that both sides carry; a feed with itself is given twice. */
export function crowdedBlocks(left: KeyIndex, right: KeyIndex): CrowdedBlocks {
  const keys = new Set([...left.crowdedKeys(), ...right.crowdedKeys()]);
  return [...keys]
    .map((key) => blockOf(left.countOf(key), right.countOf(key), left === right))
    .reduce(addCrowded, NOTHING_CROWDED);
}

/** How many mentions of either side carry a key; of a feed with itself both times the same. */
export interface Carriers {
  readonly left: number;
  readonly right: number;
}

/** Keys that more than {@link LARGEST_BLOCK} mentions of either side carry, and what they would have proposed. */
export function crowdedAmong(
  carriers: ReadonlyMap<number, Carriers>,
  within: boolean,
): { readonly keys: ReadonlySet<number>; readonly blocks: CrowdedBlocks } {
  const crowded = [...carriers].filter(([, { left, right }]) => left > LARGEST_BLOCK || right > LARGEST_BLOCK);
  return {
    keys: new Set(crowded.map(([key]) => key)),
    blocks: crowded.map(([, { left, right }]) => blockOf(left, right, within)).reduce(addCrowded, NOTHING_CROWDED),
  };
}

function blockOf(left: number, right: number, within: boolean): CrowdedBlocks {
  if (left === 0 || right === 0) return NOTHING_CROWDED;
  if (within) return { keys: 1, mentions: left, pairs: (left * (left - 1)) / 2 };
  return { keys: 1, mentions: left + right, pairs: left * right };
}
