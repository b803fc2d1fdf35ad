import type { Mention } from './mention.ts';

/**
 * Pairs of mentions that share a key, each once. The left side is held in memory as chains of positions per key (two
 * integers per key of a mention); memory does not grow with the number of pairs.
 */
export function* candidatePairs(
  left: readonly Mention[],
  right: readonly Mention[],
  keysOf: (mention: Mention) => readonly number[],
): Generator<readonly [Mention, Mention]> {
  const index = chains(left, keysOf);
  const seen = new Int32Array(left.length).fill(-1);
  for (const [at, other] of right.entries()) {
    for (const key of keysOf(other)) {
      for (let link = index.heads.get(key) ?? -1; link >= 0; link = index.next[link] ?? -1) {
        const owner = index.owners[link] ?? 0;
        if (seen[owner] === at) continue;
        seen[owner] = at;
        const one = left[owner];
        if (one !== undefined) yield [one, other];
      }
    }
  }
}

/** Pairs inside one feed, each once; never two people of one record. */
export function* candidatePairsWithin(
  mentions: readonly Mention[],
  keysOf: (mention: Mention) => readonly number[],
): Generator<readonly [Mention, Mention]> {
  const places = new Map(mentions.map((mention, at) => [mention.id, at] as const));
  for (const [a, b] of candidatePairs(mentions, mentions, keysOf)) {
    if (a.recordId !== b.recordId && (places.get(a.id) ?? 0) < (places.get(b.id) ?? 0)) yield [a, b];
  }
}

interface Chains {
  /** Last entry of the chain of a key. */
  readonly heads: ReadonlyMap<number, number>;
  /** Entry before, −1 at the end. */
  readonly next: Int32Array;
  /** Position of the mention an entry stands for. */
  readonly owners: Int32Array;
}

function chains(mentions: readonly Mention[], keysOf: (mention: Mention) => readonly number[]): Chains {
  const keys = mentions.map(keysOf);
  const entries = keys.reduce((sum, own) => sum + own.length, 0);
  const heads = new Map<number, number>();
  const next = new Int32Array(entries);
  const owners = new Int32Array(entries);
  let entry = 0;
  for (const [owner, own] of keys.entries()) {
    for (const key of own) {
      next[entry] = heads.get(key) ?? -1;
      owners[entry] = owner;
      heads.set(key, entry);
      entry += 1;
    }
  }
  return { heads, next, owners };
}
