import { splitKey } from '../blocking/split-key.ts';
import type { BlockIndex } from './block-index.ts';
import { sharedWords } from './word-arrays.ts';

/** The keys of one rule that are too common. */
export type CappedRule = Pick<BlockIndex, 'rule' | 'capped'>;

/** The keys that are too common, rule by rule. */
export type CappedKeys = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * A rule made for records whose keys are too common under two rules each: those that agree under both make a block of
 * their own. (Pairs that share one common key and one that is not are found by the other rule anyway.)
 */
export interface SplitRule {
  readonly first: number;
  readonly second: number;
}

/** Keys that are left out, of the rules that have any. */
export function cappedKeysOf(rules: readonly CappedRule[]): CappedKeys {
  const common = rules.filter(({ capped }) => capped.length > 0);
  return new Map(common.map(({ rule, capped }) => [rule, new Set(capped.map(({ key }) => key))]));
}

/** Every two rules that have common keys, in the order of the rules. */
export function splitRulesOf(capped: CappedKeys): readonly SplitRule[] {
  const rules = [...capped.keys()].toSorted((a, b) => a - b);
  return rules.flatMap((first, i) => rules.slice(i + 1).map((second) => ({ first, second })));
}

/** Keys of a list, column by column: rule `r` at `keys[r * count …]`. */
export interface KeyColumns {
  readonly count: number;
  readonly keys: Uint32Array;
}

/** The keys of one rule. */
export function keysOf({ count, keys }: KeyColumns, rule: number): Uint32Array {
  return keys.subarray(rule * count, (rule + 1) * count);
}

/** Keys of a rule made to split two: both keys as one, 0 unless both are common. */
export function splitKeys(columns: KeyColumns, { first, second }: SplitRule, capped: CappedKeys): Uint32Array {
  const [a, b] = [keysOf(columns, first), keysOf(columns, second)];
  const [commonA, commonB] = [capped.get(first), capped.get(second)];
  const split = sharedWords(columns.count);
  for (let row = 0; row < split.length; row += 1) {
    const [one, other] = [a[row] ?? 0, b[row] ?? 0];
    if (commonA?.has(one) === true && commonB?.has(other) === true) split[row] = splitKey(one, other);
  }
  return split;
}

/** A column of keys, and which of them are too common to propose pairs. */
export interface KeyColumn {
  readonly keys: Uint32Array;
  readonly common: ReadonlySet<number> | undefined;
}

/** Rows whose keys are written before the next column is read: their part of the table stays in the first cache. */
const ROWS = 512;

/**
 * Writes columns of keys into a table that holds all keys of a row side by side; common keys become 0. Pairs are looked at row by row, so the keys of a row should be neighbours in memory.
 */
export function placeKeys(table: Uint32Array, columns: readonly KeyColumn[]): void {
  const count = columns[0]?.keys.length ?? 0;
  for (let row = 0; row < count; row += ROWS) {
    for (const [i, column] of columns.entries()) {
      placeColumn(table, row * columns.length + i, columns.length, column, row, Math.min(count, row + ROWS));
    }
  }
}

function placeColumn(
  table: Uint32Array,
  start: number,
  width: number,
  { keys, common }: KeyColumn,
  from: number,
  to: number,
): void {
  for (let row = from, at = start; row < to; row += 1, at += width) {
    const key = keys[row] ?? 0;
    table[at] = common?.has(key) === true ? 0 : key;
  }
}
