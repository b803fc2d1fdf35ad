import { writeModel } from '../../domain/model-file/write-model.ts';
import { modelFiles } from '../../main/link-engine.ts';
import type { Linkage } from '../../pipeline/link-lists.ts';
import { clustersOf, nodesOfLists, pairsToWrite } from '../../pipeline/lists/cluster-lists.ts';
import { decideLists } from '../../pipeline/lists/decide-lists.ts';
import type { OnStage } from '../../pipeline/lists/list-request.ts';
import { readTruth } from '../../pipeline/lists/read-truth.ts';
import type { RosterFiles } from '../../ports/roster-file.ts';
import { CLUSTER_HEADERS, clusterRows } from './cluster-rows.ts';
import type { ReportInput } from '../link-report/report-input.ts';
import { PAIR_HEADERS, pairRows } from './pair-rows.ts';
import { type LinkSummary, summaryOf } from './summary.ts';
import { writeTableFile } from './table-file.ts';
import { truthScores } from './truth-scores.ts';
import { WrittenRows } from './written-rows.ts';

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
export async function writeLinkage(
  linkage: Linkage,
  options: OutputOptions,
  files: RosterFiles,
  onStage: OnStage,
): Promise<LinkSummary> {
  const { decisions, order } = decide(linkage, options, onStage);
  const records = options.clusters === undefined ? 0 : nodesOfLists(linkage).count;
  const written = new WrittenRows(order.length + records, onStage);
  const rows = written.count(pairRows(linkage, decisions.bits, order));
  await writeTableFile(options.out, { name: 'pairs', headers: PAIR_HEADERS, rows }, files);
  const wantsClusters = options.clusters !== undefined || options.truth !== undefined;
  const labels = wantsClusters ? clustersOf(linkage, decisions, order) : null;
  if (options.clusters !== undefined && labels)
    await writeTableFile(
      options.clusters,
      { name: 'clusters', headers: CLUSTER_HEADERS, rows: written.count(clusterRows(linkage, labels)) },
      files,
    );
  const summary = summaryOf(linkage, decisions, order, labels);
  if (options.saveModel !== undefined) await saveModel(linkage, options.saveModel);
  const truth = options.truth === undefined ? null : await readTruth(await files.open(options.truth), linkage.ids);
  const scored = truth ? { ...summary, truth: truthScores(linkage, decisions.bits, order, labels, truth) } : summary;
  if (options.report !== undefined) await writeReport(options, { linkage, decisions, summary: scored });
  return scored;
}

/** Settles what comes of the pairs, and which of them are written in which order. */
function decide(linkage: Linkage, { oneToOne, threshold }: OutputOptions, onStage: OnStage) {
  const pairs = linkage.compared;
  onStage('decide', 0, pairs);
  const decisions = decideLists(linkage, oneToOne === true);
  const order = pairsToWrite(linkage, decisions, threshold ?? linkage.model.design.thresholds.review);
  onStage('decide', pairs, pairs);
  return { decisions, order };
}

/** Drawing takes half a second to load, so only who wants a report waits for it. */
async function writeReport(
  { report = '', showValues = false }: OutputOptions,
  input: Omit<ReportInput, 'showValues'>,
): Promise<void> {
  const { writeLinkReport } = await import('../link-report/write-report.ts');
  await writeLinkReport(report, { ...input, showValues });
}

/** Saved with the rules that these lists were too large for and with all names of columns, to serve other lists. */
async function saveModel({ model, lists, packed, compared, fitted }: Linkage, path: string): Promise<void> {
  const trained = {
    leftRows: packed.left.count,
    rightRows: packed.right?.count ?? null,
    comparedPairs: compared,
    expectedMatches: Math.round(fitted.prior.found),
  };
  await modelFiles.write(
    path,
    writeModel({ ...lists.model, design: lists.suited }, { ...model.parameters, relatives: fitted.relatives }, trained),
  );
}
