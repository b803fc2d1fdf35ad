import { type CappedRule, keysOf, type KeyColumns } from './key-table.ts';

/** A block that was too large, and what became of its pairs. */
export interface LostPairs {
  readonly rule: number;
  /** Pairs that the block would have had. */
  readonly pairs: number;
  /** Pairs of it that were compared nevertheless, because other rules propose them. */
  readonly kept: number;
}

/** Counts, for each key that was too common, the pairs that were compared all the same. By rule, then by key. */
export function countLost(
  rules: readonly CappedRule[],
  left: KeyColumns,
  right: KeyColumns,
  pairs: { readonly left: Uint32Array; readonly right: Uint32Array },
): readonly LostPairs[] {
  return rules.flatMap(({ rule, capped }) => {
    if (capped.length === 0) return [];
    const kept = new Map(capped.map(({ key }) => [key, 0]));
    const [a, b] = [keysOf(left, rule), keysOf(right, rule)];
    for (let p = 0; p < pairs.left.length; p += 1) {
      const key = a[pairs.left[p] ?? 0] ?? 0;
      if (key === b[pairs.right[p] ?? 0] && kept.has(key)) kept.set(key, (kept.get(key) ?? 0) + 1);
    }
    return capped.map(({ key, pairs: all }) => ({ rule, pairs: all, kept: kept.get(key) ?? 0 }));
  });
}
