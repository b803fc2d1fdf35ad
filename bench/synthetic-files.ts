import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { createRosterFiles } from '../src/adapters/files/roster-files.ts';
import type { SyntheticRoster } from './synthetic-rows.ts';

/** Data rows beside one header row. */
export interface SyntheticFile {
  readonly folder: string;
  readonly rows: number;
  readonly roster: SyntheticRoster;
}

const BLOCK_ROWS = 2_000;

/** A comma-separated file as departments export it, or in UTF-8 as the database reads it. */
export async function writeCsv({ folder, rows, roster }: SyntheticFile, encoding: 'gb18030' | 'utf8'): Promise<string> {
  const path = join(folder, `${roster.stem}${encoding === 'utf8' ? '.raw' : ''}.csv`);
  const file = createWriteStream(path);
  file.write(iconv.encode(lineOf(roster.headers), encoding));
  for (let from = 0; from < rows; from += BLOCK_ROWS) {
    const count = Math.min(BLOCK_ROWS, rows - from);
    const text = Array.from({ length: count }, (_, at) => lineOf(roster.row(from + at))).join('');
    if (!file.write(iconv.encode(text, encoding))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return path;
}

/** No value of a synthetic row needs quotes. */
const lineOf = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

export async function writeXlsx({ folder, rows, roster }: SyntheticFile): Promise<string> {
  const path = join(folder, `${roster.stem}.xlsx`);
  const headers = roster.headers.map((name) => ({ name }));
  await createRosterFiles().writeWorkbook(path, { sheetName: '名册', headers, rows: rowsOf(roster, rows) });
  return path;
}

function* rowsOf(roster: SyntheticRoster, rows: number): Generator<readonly string[]> {
  for (let serial = 0; serial < rows; serial += 1) yield roster.row(serial);
}
