import { join } from 'node:path';
import { iso, partsOf } from '../days.ts';
import { hash } from '../rng.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Roster } from './delivery.ts';
import { isSentLate, type ManifestEntry } from './manifest.ts';
import type { Spool } from './spool.ts';
import { type Format, styleOf } from './style.ts';
import { streamText, type Table, writeText, writeWorkbook } from './write-roster.ts';

/** Spools up to this size are sorted in memory; larger ones are written in the order of the households. */
const SORTED_BYTES = 16 * 1024 * 1024;

const TITLES: Readonly<Record<string, string>> = {
  'HC-BIRTH': '出生医学证明签发名册',
  'HC-BIRTH-ROSTER': '出生婴儿名册',
  'HC-DEATH': '居民死亡医学证明名册',
  'HC-DEATH-ROSTER': '死亡人员名册',
  'PS-BIRTH': '出生入户花名册',
  'PS-DEATH': '死亡注销名册',
  'PS-MOVE': '户口迁入迁出名册',
  'PS-CORR': '户口项目变更更正名册',
  'PS-INFLOW': '流入人口登记名册',
  'PS-PERMIT': '居住证名册',
  'PS-OUTFLOW': '流出人口登记名册',
  'MZ-MARR': '结婚登记名册',
  'MZ-DIV': '离婚登记名册',
  'MZ-CREM': '火化名册',
  'ED-PRE': '在园幼儿名册',
  'ED-K12': '学籍名册',
  'GR-EMP': '用工单位采集名册',
  'GR-CHANGE': '人口信息变动单',
  'PS-STOCK': '人口存量表',
};

/** Columns that must never be sent; the hub strips them and tells the sender. */
const FORBIDDEN: readonly Column[] = ['孕周', '胎次', '分娩方式', '出生体重'].map((header) => ({
  field: header,
  header,
  alias: header,
  kind: 'text',
}));

export interface FinishOptions {
  readonly formats: readonly Format[];
  /** The roster that carries forbidden columns. */
  readonly forbidden: ReadonlySet<string>;
  readonly names: Readonly<Record<string, string>>;
}

export interface WrittenRoster {
  readonly name: string;
  readonly rows: number;
  readonly entry: ManifestEntry;
}

/** Turns the spool of a roster into the file a department sends. A roster without rows is a nil return. */
export async function finishRoster(
  out: string,
  spool: Spool,
  roster: Roster,
  rows: number,
  options: FinishOptions,
): Promise<WrittenRoster> {
  const style = styleOf(roster.feed, roster.region, rows, options.formats);
  const forbidden = options.forbidden.has(roster.stem);
  const columns = forbidden ? [...columnsOf(roster.feed), ...FORBIDDEN] : columnsOf(roster.feed);
  const table: Table = { title: titleOf(roster, options), columns, style };
  const name = `${roster.stem}_final.${style.format}`;
  await writeTable(join(out, name), spool, roster, table, forbidden);
  spool.drop(roster.stem);
  return { name, rows, entry: entryOf(roster, rows) };
}

async function writeTable(path: string, spool: Spool, roster: Roster, table: Table, forbidden: boolean): Promise<void> {
  const cells = (line: string, i: number): string[] => [
    ...line.split('\t').slice(1),
    ...(forbidden ? forbiddenCells(i) : []),
  ];
  if (spool.bytes(roster.stem) > SORTED_BYTES) {
    await streamText(path, table, eachRow(spool.stream(roster.stem), cells));
    return;
  }
  const rows = byDay(spool.lines(roster.stem)).map(cells);
  if (table.style.format === 'xlsx') await writeWorkbook(path, table, rows);
  else writeText(path, table, rows);
}

async function* eachRow(
  lines: AsyncIterable<string>,
  cells: (line: string, i: number) => string[],
): AsyncGenerator<string[]> {
  let i = 0;
  for await (const line of lines) yield cells(line, i++);
}

const byDay = (lines: readonly string[]): string[] =>
  lines
    .map((line, i) => [Number(line.slice(0, line.indexOf('\t'))), i, line] as const)
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([, , line]) => line);

const forbiddenCells = (i: number): string[] => [
  String(37 + (i % 5)),
  String(1 + (i % 2)),
  i % 3 === 0 ? '剖宫产' : '顺产',
  String(2900 + ((i * 37) % 900)),
];

function titleOf(roster: Roster, { names }: FinishOptions): string {
  const { year, month } = partsOf(roster.period.end);
  return `${names[roster.region] ?? names[roster.county] ?? ''}${year}年${month}月${TITLES[roster.feed] ?? '名册'}`;
}

/** Control totals for some, a sender and a time for all; submitted in the first days after the period. */
function entryOf(roster: Roster, rows: number): ManifestEntry {
  const habit = hash(roster.stem) >>> 0;
  const day = roster.period.end + 2 + (habit % 7) + (isSentLate(roster.stem) ? 25 : 0);
  return {
    ...(roster.org === '' ? {} : { submitterOrg: roster.org }),
    submittedAt: `${iso(day)}T${String(8 + (habit % 9)).padStart(2, '0')}:${String((habit >>> 4) % 60).padStart(2, '0')}:00+08:00`,
    ...(habit % 3 === 0 ? { declaredRowCount: rows } : {}),
  };
}
