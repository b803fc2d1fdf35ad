import { stdout } from 'node:process';
import { stringify } from 'csv-stringify';
import { type Command, Option } from 'commander';
import { openSystem } from '../../main/wire.ts';
import type { AnswerReading } from '../../ports/readings.ts';
import { exportedFinding } from '../exported-finding.ts';
import { lookAtHost } from '../look-at-host.ts';
import { tableOf } from '../table.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  readonly run: string;
  readonly check?: string;
  readonly all?: boolean;
  readonly format: 'ndjson' | 'csv' | 'xlsx' | 'table';
  readonly out?: string;
}

export const addFindings = (program: Command): void => {
  program
    .command('findings')
    .description('导出差异 / export findings')
    .option('--run <id>', '比对批次 run id', 'latest')
    .option('--check <code>', '规则 check code')
    .option('--all', '包括待观察和无法判断 / also what waits or cannot be told')
    .addOption(new Option('--format <format>', '格式').choices(['ndjson', 'csv', 'xlsx', 'table']).default('ndjson'))
    .option('--out <file>', '写入文件(xlsx 必需) / file, needed for xlsx')
    .addHelpText('after', '\n例 example:\n  lianhe findings --check B01 --format table\n')
    .action(exportFindings);
};

async function exportFindings({ run, check, all, format, out }: Options): Promise<void> {
  if (format === 'xlsx' && out === undefined) throw new UsageError('xlsx 需要 --out FILE', 'xlsx needs --out FILE');
  await using system = await openSystem();
  const pages = system.readings.answers({
    run: run === 'latest' ? null : run,
    check: check ?? null,
    all: all ?? false,
  });
  await lookAtHost(system, 'export', `findings:${run}`, {
    check: check ?? '',
    what: all === true ? 'all' : 'conflicts',
  });
  if (format === 'ndjson')
    for await (const page of pages)
      stdout.write(page.map((answer) => `${JSON.stringify(exportedFinding(answer))}\n`).join(''));
  if (format === 'csv') await writeCsv(pages);
  if (format === 'table') for await (const page of pages) stdout.write(tableOf(HEAD, page.map(line)));
  if (format === 'xlsx' && out !== undefined)
    await system.hub.files.writeWorkbook(out, {
      sheetName: 'findings',
      headers: HEAD.map((name) => ({ name })),
      rows: linesOf(pages),
    });
}

const HEAD = [
  'id',
  'check',
  'severity',
  'owner',
  'status',
  'trend',
  'feed',
  'key',
  'region',
  'due',
  'unverified',
  'case',
  '说明',
  'explanation',
];

const line = (answer: AnswerReading): (string | null)[] => {
  const subject = answer.evidence[0];
  return [
    answer.id,
    answer.check,
    answer.severity ?? answer.doubt,
    answer.owner,
    answer.status,
    answer.trend,
    subject?.feed ?? '',
    subject?.key ?? '',
    subject?.region ?? '',
    answer.due,
    String(answer.unverified),
    answer.case,
    answer.explanation.zh,
    answer.explanation.en,
  ];
};

async function* linesOf(pages: AsyncIterable<readonly AnswerReading[]>): AsyncIterable<readonly (string | null)[]> {
  for await (const page of pages) for (const answer of page) yield line(answer);
}

async function writeCsv(pages: AsyncIterable<readonly AnswerReading[]>): Promise<void> {
  const csv = stringify({ header: true, columns: HEAD, escape_formulas: true });
  csv.pipe(stdout);
  for await (const row of linesOf(pages)) csv.write(row);
  const ended = new Promise((resolve) => csv.once('end', resolve));
  csv.end();
  await ended;
}
