import type { BlockIndex } from '../../domain/pairing/block-index.ts';
import { cappedKeysOf, type KeyColumn, keysOf, splitKeys, splitRulesOf } from '../../domain/pairing/key-table.ts';
import type { PairLists } from '../../domain/pairing/pair-lists.ts';
import type { PackedRows } from '../../domain/pairing/packed-rows.ts';
import { onSharedWords, sharedWords } from '../../domain/pairing/word-arrays.ts';
import type { LinkCrew } from './link-task.ts';

/** The blocks of two lists, or of one with itself. */
export interface BlockedLists {
  /** By rule; rules made to split common keys come after those of the model. */
  readonly indexes: readonly BlockIndex[];
  /** Keys of each row side by side; 0 where a key is missing or too common. */
  readonly keys: Pick<PairLists, 'leftKeys' | 'rightKeys' | 'keyWidth'>;
}

/** What blocks are made of. */
export interface BlockingWork {
  readonly left: PackedRows;
  readonly right: PackedRows | null;
  /** Number of rules. */
  readonly rules: number;
  /** Pairs above which a block is split. */
  readonly cap: number;
}

/** Keys of both lists under one rule. */
interface RuleKeys {
  readonly left: Uint32Array;
  readonly right: Uint32Array | null;
}

/** Finds the blocks of every rule, and those that split the common keys of two rules. */
export async function blockLists(crew: LinkCrew, { left, right, rules, cap }: BlockingWork): Promise<BlockedLists> {
  const [leftKeys, rightKeys] = [shareKeys(left), right === null ? null : shareKeys(right)];
  const own = Array.from({ length: rules }, (_, rule) => ({
    left: keysOf(leftKeys, rule),
    right: rightKeys === null ? null : keysOf(rightKeys, rule),
  }));
  const found = await indexAll(crew, own, 0, cap);
  const common = cappedKeysOf(found);
  const split = splitRulesOf(common).map((one) => ({
    left: splitKeys(leftKeys, one, common),
    right: rightKeys === null ? null : splitKeys(rightKeys, one, common),
  }));
  const indexes = [...found, ...(await indexAll(crew, split, rules, cap))];
  return { indexes, keys: await placeAll(crew, [...own, ...split], indexes) };
}

function shareKeys({ count, keys }: PackedRows): Pick<PackedRows, 'count' | 'keys'> {
  return { count, keys: onSharedWords(keys) };
}

function indexAll(crew: LinkCrew, keys: readonly RuleKeys[], first: number, cap: number): Promise<BlockIndex[]> {
  return Promise.all(keys.map((one, i) => crew.ask('index', { rule: first + i, ...one, cap })));
}

async function placeAll(
  crew: LinkCrew,
  keys: readonly RuleKeys[],
  indexes: readonly BlockIndex[],
): Promise<BlockedLists['keys']> {
  const common = cappedKeysOf(indexes);
  const left = keys.map((one, rule) => ({ keys: one.left, common: common.get(rule) }));
  const right = keys.flatMap((one, rule) => (one.right === null ? [] : { keys: one.right, common: common.get(rule) }));
  const [leftKeys, rightKeys] = await Promise.all([place(crew, left), right.length > 0 ? place(crew, right) : null]);
  return { leftKeys, rightKeys: rightKeys ?? leftKeys, keyWidth: keys.length };
}

async function place(crew: LinkCrew, columns: readonly KeyColumn[]): Promise<Uint32Array> {
  const table = sharedWords((columns[0]?.keys.length ?? 0) * columns.length);
  await crew.ask('place', { table, columns });
  return table;
}
