import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';

export interface ReadRoster {
  readonly name: string;
  readonly feed: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Every roster of a folder, cells under the headers that the file itself carries (or field names in NDJSON). */
export async function readRosters(folder: string, only: (name: string) => boolean = () => true): Promise<ReadRoster[]> {
  const names = readdirSync(folder).filter((name) => /^[A-Z]{2}-.*\.(csv|xlsx|ndjson)$/u.test(name) && only(name));
  const rosters: ReadRoster[] = [];
  for (const name of names.toSorted())
    rosters.push({ name, feed: name.split('_')[0] ?? '', rows: await rowsOf(join(folder, name)) });
  return rosters;
}

async function rowsOf(path: string): Promise<Record<string, string>[]> {
  const bytes = readFileSync(path);
  if (path.endsWith('.ndjson'))
    return lines(bytes.toString('utf8')).map((line) => JSON.parse(line) as Record<string, string>);
  return underHeader(path.endsWith('.xlsx') ? await sheet(bytes) : table(bytes));
}

async function sheet(bytes: Uint8Array): Promise<string[][]> {
  const workbook = await readXlsx(bytes);
  return (workbook.sheets[0]?.rows ?? []).map((row) =>
    row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))),
  );
}

function table(bytes: Buffer): string[][] {
  const utf8 = bytes.toString('utf8');
  const text = utf8.includes('\uFFFD') ? iconv.decode(bytes, 'gb18030') : utf8.replace(/^\uFEFF/u, '');
  return parse(text, { relax_column_count: true });
}

/** The header is the first row with three or more cells; total rows begin with 合计. */
function underHeader(cells: string[][]): Record<string, string>[] {
  const at = cells.findIndex((row) => row.filter((cell) => cell !== '').length >= 3);
  const header = cells[at] ?? [];
  return cells
    .slice(at + 1)
    .filter((row) => row[0] !== '合计')
    .map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

export interface TruthLine {
  readonly kind: string;
  readonly check: string;
  readonly feed: string;
  readonly key: string;
  readonly detectable: string;
  readonly reason: string;
  readonly note: string;
}

export const readTruth = (folder: string): TruthLine[] =>
  parse(readFileSync(join(folder, 'truth.csv')), { columns: true });

/** One digest over all files of a folder, names and bytes. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).toSorted()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

/** The value of the first of some headers that a row has. */
export const cell = (row: Readonly<Record<string, string>>, ...headers: readonly string[]): string =>
  headers.map((header) => row[header]).find((value) => value !== undefined) ?? '';
