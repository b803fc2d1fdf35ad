import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import { type PairUnit, planUnits, proposedPairs } from '../../domain/pairing/block-plan.ts';
import { MOST_RULES, type PairLists } from '../../domain/pairing/pair-lists.ts';
import { countLost } from '../../domain/pairing/lost-blocks.ts';
import { UnitMerger } from '../../domain/pairing/merge-units.ts';
import type { PackedRows } from '../../domain/pairing/packed-rows.ts';
import { onSharedWords } from '../../domain/pairing/word-arrays.ts';
import type { Comparing, ComparingProgress } from '../../ports/pair-kernel.ts';
import type { CappedRule } from '../../domain/pairing/key-table.ts';
import { collectAll } from './collect-garbage.ts';
import { type BlockedLists, blockLists } from './block-lists.ts';
import type { LinkCrew, Posted } from './link-task.ts';
import { postComparison } from './posted-comparison.ts';
import { TooManyPairsError } from './too-many-pairs.ts';

/** Two lists, or one, whose pairs are wanted. */
export interface ComparingWork {
  readonly design: ModelDesign;
  readonly left: PackedRows;
  readonly right: PackedRows | null;
  readonly blockCap: number;
  readonly mostPairs: number;
  readonly onProgress: (progress: ComparingProgress) => void;
}

/** Pairs of a piece of work: a tenth of a second or so, and small enough that threads end together. */
const UNIT = 1 << 17;

/** Finds the blocks, compares their pairs piece by piece and puts the pieces together. */
export async function compareLists(crew: LinkCrew, work: ComparingWork): Promise<Comparing> {
  const { design, left, right } = work;
  if (design.blocking.length > MOST_RULES) throw new RangeError(`a model has at most ${MOST_RULES} blocking rules`);
  const { merger, capped } = await compareBlocks(crew, work);
  // The memory of the blocks is given back before the pairs are ordered.
  await collectAll(crew, left);
  const { table, pairs } = merger.finish();
  return { table, pairs, lost: countLost(capped, left, right ?? left, pairs) };
}

/** Apart from what follows, so that the memory of the blocks is free before the pairs are ordered. */
async function compareBlocks(
  crew: LinkCrew,
  work: ComparingWork,
): Promise<{ readonly merger: UnitMerger; readonly capped: readonly CappedRule[] }> {
  const rules = work.design.blocking.length;
  const blocked = await blockLists(crew, { left: work.left, right: work.right, rules, cap: work.blockCap });
  assertAffordable(work, blocked);
  await crew.keepAll('open', listsOf(work, blocked));
  try {
    const merger = await compareUnits(crew, work, blocked);
    return { merger, capped: blocked.indexes.slice(0, rules).map(({ rule, capped }) => ({ rule, capped })) };
  } finally {
    await crew.keepAll('open', null);
  }
}

function assertAffordable({ design, mostPairs }: ComparingWork, { indexes }: BlockedLists): void {
  const pairs = indexes.map(proposedPairs);
  if (pairs.reduce((sum, one) => sum + one, 0) <= mostPairs) return;
  const rules = design.blocking.map(({ id }, rule) => ({ id, pairs: pairs[rule] ?? 0 }));
  throw new TooManyPairsError(rules, mostPairs);
}

function listsOf({ design, left, right }: ComparingWork, { keys }: BlockedLists): Posted<PairLists> {
  const words = onSharedWords(left.words);
  return {
    comparisons: design.comparisons.map(postComparison),
    rules: design.blocking.length,
    stride: left.stride,
    left: words,
    right: right === null ? words : onSharedWords(right.words),
    ...keys,
  };
}

async function compareUnits(crew: LinkCrew, work: ComparingWork, { indexes }: BlockedLists): Promise<UnitMerger> {
  const merger = new UnitMerger(work.design.blocking.length, work.left.count);
  const allBlocks = indexes.reduce((sum, { leftEnds }) => sum + leftEnds.length, 0);
  const allPairs = indexes.reduce((sum, index) => sum + proposedPairs(index), 0);
  let [doneBlocks, donePairs] = [0, 0];
  const compare = async (index: (typeof indexes)[number], unit: PairUnit): Promise<void> => {
    merger.add(await crew.ask('compare', { unit, index }));
    doneBlocks += unit.blocks;
    donePairs += unit.pairs;
    work.onProgress({ pairs: merger.size, donePairs, allPairs, doneBlocks, allBlocks });
  };
  await Promise.all(indexes.flatMap((index) => planUnits(index, UNIT).map((unit) => compare(index, unit))));
  return merger;
}
