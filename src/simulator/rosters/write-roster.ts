import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { type Column } from './columns.ts';
import { type Style, styleValue } from './style.ts';

/** A table ready to be written: its title, its columns and its rows in canonical values. */
export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly style: Style;
}

const FIXED_TIME = new Date('2026-01-01T00:00:00Z');

const headerOf = (table: Table): string[] => [
  ...(table.style.serial ? ['序号'] : []),
  ...table.columns.map((column) => (table.style.aliases ? column.alias : column.header)),
];

const cellsOf = (table: Table, row: readonly string[], serial: number): string[] => [
  ...(table.style.serial ? [String(serial)] : []),
  ...table.columns.map((column, i) => styleValue(column, row[i] ?? '', table.style)),
];

const totalOf = (rows: number): string[] => ['合计', String(rows)];

/** A workbook: title row, header row, all cells text. */
export async function writeWorkbook(path: string, table: Table, rows: readonly (readonly string[])[]): Promise<void> {
  const body = rows.map((row, i) => cellsOf(table, row, i + 1));
  const sheet = [
    [table.title],
    headerOf(table),
    ...body,
    ...(table.style.total && rows.length > 0 ? [totalOf(rows.length)] : []),
  ];
  const properties = { created: FIXED_TIME, modified: FIXED_TIME, title: table.title };
  writeFileSync(path, await writeXlsx({ sheets: [{ name: '名册', rows: sheet }], properties }));
}

/** Turns rows of one roster into the bytes of a CSV or NDJSON file, row by row. */
export class TextEncoder {
  private readonly table: Table;
  private serial = 0;

  constructor(table: Table) {
    this.table = table;
  }

  head(): Buffer {
    const { style, title } = this.table;
    if (style.format === 'ndjson') return Buffer.alloc(0);
    const bom = style.encoding === 'utf8-bom' ? '\uFEFF' : '';
    return this.encode(bom + (style.title ? stringify([[title]], EOL) : '') + stringify([headerOf(this.table)], EOL));
  }

  row(row: readonly string[]): Buffer {
    this.serial += 1;
    if (this.table.style.format === 'ndjson') return this.encode(`${JSON.stringify(this.object(row))}\n`);
    return this.encode(csvLine(cellsOf(this.table, row, this.serial)));
  }

  tail(): Buffer {
    return this.table.style.total && this.serial > 0 ? this.encode(csvLine(totalOf(this.serial))) : Buffer.alloc(0);
  }

  private object(row: readonly string[]): Record<string, string> {
    const pairs = this.table.columns.map((column, i) => [column.field, row[i] ?? ''] as const);
    return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
  }

  private encode(text: string): Buffer {
    return this.table.style.encoding === 'gb18030' ? iconv.encode(text, 'gb18030') : Buffer.from(text, 'utf8');
  }
}

const EOL = { record_delimiter: '\r\n' } as const;
const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;

export function writeText(path: string, table: Table, rows: readonly (readonly string[])[]): void {
  const encoder = new TextEncoder(table);
  writeFileSync(path, Buffer.concat([encoder.head(), ...rows.map((row) => encoder.row(row)), encoder.tail()]));
}

/** Writes a roster too large for memory. */
export async function streamText(path: string, table: Table, rows: AsyncIterable<readonly string[]>): Promise<void> {
  const encoder = new TextEncoder(table);
  const file = createWriteStream(path);
  file.write(encoder.head());
  for await (const row of rows) if (!file.write(encoder.row(row))) await once(file, 'drain');
  file.end(encoder.tail());
  await once(file, 'finish');
}
