import { basename } from 'node:path';
import { tmpdir, totalmem } from 'node:os';
import { constrainedMemory, stderr, stdout } from 'node:process';
import type { Command } from 'commander';
import { ENGINE_VOCABULARY } from '../../domain/model-file/engine-vocabulary.ts';
import { readModel } from '../../domain/model-file/read-model.ts';
import { writeDesign } from '../../domain/model-file/write-model.ts';
import { openFiles } from '../../main/files.ts';
import { modelFiles, openPairKernel, openSpill } from '../../main/link-engine.ts';
import { type Linkage, linkLists } from '../../pipeline/link-lists.ts';
import type { ListSource, ReadLists } from '../../pipeline/lists/list-request.ts';
import { readLists } from '../../pipeline/lists/read-lists.ts';
import type { RosterFiles } from '../../ports/roster-file.ts';
import { LINK_HELP } from './link-help.ts';
import { refuseUse } from '../link-output/refuse-use.ts';
import { fitNotices } from '../link-output/fit-notices.ts';
import { outcomeWords } from '../link-output/outcome-words.ts';
import { sayAll, StageProgress } from '../link-output/say.ts';
import { refuseOtherEndings } from '../link-output/table-file.ts';
import { type OutputOptions, writeLinkage } from '../link-output/write-linkage.ts';

const GIGABYTE = 1e9;

/** Pairs in memory above which they are set aside: 200 MB. Reading them back takes as long as having them at hand saves. */
const MOST_HELD = 1 << 24;

interface LinkOptions extends OutputOptions {
  readonly model?: string;
  readonly threads?: number;
  readonly seed: number;
  readonly temp: string;
  readonly memory: number;
}

export const addLink = (program: Command): void => {
  program
    .command('link')
    .description('任意两份名单的概率关联,或一份名单自查重 / link any two lists, or one with itself')
    .argument('<left>', '名单 CSV、XLSX、NDJSON')
    .argument('[right]', '另一份名单;不写则在 left 内查重')
    .option('--model <file>', '模型文件 YAML(见 examples/models);不写则按表头和取值猜测 / guessed when left out')
    .requiredOption('--out <file>', '结果 .csv 或 .xlsx / pairs')
    .option('--clusters <file>', '每条记录所属的组 id,cluster / the cluster of every record')
    .option('--threshold <p>', '写出概率不低于此值的对;默认为模型的复核阈值 / least probability', readProbability)
    .option('--one-to-one', '两份名单间一对一 / each record is linked at most once')
    .option('--report <file>', '自含的 HTML 报告 / self-contained report')
    .option('--save-model <file>', '保存估计出的模型以便复用 / save the fitted model')
    .option('--truth <file>', '已知答案,用于计算准确率 / known answer to score against')
    .option('--show-values', '报告中显示原值(默认遮盖)/ show values in the report')
    .option('--threads <n>', '线程数,默认为处理器核数 / threads', readWhole)
    .option('--seed <n>', '抽样种子 / seed of the sample', readWhole, 1)
    .option('--temp <folder>', '候选对过多时暂存于此文件夹 / where pairs wait that memory shall not hold', tmpdir())
    .option('--memory <GB>', '允许占用的内存,默认为本机的四分之三 / memory allowed', readGigabytes, usualMemory())
    .addHelpText('after', LINK_HELP)
    .action((left: string, right: string | undefined, options: LinkOptions) => link(left, right ?? null, options));
};

async function link(left: string, right: string | null, options: LinkOptions): Promise<void> {
  refuseOtherEndings([options.out, options.clusters]);
  if (options.oneToOne && right === null) refuseUse('--one-to-one 需要两份名单', '--one-to-one needs two lists');
  const files = openFiles({ mostRows: Infinity });
  using progress = new StageProgress();
  const lists = await read(left, right, options, files);
  const linkage = await linkInBounds(lists, options, progress);
  progress[Symbol.dispose]();
  sayAll([...linkage.notices.slice(lists.notices.length), ...fitNotices(linkage.fitted.warnings)]);
  const summary = await writeLinkage(linkage, options, files, progress.update);
  progress[Symbol.dispose]();
  sayAll([outcomeWords(summary)]);
  stdout.write(`${JSON.stringify(summary)}\n`);
}

/** Links in the memory that is allowed; threads and room on disk are given back before anything is written. */
async function linkInBounds(lists: ReadLists, options: LinkOptions, progress: StageProgress): Promise<Linkage> {
  const { threads, threshold = null, oneToOne = false } = options;
  const memory = options.memory * GIGABYTE;
  using space = openSpill(options.temp);
  await using kernel = openPairKernel({ threads });
  const spill = { runs: space.runs, mostHeld: MOST_HELD };
  return await linkLists(lists, kernel, progress.update, options.seed, { spill, threshold, oneToOne, memory });
}

async function read(
  left: string,
  right: string | null,
  { model }: LinkOptions,
  files: RosterFiles,
): Promise<ReadLists> {
  const file = model === undefined ? null : readModel(await modelFiles.read(model), ENGINE_VOCABULARY);
  const open = async (path: string): Promise<ListSource> => ({ name: basename(path), file: await files.open(path) });
  const sources = [await open(left), right === null ? null : await open(right)] as const;
  const lists = await readLists(sources, file, ENGINE_VOCABULARY);
  if (file === null)
    stderr.write(
      `# 猜测的模型,可保存修改后用 --model 指定 / guessed model, to be saved and edited\n${modelFiles.text(writeDesign(lists.model))}`,
    );
  sayAll(lists.notices);
  return lists;
}

function readProbability(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  return refuseUse(`--threshold 应为 0 至 1 之间的数:${text}`, `--threshold is a number from 0 to 1: ${text}`);
}

function readGigabytes(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value > 0) return value;
  return refuseUse(`--memory 应为正数(GB):${text}`, `--memory is a positive number of GB: ${text}`);
}

/** What is left lets the system keep files at hand. A container may have less than the machine. */
function usualMemory(): number {
  const constrained = constrainedMemory();
  const most = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return Math.floor((most * 0.75) / GIGABYTE);
}

function readWhole(text: string): number {
  const value = Number(text);
  if (/^\d{1,9}$/u.test(text)) return value;
  return refuseUse(`应为整数:${text}`, `a whole number is needed: ${text}`);
}
