import type { Wording } from '../../domain/values/wording.ts';
import { BUNDLED_MODEL } from '../../domain/linkage/scored/register-model.ts';
import { evidenceOf, type FeedsEvidence } from '../../domain/linkage/scored/fit-evidence.ts';
import { MENTION_COLUMNS, mentionCells } from '../../domain/linkage/scored/mention-cells.ts';
import type { FittedModel } from '../../domain/link-model/fit-model.ts';
import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import { NOTHING_FIXED } from '../../domain/model-file/model-file.ts';
import { columnsOf } from '../../domain/pairing/design-columns.ts';
import type { PackedLists, RecordChunk, RecordSource } from '../../domain/pairing/pack-rows.ts';
import type { Hub } from '../../ports/hub.ts';
import type { FittedPair } from '../../ports/link-models.ts';
import type { PairKernel } from '../../ports/pair-kernel.ts';
import { fitLists } from '../lists/fit-lists.ts';
import { affordableRules, pairBudget, withRules } from '../lists/rule-budget.ts';
import { pairName, type PairOfFeeds } from './fitting-pairs.ts';

/** Told now and then: which pair of feeds, and how much of a stage is done. */
export type OnFitting = (pair: string, stage: 'pack' | 'compare', done: number, total: number) => void;

/** How a pair of feeds is fitted. */
export interface FittingPair {
  readonly runId: string;
  readonly pair: PairOfFeeds;
  readonly seed: number;
  /** Random pairs drawn for u. */
  readonly sample: number;
  readonly onStage: OnFitting;
}

/** What a pair of feeds taught, and what must be said about it. */
export interface TaughtByPair {
  readonly evidence: FeedsEvidence;
  readonly manifest: FittedPair;
  readonly warnings: readonly Wording[];
}

/** Numbers that no two persons share. */
const PERSONAL: ReadonlySet<string> = new Set(['certNo', 'idNumber']);

/**
 * Packs the mentions of two feeds as a run froze them, samples u, compares all candidates and fits. Mentions are read by the
 * page; packed, a record takes some hundred bytes.
 */
export async function fitPair(work: FittingPair, kernel: PairKernel, hub: Hub): Promise<TaughtByPair> {
  const packed = await packFeeds(work, kernel, hub);
  const { left, right } = packed;
  if (right === null) throw new RangeError('a pair of feeds has two sides');
  const { kept, notices } = affordableRules(BUNDLED_MODEL.design, left, right, pairBudget(left.count + right.count));
  const blocking = kept.flatMap((rule) => BUNDLED_MODEL.design.blocking[rule] ?? []);
  const design: ModelDesign = { ...BUNDLED_MODEL.design, blocking };
  const lists = { ...packed, left: withRules(left, kept), right: withRules(right, kept) };
  const sampled = await kernel.sample(design, lists.left, lists.right, work.sample, work.seed);
  const { table } = await kernel.compare(design, lists.left, lists.right, ({ doneBlocks, allBlocks }) =>
    work.onStage(pairName(work.pair), 'compare', doneBlocks, allBlocks),
  );
  const fitted = fitLists(design, lists, sampled, table, { fixed: NOTHING_FIXED, personal: PERSONAL });
  const sizes = { left: left.count, right: right.count };
  const evidence = evidenceOf(design, { fitted, table, sampled, sizes });
  const manifest: FittedPair = {
    pair: pairName(work.pair),
    leftRecords: left.count,
    rightRecords: right.count,
    comparedPairs: table.pairs.reduce((sum, count) => sum + count, 0),
    expectedMatches: inTenths(evidence.matches),
    blockingRecall: Number(fitted.recall.recall.toFixed(4)),
  };
  return { evidence, manifest, warnings: [...notices, ...warningsOf(fitted)] };
}

/** Reads both feeds in one transaction and packs them. */
function packFeeds(
  { runId, pair, onStage }: FittingPair,
  kernel: PairKernel,
  { inTransaction }: Hub,
): Promise<PackedLists> {
  return inTransaction(async ({ linkModels, runs }) => {
    const sizes = await runs.inputSizes(runId);
    const total = pair.reduce((sum, { id }) => sum + (sizes.get(id) ?? 0), 0);
    let done = 0;
    async function* chunks(feed: string): AsyncIterable<RecordChunk> {
      for await (const mentions of linkModels.history.mentions(runId, feed)) {
        yield mentions.map(mentionCells);
        done += mentions.length;
        onStage(pairName(pair), 'pack', Math.min(done, total), total);
      }
    }
    const columns = columnsOf(BUNDLED_MODEL.design, MENTION_COLUMNS);
    const [left, right] = pair.map(({ id }): RecordSource => ({ columns, chunks: chunks(id) }));
    if (left === undefined || right === undefined) throw new RangeError('a pair of feeds has two sides');
    return kernel.pack(BUNDLED_MODEL.design, left, right);
  });
}

/** What the combined model says itself (levels and comparisons that were not seen) is not said for each pair of feeds. */
function warningsOf({ warnings }: FittedModel): readonly Wording[] {
  return warnings.flatMap(({ code, effect, message }) => {
    if (code === 'level-unobserved' || code === 'comparison-untrained' || code === 'few-matches') return [];
    if (code === 'relatives-found') return [KIN];
    return effect === 'noted' ? [] : [message];
  });
}

/** The score of the register knows no class of relatives: twins and siblings are kept apart by vetoes, margin and assignment. */
const KIN: Wording = {
  zh: '候选对中有亲属(如双胞胎),由否决、差距和一对一指派区分',
  en: 'the candidates hold relatives such as twins: vetoes, margin and assignment keep them apart',
};

const inTenths = (value: number): number => Number(value.toFixed(1));
