import { stdout } from 'node:process';
import { stringify } from 'csv-stringify/sync';
import { type Command, Option } from 'commander';
import { looksOf } from '../../domain/evidence/looks.ts';
import { evidenceLogOf } from '../../main/evidence.ts';
import { openSystem } from '../../main/wire.ts';
import type { EvidenceAction, EvidenceFilter, EvidenceReading, EvidenceReadings } from '../../ports/evidence.ts';
import { readAmount } from '../arguments.ts';
import { readAction, readMoment, readObject } from '../evidence-arguments.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly object?: string;
  readonly user?: string;
  readonly action?: EvidenceAction;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
  readonly first?: number;
  readonly format: 'table' | 'ndjson' | 'csv';
}

export const addAuditLog = (audit: Command): void => {
  audit
    .command('log')
    .description(
      '谁对什么做了什么,新的在前,不含个人信息 / who did what to what, the newest first, without personal data',
    )
    .option('--object <kind:id>', '对象 object', readObject)
    .option('--user <name>', '用户 user')
    .option('--action <action>', '动作 action', readAction)
    .option('--subject <token>', '当事人代号或记录号 token or record id of the person')
    .option('--from <time>', '自何时起 from', readMoment)
    .option('--to <time>', '至何时前 before', readMoment)
    .option('--first <n>', '最多条数;表格缺省 100 / at most; a table shows 100', readAmount)
    .addOption(new Option('--format <format>', '格式').choices(['table', 'ndjson', 'csv']).default('table'))
    .addHelpText('after', '\n例 example:\n  lianhe audit log --object case:C-2026-000123 --format csv\n')
    .action(async (options: Options) => {
      await using system = await openSystem(undefined, 'opened');
      const most = options.first ?? (options.format === 'table' ? TABLE_ROWS : Infinity);
      const filter = filterOf(options);
      await write(options.format, filter, pagesOf(evidenceLogOf(system).readings, filter, most));
    });
};

const TABLE_ROWS = 100;
const PAGE = 1_000;

const filterOf = ({ object, user, action, subject, from, to }: Options): EvidenceFilter => ({
  object: object ?? null,
  user: user ?? null,
  action: action ?? null,
  subject: subject ?? null,
  from: from ?? null,
  until: to ?? null,
});

async function* pagesOf(
  readings: EvidenceReadings,
  filter: EvidenceFilter,
  most: number,
): AsyncIterable<readonly EvidenceReading[]> {
  let after: readonly string[] | null = null;
  for (let left = most; left > 0; left -= PAGE) {
    const page: Awaited<ReturnType<EvidenceReadings['page']>> = await readings.page(filter, {
      first: Math.min(PAGE, left),
      after,
    });
    yield page.entries.map(({ item }) => item);
    after = page.entries.at(-1)?.position ?? null;
    if (!page.hasNext) return;
  }
}

const HEAD = [
  'index',
  'at',
  'user',
  'role',
  'action',
  'object',
  'purpose',
  'agreements',
  'subjects',
  'result',
  'detail',
];

/** One line a thing that was shown: a page of several is one entry. Those that were not asked for are left out. */
const linesOf = (reading: EvidenceReading, { object, subject }: EvidenceFilter): (string | number | null)[][] =>
  reading.looks === undefined
    ? [lineOf(reading)]
    : looksOf(reading)
        .filter((look) => (object ?? look.object) === look.object)
        .filter(({ subjects }) => subject === null || subjects.includes(subject))
        .map(({ fields, ...look }) => lineOf({ ...reading, ...look, detail: { fields } }));

const lineOf = (reading: EvidenceReading): (string | number | null)[] => [
  reading.index,
  reading.at,
  reading.actor.user,
  reading.actor.role,
  reading.action,
  reading.object,
  reading.purpose,
  reading.agreements.join(' '),
  reading.subjects.join(' '),
  reading.result,
  JSON.stringify(reading.detail),
];

async function write(
  format: Options['format'],
  filter: EvidenceFilter,
  pages: AsyncIterable<readonly EvidenceReading[]>,
): Promise<void> {
  const lines = (page: readonly EvidenceReading[]) => page.flatMap((reading) => linesOf(reading, filter));
  if (format === 'csv') stdout.write(stringify([HEAD]));
  for await (const page of pages) {
    if (format === 'ndjson') stdout.write(page.map((reading) => `${JSON.stringify(reading)}\n`).join(''));
    if (format === 'csv') stdout.write(stringify(lines(page), { escape_formulas: true }));
    if (format === 'table') stdout.write(tableOf(HEAD, lines(page)));
  }
}
