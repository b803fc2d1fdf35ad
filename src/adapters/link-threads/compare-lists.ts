import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import type { CappedRule } from '../../domain/pairing/key-table.ts';
import { countLost } from '../../domain/pairing/lost-blocks.ts';
import { UnitMerger } from '../../domain/pairing/merge-units.ts';
import type { PairSpill } from '../../domain/pairing/pair-buckets.ts';
import { MOST_RULES, type PairLists } from '../../domain/pairing/pair-lists.ts';
import type { PackedRows } from '../../domain/pairing/packed-rows.ts';
import { onSharedWords } from '../../domain/pairing/word-arrays.ts';
import type { ComparingAside, ComparingProgress } from '../../ports/pair-kernel.ts';
import { type BlockedLists, blockLists } from './block-lists.ts';
import { collectAll } from './collect-garbage.ts';
import { BlockComparer } from './compare-blocks.ts';
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
  readonly mostIndexed: number;
  /** Null where all pairs stay in memory. */
  readonly spill: PairSpill | null;
  readonly onProgress: (progress: ComparingProgress) => void;
}

/** Finds the blocks, compares their pairs piece by piece and puts the pieces together. */
export async function compareLists(crew: LinkCrew, work: ComparingWork): Promise<ComparingAside> {
  const { design, left, right } = work;
  if (design.blocking.length > MOST_RULES) throw new RangeError(`a model has at most ${MOST_RULES} blocking rules`);
  // Lists were packed, and rules left out: what that took is given back before more is taken.
  await collectAll(crew, left);
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
  const { left, right, blockCap: cap, mostIndexed } = work;
  const rules = work.design.blocking.length;
  const blocked = await blockLists(crew, { left, right, rules, cap, mostIndexed });
  assertAffordable(work, blocked);
  await crew.keepAll('open', listsOf(work, blocked));
  try {
    const merger = new UnitMerger(rules, left.count, work.spill);
    await new BlockComparer(crew, blocked.rules, merger, work.onProgress).compareAll();
    return { merger, capped: blocked.rules.slice(0, rules).map(({ rule, capped }) => ({ rule, capped })) };
  } finally {
    await crew.keepAll('open', null);
  }
}

function assertAffordable({ design, mostPairs }: ComparingWork, { rules }: BlockedLists): void {
  if (rules.reduce((sum, { pairs }) => sum + pairs, 0) <= mostPairs) return;
  const named = design.blocking.map(({ id }, rule) => ({ id, pairs: rules[rule]?.pairs ?? 0 }));
  throw new TooManyPairsError(named, mostPairs);
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
