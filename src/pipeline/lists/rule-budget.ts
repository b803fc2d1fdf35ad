import type { Wording } from '../../domain/values/wording.ts';
import type { BlockingRule, ModelDesign } from '../../domain/link-model/link-model.ts';
import type { PackedRows } from '../../domain/pairing/packed-rows.ts';
import { MOST_RULES } from '../../domain/pairing/pair-lists.ts';
import { type SortedKeys, sortKeys } from '../../domain/pairing/sort-keys.ts';
import { release } from '../../domain/pairing/word-arrays.ts';

/**
 * Pairs that all rules together may propose: 24 million, some seconds of work, or 20 for each record of large lists. Ready
 * models list wide rules that serve lists of some ten thousand records and would drown larger ones: a million births against a
 * million found no match more by 60 pairs a record than by 20, in twice the memory.
 */
export const pairBudget = (records: number): number => Math.max(24_000_000, 20 * records);

/** Rules that are affordable, and what was said about the others. */
export interface AffordableRules {
  readonly kept: readonly number[];
  readonly notices: readonly Wording[];
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
  const lefts = sortKeys(left);
  if (right === null) return released(lefts, (keys) => sumOfRuns(keys, (size) => (size * (size - 1)) / 2));
  return released(lefts, (keys) => released(sortKeys(right), (others) => proposedBetween(keys, others)));
}

/** Gives the memory of sorted keys back at once. */
function released(sorted: SortedKeys, use: (keys: Uint32Array) => number): number {
  const pairs = use(sorted.keys);
  release(sorted.keys, sorted.rows);
  return pairs;
}

function proposedBetween(lefts: Uint32Array, rights: Uint32Array): number {
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

/**
 * The packed rows with the keys of some rules only, ascending. Gives up the rows that it is given: kept keys are moved over
 * the others, for lists are largest just now, and a copy would be memory that no later work needs.
 */
export function withRules(rows: PackedRows, rules: readonly number[]): PackedRows {
  const { count, keys } = rows;
  for (const [at, rule] of rules.entries())
    if (rule > at) keys.copyWithin(at * count, rule * count, (rule + 1) * count);
  return { ...rows, keys: keys.subarray(0, rules.length * count) };
}

const tooWide = ({ id }: BlockingRule, pairs: number): Wording => ({
  zh: `分块规则 ${id} 会提出 ${pairs.toLocaleString('en-US')} 对,超出名单规模所允许,未使用`,
  en: `blocking rule ${id} would propose ${pairs.toLocaleString('en-US')} pairs, too many for lists of this size; not used`,
});

const oneTooMany = ({ id }: BlockingRule): Wording => ({
  zh: `分块规则最多用 ${MOST_USED} 条,${id} 提出的对最多,未使用`,
  en: `at most ${MOST_USED} blocking rules are used; ${id} proposes most pairs and is left out`,
});
