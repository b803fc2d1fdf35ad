import { weightOf } from '../../domain/link-model/weights.ts';
import { writeModel } from '../../domain/model-file/write-model.ts';
import { modelFiles } from '../../main/link-engine.ts';
import type { Linkage } from '../../pipeline/link-lists.ts';
import { chosenPairs, clustersOf } from '../../pipeline/lists/cluster-lists.ts';
import { pairsFrom } from '../../pipeline/lists/pair-weights.ts';
import { readTruth } from '../../pipeline/lists/read-truth.ts';
import type { RosterFiles } from '../../ports/roster-file.ts';
import { CLUSTER_HEADERS, clusterRows } from './cluster-rows.ts';
import { PAIR_HEADERS, pairRows } from './pair-rows.ts';
import { type LinkSummary, summaryOf } from './summary.ts';
import { writeTableFile } from './table-file.ts';
import { truthScores } from './truth-scores.ts';

/** What is to be written, and how. */
export interface OutputOptions {
  readonly out: string;
  readonly clusters?: string;
  readonly threshold?: number;
  readonly oneToOne?: boolean;
  readonly report?: string;
  readonly saveModel?: string;
  readonly truth?: string;
  readonly showValues?: boolean;
}

/** Writes everything that was asked for. */
export async function writeLinkage(linkage: Linkage, options: OutputOptions, files: RosterFiles): Promise<LinkSummary> {
  const { thresholds } = linkage.model.design;
  const threshold = options.threshold ?? thresholds.review;
  const chosen = options.oneToOne ? chosenPairs(linkage, threshold) : null;
  const all = pairsFrom(linkage.weights, linkage.pairs, weightOf(threshold));
  const order = chosen ? all.filter((pair) => chosen[pair] === 1) : all;
  await writeTableFile(options.out, { name: 'pairs', headers: PAIR_HEADERS, rows: pairRows(linkage, order) }, files);
  const labels = options.clusters === undefined && options.truth === undefined ? null : clustersOf(linkage, chosen);
  if (options.clusters !== undefined && labels)
    await writeTableFile(
      options.clusters,
      { name: 'clusters', headers: CLUSTER_HEADERS, rows: clusterRows(linkage, labels) },
      files,
    );
  const summary = summaryOf(linkage, order, labels);
  if (options.saveModel !== undefined) await saveModel(linkage, options.saveModel);
  const truth = options.truth === undefined ? null : await readTruth(await files.open(options.truth), linkage.lists);
  const scored = truth ? { ...summary, truth: truthScores(linkage, order, labels, truth) } : summary;
  if (options.report !== undefined) await writeReport(options, linkage, order, scored);
  return scored;
}

/** Drawing takes half a second to load, so only who wants a report waits for it. */
async function writeReport(
  { report = '', showValues = false }: OutputOptions,
  linkage: Linkage,
  order: Uint32Array,
  summary: LinkSummary,
): Promise<void> {
  const { writeLinkReport } = await import('../link-report/write-report.ts');
  await writeLinkReport(report, { linkage, order, summary, showValues });
}

/** Saved with the rules that these lists were too large for and with all names of columns, to serve other lists. */
async function saveModel({ model, lists, pairs, fitted }: Linkage, path: string): Promise<void> {
  const trained = {
    leftRows: lists.left.table.rows,
    rightRows: lists.right?.table.rows ?? null,
    comparedPairs: pairs.left.length,
    expectedMatches: Math.round(fitted.prior.found),
  };
  await modelFiles.write(
    path,
    writeModel({ design: lists.suited, personal: lists.model.personal }, model.parameters, trained),
  );
}
