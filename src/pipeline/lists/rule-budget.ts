import type { BlockingRule, ModelDesign } from '../../domain/link-model/link-model.ts';
import type { Bilingual } from '../../domain/model-file/model-file.ts';
import type { PackedRows } from '../../domain/pairing/packed-rows.ts';
import { MOST_RULES } from '../../domain/pairing/pair-lists.ts';
import { sortKeys } from '../../domain/pairing/sort-keys.ts';

/**
 * Pairs that all rules together may propose: 24 million, some seconds of work, or 20 for each record of large lists. Ready
 * models list wide rules that serve lists of some ten thousand records and would drown larger ones: a million births against a
 * million found no match more by 60 pairs a record than by 20, in twice the memory.
 */
export const pairBudget = (records: number): number => Math.max(24_000_000, 20 * records);

/** Rules that are affordable, and what was said about the others. */
export interface AffordableRules {
  readonly kept: readonly number[];
  readonly notices: readonly Bilingual[];
}

/** Rules that are used at most: one fewer than the engine counts, as small lists get a rule for every pair. */
const MOST_USED = MOST_RULES - 1;

/** Keeps the rules that propose fewest pairs, thirty at most, as long as all together stay within the budget; at least one. */
export function affordableRules(
  { blocking }: ModelDesign,
  left: PackedRows,
  right: PackedRows | null,
  budget: number,
): AffordableRules {
  const pairs = blocking.map((_, rule) => proposedPairs(keysOfRule(left, rule), right && keysOfRule(right, rule)));
  const cheapest = [...blocking.keys()].toSorted((a, b) => (pairs[a] ?? 0) - (pairs[b] ?? 0) || a - b);
  let spent = 0;
  const affordable = cheapest.filter((rule, place) => {
    spent += pairs[rule] ?? 0;
    return place === 0 || spent <= budget;
  });
  const kept = affordable.slice(0, MOST_USED);
  const dropped = blocking.flatMap((rule, at) => {
    if (kept.includes(at)) return [];
    return [affordable.includes(at) ? oneTooMany(rule) : tooWide(rule, pairs[at] ?? 0)];
  });
  return { kept: kept.toSorted((a, b) => a - b), notices: dropped };
}

const keysOfRule = ({ keys, count }: PackedRows, rule: number): Uint32Array =>
  keys.subarray(rule * count, (rule + 1) * count);

/** Pairs with equal keys; 0 is no key. */
export function proposedPairs(left: Uint32Array, right: Uint32Array | null): number {
  const { keys: lefts } = sortKeys(left);
  if (right === null) return sumOfRuns(lefts, (size) => (size * (size - 1)) / 2);
  const { keys: rights } = sortKeys(right);
  let at = 0;
  return sumOfRuns(lefts, (size, key) => {
    while ((rights[at] ?? Infinity) < key) at += 1;
    const from = at;
    while (rights[at] === key) at += 1;
    return size * (at - from);
  });
}

/** The sum over runs of equal keys in a sorted array. */
function sumOfRuns(sorted: Uint32Array, pairsOf: (size: number, key: number) => number): number {
  let pairs = 0;
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const key = sorted[from] ?? 0;
    for (to = from + 1; sorted[to] === key;) to += 1;
    pairs += pairsOf(to - from, key);
  }
  return pairs;
}

/** The packed rows with the keys of some rules only; the rows themselves when these are all. */
export function withRules(rows: PackedRows, rules: readonly number[]): PackedRows {
  if (rules.length * rows.count === rows.keys.length) return rows;
  const keys = new Uint32Array(new SharedArrayBuffer(rules.length * rows.count * Uint32Array.BYTES_PER_ELEMENT));
  for (const [at, rule] of rules.entries()) keys.set(keysOfRule(rows, rule), at * rows.count);
  return { ...rows, keys };
}

const tooWide = ({ id }: BlockingRule, pairs: number): Bilingual => ({
  zh: `分块规则 ${id} 会提出 ${pairs.toLocaleString('en-US')} 对,超出名单规模所允许,未使用`,
  en: `blocking rule ${id} would propose ${pairs.toLocaleString('en-US')} pairs, too many for lists of this size; not used`,
});

const oneTooMany = ({ id }: BlockingRule): Bilingual => ({
  zh: `分块规则最多用 ${MOST_USED} 条,${id} 提出的对最多,未使用`,
  en: `at most ${MOST_USED} blocking rules are used; ${id} proposes most pairs and is left out`,
});
