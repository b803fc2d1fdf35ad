import { type CappedRule, keysOf, type KeyColumns } from './key-table.ts';
import type { PairChunks } from './pair-chunks.ts';

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
  pairs: PairChunks,
): readonly LostPairs[] {
  const common = rules.filter(({ capped }) => capped.length > 0).map((one) => new CommonKeys(one, left, right));
  if (common.length === 0) return [];
  for (const chunk of pairs.chunks()) for (const keys of common) keys.count(chunk.left, chunk.right);
  return common.flatMap((keys) => keys.lost);
}

/** The keys of one rule that were too common, with the pairs kept of each. */
class CommonKeys {
  readonly #rule: CappedRule;
  readonly #left: Uint32Array;
  readonly #right: Uint32Array;
  readonly #kept: Map<number, number>;

  constructor(rule: CappedRule, left: KeyColumns, right: KeyColumns) {
    this.#rule = rule;
    this.#left = keysOf(left, rule.rule);
    this.#right = keysOf(right, rule.rule);
    this.#kept = new Map(rule.capped.map(({ key }) => [key, 0]));
  }

  count(left: Uint32Array, right: Uint32Array): void {
    for (let p = 0; p < left.length; p += 1) {
      const key = this.#left[left[p] ?? 0] ?? 0;
      if (key !== this.#right[right[p] ?? 0]) continue;
      const kept = this.#kept.get(key);
      if (kept !== undefined) this.#kept.set(key, kept + 1);
    }
  }

  get lost(): readonly LostPairs[] {
    const { rule, capped } = this.#rule;
    return capped.map(({ key, pairs }) => ({ rule, pairs, kept: this.#kept.get(key) ?? 0 }));
  }
}
