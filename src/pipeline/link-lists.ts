import type { Wording } from '../domain/values/wording.ts';
import type { FittedModel } from '../domain/link-model/fit-model.ts';
import type { ModelDesign } from '../domain/link-model/link-model.ts';
import type { PackedLists } from '../domain/pairing/pack-rows.ts';
import type { PackedRows } from '../domain/pairing/packed-rows.ts';
import type { PatternTable } from '../domain/pairing/pattern-counts.ts';
import type { LostBlock, PairKernel } from '../ports/pair-kernel.ts';
import { EVERY_PAIR, isSmall, withCommonKey, withFullRecall } from './lists/every-pair.ts';
import { fitLists } from './lists/fit-lists.ts';
import type { OnStage, ReadLists } from './lists/list-request.ts';
import { type ListIds, packTables } from './lists/pack-tables.ts';
import { KEEP_ALL, type PairKeeping } from './lists/pair-keeping.ts';
import { affordableRules, pairBudget, withRules } from './lists/rule-budget.ts';
import { type ScoredLists, scoreLists } from './lists/score-lists.ts';

/** Random pairs drawn for u: a million give 0.2 % error on levels that one pair in four has, 3 % on one in a thousand. */
const SAMPLED_PAIRS = 1_000_000;

/**
 * Two lists compared and scored, or one with itself. Pairs are all that were compared where memory held them; else those that
 * can matter to what is decided, written or shown.
 */
export interface Linkage extends ScoredLists {
  readonly lists: ReadLists;
  readonly ids: ListIds;
  readonly fitted: FittedModel;
  /** Without their keys, which only comparing needs; without what is long where pairs had to be set aside. */
  readonly packed: PackedLists;
  readonly table: PatternTable;
  /** Pairs compared in all. */
  readonly compared: number;
  readonly lost: readonly LostBlock[];
  readonly notices: readonly Wording[];
}

/**
 * Links two lists, or one with itself: packs the records while they are read, samples u, compares the candidates of every
 * blocking rule, fits the model and scores the pairs. The same lists and model give the same bytes, whatever the threads and
 * wherever the pairs are kept.
 * @throws {ListsRefused} when memory does not hold the lists, or the pairs that are asked for.
 */
export async function linkLists(
  lists: ReadLists,
  kernel: PairKernel,
  onStage: OnStage,
  seed: number,
  keeping: PairKeeping = KEEP_ALL,
): Promise<Linkage> {
  const { design, packed, sampled, compared, ids, notices } = await compareLists({
    lists,
    kernel,
    onStage,
    seed,
    keeping,
  });
  const { table, pairs, lost } = compared;
  const onScored = (done: number): void => onStage('score', done, pairs.size);
  // Apart from scoring, so that the time left is told by pairs alone.
  onStage('fit', 0, 1);
  const fit = fitLists(design, packed, sampled, table, lists.model);
  const fitted = design.blocking.includes(EVERY_PAIR) ? withFullRecall(fit) : fit;
  onStage('fit', 1, 1);
  onScored(0);
  const scored = scoreLists({ design, packed, fitted, compared, keeping, onScored });
  onScored(pairs.size);
  const rest = pairs.whole === null ? withoutRows(packed) : packed;
  return { ...scored, lists, ids, fitted, packed: rest, table, compared: pairs.size, lost, notices };
}

interface Comparison {
  readonly lists: ReadLists;
  readonly kernel: PairKernel;
  readonly onStage: OnStage;
  readonly seed: number;
  readonly keeping: PairKeeping;
}

/** Compares; apart from what follows, so that the memory of the keys is free before the pairs are scored. */
async function compareLists({ lists, kernel, onStage, seed, keeping }: Comparison) {
  const { design, packed, ids, notices } = await packLists(lists, kernel, onStage, keeping.memory);
  const sampled = await kernel.sample(design, packed.left, packed.right, SAMPLED_PAIRS, seed);
  const compared = await kernel.compareAside(
    design,
    packed.left,
    packed.right,
    ({ donePairs, allPairs }) => onStage('compare', donePairs, allPairs),
    keeping.spill,
  );
  return { design, packed: withoutKeys(packed), sampled, compared, ids, notices };
}

/** Packs; apart from what follows, so that the memory of the keys of rules that are left out is free before pairs are compared. */
async function packLists(lists: ReadLists, kernel: PairKernel, onStage: OnStage, memory: number) {
  const tables = await packTables(lists, kernel, onStage, memory);
  const { design, packed, notices } = chooseRules(lists.design, tables.packed);
  return { design, packed, ids: tables.ids, notices: [...lists.notices, ...tables.notices, ...notices] };
}

const withoutKeys = ({ left, right, ...lists }: PackedLists): PackedLists => ({
  ...lists,
  left: { ...left, keys: NO_WORDS },
  right: right && { ...right, keys: NO_WORDS },
});

/** The words of the left list stay: a report looks at its records. */
const withoutRows = ({ left, right, ...lists }: PackedLists): PackedLists => ({
  ...lists,
  left: { ...left, rarity: NO_RARITY },
  right: right && { ...right, words: NO_WORDS, rarity: NO_RARITY },
});

const NO_WORDS = new Uint32Array(0);
const NO_RARITY = new Float32Array(0);

/** The design and lists with the rules that lists of this size can afford, and with every pair where they are small. */
function chooseRules(design: ModelDesign, packed: PackedLists) {
  const { left, right } = packed;
  const budget = pairBudget(left.count + (right?.count ?? 0));
  const { kept, notices } = affordableRules(design, left, right, budget);
  const small = isSmall({ left: left.count, right: right?.count ?? null });
  const only = (rows: PackedRows) => (small ? withCommonKey(withRules(rows, kept)) : withRules(rows, kept));
  const rules = kept.flatMap((rule) => design.blocking[rule] ?? []);
  return {
    design: { ...design, blocking: small ? [...rules, EVERY_PAIR] : rules },
    packed: { ...packed, left: only(left), right: right && only(right) },
    notices,
  };
}
