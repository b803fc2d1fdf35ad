import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stderr, stdout } from 'node:process';
import type { Command } from 'commander';
import { z } from 'zod';
import { openSystem } from '../../main/wire.ts';
import type { ImportReport } from '../../pipeline/import-report.ts';
import type { Hub } from '../../ports/hub.ts';
import { readFilePeriod } from '../arguments.ts';
import { importFiles, type Stated } from '../import-files.ts';
import { progressOf } from '../progress.ts';
import { writeRejects } from '../rejects.ts';
import { rowLines } from '../row-lines.ts';

interface Options {
  readonly rejects?: string;
  readonly dryRun?: boolean;
  readonly map?: string;
  readonly replace?: boolean;
  readonly region?: string;
  readonly feed?: string;
  readonly period?: string;
  readonly org?: string;
  readonly final?: boolean;
}

export const addImport = (program: Command): void => {
  program
    .command('import')
    .description('导入名册文件或文件夹 / import roster files or folders')
    .argument('<path...>', '文件或文件夹 files or folders')
    .option('--rejects <dir>', '退回的行写入 <dir>/<文件>.rejected.xlsx / write rejected rows there')
    .option('--dry-run', '只检查,不入库 / read and report only')
    .option('--map <file>', '表头对照 JSON {"表头":"字段"} / header → field')
    .option('--replace', '替换同期同单位的名册 / replace the roster of the same period')
    .option('--feed <code>', '名册代码 / feed code')
    .option('--region <code>', '报送地区 / submitting region')
    .option('--org <code>', '报送单位 / submitting organisation')
    .option('--period <from-until>', '20250101-20250131')
    .option('--final', '终报 / final for the period')
    .addHelpText('after', '\n例 example:\n  lianhe import rosters/ --rejects rejected/\n')
    .action(importAll);
};

async function importAll(paths: string[], options: Options): Promise<void> {
  const stated = await statedBy(options);
  await using system = await openSystem();
  const progress = progressOf('导入 import');
  let refused = 0;
  for await (const { report, done, total } of importFiles(paths, stated, system.hub)) {
    stdout.write(lineOf(report));
    await keepRejects(report, options, system.hub);
    refused += report.outcome === 'refused' ? 1 : 0;
    progress.update(done, total);
  }
  progress.end();
  if (refused > 0) process.exitCode = 1;
}

const MapFile = z.record(z.string(), z.string());

async function statedBy(options: Options): Promise<Stated> {
  const { feed, region, org, period, replace, final } = options;
  return {
    dryRun: options.dryRun ?? false,
    map: options.map === undefined ? {} : MapFile.parse(JSON.parse(await readFile(options.map, 'utf8'))),
    envelope: {
      ...(feed === undefined ? {} : { feed }),
      ...(region === undefined ? {} : { region }),
      ...(org === undefined ? {} : { org }),
      ...(period === undefined ? {} : readFilePeriod(period)),
      ...(replace ? { mode: 'replace' as const } : {}),
      ...(final ? { isFinal: true } : {}),
    },
  };
}

async function keepRejects(report: ImportReport, { rejects }: Options, hub: Hub): Promise<void> {
  if (report.outcome === 'refused') return;
  for (const { gate, zh, en, remedy } of report.gates)
    stderr.write(`  ${gate}: ${zh};${remedy.zh} / ${en}; ${remedy.en}\n`);
  if (report.outcome === 'known') return;
  for (const note of report.notes) stderr.write(`  ${note.code}: ${note.zh} / ${note.en}\n`);
  for (const line of rowLines(report)) stderr.write(`  ${line}\n`);
  if (rejects === undefined || report.rejected.length === 0) return;
  await mkdir(rejects, { recursive: true });
  await writeRejects(join(rejects, `${report.fileName}.rejected.xlsx`), report, hub);
}

/** One line per file: what became of its rows, and which columns were not taken. */
function lineOf(report: ImportReport): string {
  const { fileName } = report;
  if (report.outcome === 'refused')
    return `${fileName}: 拒收 refused ${report.problem.code} ${report.problem.zh} / ${report.problem.en}\n`;
  const { accepted, unchanged, corrected, voided, rejected } = report.counts;
  const counts = `accepted ${accepted}, unchanged ${unchanged}, corrected ${corrected}, voided ${voided}, rejected ${rejected}`;
  if (report.outcome === 'known')
    return `${fileName}: ${counts} (此前已导入 imported before as batch ${report.roster.number}${report.gates.length > 0 ? ', 待两人放行 waits for two people' : ''})\n`;
  const { forbidden, unknown, missing } = report.columns;
  const columns = [
    `columns stripped ${forbidden.length + unknown.length}`,
    ...forbidden.map((header) => `禁止 forbidden “${header}”`),
    ...unknown.map(
      ({ header, nearest }) =>
        `未知 unknown “${header}”${nearest === null ? '' : ` (是否为 did you mean “${nearest}”?)`}`,
    ),
    ...(missing.length === 0 ? [] : [`缺少 missing ${missing.join(', ')}`]),
  ];
  const replaces =
    report.replaces === null
      ? ''
      : `; 替换批次 replaces batch ${report.replaces.batches.join(', ')}, 不再存在的记录 records gone ${report.replaces.lost}`;
  const dry = report.outcome === 'dry-run' ? ' (试运行,未入库 dry run)' : '';
  if (report.outcome === 'held')
    return `${fileName}: 批次 ${report.roster.number} 待两人放行,暂不生效 batch held for two people (${report.gates.map(({ gate }) => gate).join(', ')}); lianhe held list\n`;
  return `${fileName}: ${counts}, ${columns.join('; ')}${replaces}${dry}\n`;
}
