import type { BlockIndex } from '../../domain/pairing/block-index.ts';
import { proposedPairs } from '../../domain/pairing/block-plan.ts';
import { cappedKeysOf, type KeyColumn, keysOf, splitKeys, splitRulesOf } from '../../domain/pairing/key-table.ts';
import type { PairLists } from '../../domain/pairing/pair-lists.ts';
import type { PackedRows } from '../../domain/pairing/packed-rows.ts';
import type { BlockSurvey } from '../../domain/pairing/survey-blocks.ts';
import { onSharedWords, sharedWords } from '../../domain/pairing/word-arrays.ts';
import type { LinkCrew, RuleKeys } from './link-task.ts';

/** The blocks of one rule, counted, and where large lists leave no room for those of all rules, yet to be found. */
export interface RuleBlocks extends BlockSurvey {
  readonly keys: RuleKeys;
  /** Null until its turn comes. */
  readonly index: BlockIndex | null;
}

/** The blocks of two lists, or of one with itself. */
export interface BlockedLists {
  /** By rule; rules made to split common keys come after those of the model. */
  readonly rules: readonly RuleBlocks[];
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
  /** Keys of both lists above which the blocks of one rule are held at a time. */
  readonly mostIndexed: number;
}

/** Finds or counts the blocks of every rule, and those that split the common keys of two rules. */
export async function blockLists(crew: LinkCrew, work: BlockingWork): Promise<BlockedLists> {
  const { left, right, rules, cap } = work;
  const [leftKeys, rightKeys] = [shareKeys(left), right === null ? null : shareKeys(right)];
  const own = Array.from({ length: rules }, (_, rule) => ({
    rule,
    left: keysOf(leftKeys, rule),
    right: rightKeys === null ? null : keysOf(rightKeys, rule),
    cap,
  }));
  const found = await blockAll(crew, own, work);
  const common = cappedKeysOf(found);
  const split = splitRulesOf(common).map((one, at) => ({
    rule: rules + at,
    left: splitKeys(leftKeys, one, common),
    right: rightKeys === null ? null : splitKeys(rightKeys, one, common),
    cap,
  }));
  const all = [...found, ...(await blockAll(crew, split, work))];
  return { rules: all, keys: await placeAll(crew, all) };
}

function shareKeys({ count, keys }: PackedRows): Pick<PackedRows, 'count' | 'keys'> {
  return { count, keys: onSharedWords(keys) };
}

/** Indexes of all rules are held where they are small; else they are counted now and found one after the other. */
function blockAll(crew: LinkCrew, rules: readonly RuleKeys[], work: BlockingWork): Promise<RuleBlocks[]> {
  const block = isManyKeys(work) ? surveyRule : indexRule;
  return Promise.all(rules.map((keys) => block(crew, keys)));
}

const isManyKeys = ({ left, right, rules, mostIndexed }: BlockingWork): boolean =>
  (left.count + (right?.count ?? 0)) * rules > mostIndexed;

async function surveyRule(crew: LinkCrew, keys: RuleKeys): Promise<RuleBlocks> {
  return { ...(await crew.ask('survey', keys)), keys, index: null };
}

async function indexRule(crew: LinkCrew, keys: RuleKeys): Promise<RuleBlocks> {
  const index = await crew.ask('index', keys);
  const { rule, capped, leftEnds } = index;
  return { rule, capped, blocks: leftEnds.length, pairs: proposedPairs(index), keys, index };
}

async function placeAll(crew: LinkCrew, rules: readonly RuleBlocks[]): Promise<BlockedLists['keys']> {
  const common = cappedKeysOf(rules);
  const left = rules.map(({ rule, keys }) => ({ keys: keys.left, common: common.get(rule) }));
  const right = rules.flatMap(({ rule, keys }) =>
    keys.right === null ? [] : [{ keys: keys.right, common: common.get(rule) }],
  );
  const [leftKeys, rightKeys] = await Promise.all([place(crew, left), right.length > 0 ? place(crew, right) : null]);
  return { leftKeys, rightKeys: rightKeys ?? leftKeys, keyWidth: rules.length };
}

async function place(crew: LinkCrew, columns: readonly KeyColumn[]): Promise<Uint32Array> {
  const table = sharedWords((columns[0]?.keys.length ?? 0) * columns.length);
  await crew.ask('place', { table, columns });
  return table;
}
