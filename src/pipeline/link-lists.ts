import { tablePatterns } from '../domain/link-model/counted-patterns.ts';
import type { FittedModel } from '../domain/link-model/fit-model.ts';
import type { LinkModel, ModelDesign } from '../domain/link-model/link-model.ts';
import { pairWeights as preparePatterns } from '../domain/link-model/pair-weights.ts';
import { sharedByRelatives } from '../domain/link-model/relatives.ts';
import type { Bilingual } from '../domain/model-file/model-file.ts';
import type { PackedLists } from '../domain/pairing/pack-rows.ts';
import type { PackedRows } from '../domain/pairing/packed-rows.ts';
import type { PatternTable } from '../domain/pairing/pattern-counts.ts';
import type { ComparedPairs, LostBlock, PairKernel } from '../ports/pair-kernel.ts';
import { fitLists } from './lists/fit-lists.ts';
import type { OnStage, ReadLists } from './lists/list-request.ts';
import { type ListIds, packTables } from './lists/pack-tables.ts';
import { pairWeights, type PatternLevels } from './lists/pair-weights.ts';
import { learntRarity } from './lists/learnt-rarity.ts';
import { formulaTerms, type RarityTerms } from './lists/rarity-terms.ts';
import { EVERY_PAIR, isSmall, withCommonKey, withFullRecall } from './lists/every-pair.ts';
import { affordableRules, pairBudget, withRules } from './lists/rule-budget.ts';

/** Random pairs drawn for u: a million give 0.2 % error on levels that one pair in four has, 3 % on one in a thousand. */
const SAMPLED_PAIRS = 1_000_000;

/** Two lists compared and scored, or one with itself. */
export interface Linkage {
  readonly lists: ReadLists;
  readonly ids: ListIds;
  /** The model as used: without what the lists lack and without rules that were too wide. */
  readonly model: LinkModel;
  readonly fitted: FittedModel;
  /** Without their keys, which only comparing needs. */
  readonly packed: PackedLists;
  readonly table: PatternTable;
  readonly levels: PatternLevels;
  readonly rarity: RarityTerms;
  readonly pairs: ComparedPairs;
  /** Bits by pair: log2 of the odds that both records are of one person. */
  readonly weights: Float64Array;
  readonly lost: readonly LostBlock[];
  readonly notices: readonly Bilingual[];
}

/**
 * Links two lists, or one with itself: packs the records while they are read, samples u, compares the candidates of every
 * blocking rule, fits the model and scores the pairs. The same lists and model give the same bytes, whatever the threads.
 */
export async function linkLists(
  lists: ReadLists,
  kernel: PairKernel,
  onStage: OnStage,
  seed: number,
): Promise<Linkage> {
  const { design, packed, sampled, compared, ids, notices } = await compareLists(lists, kernel, onStage, seed);
  onStage('score', 0, compared.pairs.left.length);
  const fit = fitLists(design, packed, sampled, compared.table, lists.model);
  const fitted = design.blocking.includes(EVERY_PAIR) ? withFullRecall(fit) : fit;
  const linkage = score({ lists, design, packed, fitted, compared });
  onStage('score', compared.pairs.left.length, compared.pairs.left.length);
  return { ...linkage, ids, notices };
}

/** Packs and compares; apart from what follows, so that the memory of the keys is free before the pairs are scored. */
async function compareLists(lists: ReadLists, kernel: PairKernel, onStage: OnStage, seed: number) {
  const tables = await packTables(lists, kernel, onStage);
  const { design, packed, notices } = chooseRules(lists.design, tables.packed);
  const sampled = await kernel.sample(design, packed.left, packed.right, SAMPLED_PAIRS, seed);
  const compared = await kernel.compare(design, packed.left, packed.right, ({ donePairs, allPairs }) =>
    onStage('compare', donePairs, allPairs),
  );
  const said = [...lists.notices, ...tables.notices, ...notices];
  return { design, packed: withoutKeys(packed), sampled, compared, ids: tables.ids, notices: said };
}

const withoutKeys = ({ left, right, ...lists }: PackedLists): PackedLists => ({
  ...lists,
  left: { ...left, keys: NO_KEYS },
  right: right && { ...right, keys: NO_KEYS },
});

const NO_KEYS = new Uint32Array(0);

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

interface Scoring {
  readonly lists: ReadLists;
  readonly design: ModelDesign;
  readonly packed: PackedLists;
  readonly fitted: FittedModel;
  readonly compared: Awaited<ReturnType<PairKernel['compare']>>;
}

function score({ lists, design, packed, fitted, compared }: Scoring): Omit<Linkage, 'ids' | 'notices'> {
  const { table, pairs, lost } = compared;
  const model: LinkModel = { design, parameters: fitted.parameters };
  const { levels } = tablePatterns(design, table.patterns, table.pairs);
  const patternLevels = { comparisons: design.comparisons.length, levels };
  const { parameters, relatives } = fitted;
  const prepared = preparePatterns(design, parameters, table.patterns, relatives);
  const shared = relatives ? sharedByRelatives(relatives) : [];
  const formula = formulaTerms(model, packed.left, packed.right);
  const scored = { pairs, prepared, levels: patternLevels, shared, parameters };
  const rarity = learntRarity({ ...scored, formula, equal: packed.equal });
  const weights = pairWeights(pairs, prepared, patternLevels, rarity, shared, parameters);
  return { lists, model, fitted, packed, table, levels: patternLevels, rarity, pairs, weights, lost };
}
