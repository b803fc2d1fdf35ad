import { type CrowdedBlocks, crowdedBlocks } from './crowded-blocks.ts';
import { type KeyIndex, keyIndex } from './key-index.ts';
import type { Mention } from './mention.ts';

type KeysOf = (mention: Mention) => readonly number[];

/** The index of a list of mentions, by the same keys for all; given where an index was made before. */
type IndexOf = (mentions: readonly Mention[]) => KeyIndex;

const indexBy =
  (keysOf: KeysOf): IndexOf =>
  (mentions) =>
    keyIndex(mentions, keysOf);

/** Hears once, before the first pair, what is not compared because too many share a key. */
export type OnCrowded = (blocks: CrowdedBlocks) => void;

/** Pairs of a left and a right mention that share a key, each once. Memory does not grow with the number of pairs. */
export function candidatePairs(
  left: readonly Mention[],
  right: readonly Mention[],
  keysOf: KeysOf,
  onCrowded?: OnCrowded,
  indexOf: IndexOf = indexBy(keysOf),
): Iterable<readonly [Mention, Mention]> {
  return pairsByKey(left, right, indexOf, false, onCrowded);
}

/** Pairs inside one feed that share a key, each once; never two people of one record. */
export function candidatePairsWithin(
  mentions: readonly Mention[],
  keysOf: KeysOf,
  onCrowded?: OnCrowded,
): Iterable<readonly [Mention, Mention]> {
  return pairsByKey(mentions, mentions, indexBy(keysOf), true, onCrowded);
}

function* pairsByKey(
  left: readonly Mention[],
  right: readonly Mention[],
  indexOf: IndexOf,
  within: boolean,
  onCrowded: OnCrowded | undefined,
): Generator<readonly [Mention, Mention]> {
  const index = indexOf(left);
  const others = within ? index : indexOf(right);
  onCrowded?.(crowdedBlocks(index, others));
  /* The last right mention that met each left one, so that a pair with several common keys comes once. */
  const met = new Int32Array(left.length).fill(-1);
  for (const [at, other] of right.entries()) {
    for (let own = others.starts[at] ?? 0; own < (others.starts[at + 1] ?? 0); own += 1) {
      const key = others.keys[own] ?? 0;
      if (index.isCrowded(key) || others.isCrowded(key)) continue;
      for (let entry = index.find(key); entry >= 0; entry = index.after(entry)) {
        const owner = index.ownerOf(entry);
        if (met[owner] === at || (within && owner >= at)) continue;
        met[owner] = at;
        const one = left[owner];
        if (one !== undefined && !(within && one.recordId === other.recordId)) yield [one, other];
      }
    }
  }
}
