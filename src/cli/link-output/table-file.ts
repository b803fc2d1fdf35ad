import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RosterFiles } from '../../ports/roster-file.ts';
import { refuseUse } from './refuse-use.ts';

/** A table to write: header and rows of text. */
export interface OutputTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

/** Characters per write; far fewer calls than one a row. */
const CHUNK = 65_536;

/** Writes a table as CSV or XLSX by the ending of the file's name; the file appears only when complete. */
export async function writeTableFile(path: string, table: OutputTable, files: RosterFiles): Promise<void> {
  if (isWorkbook(path)) {
    const headers = table.headers.map((name) => ({ name }));
    return await files.writeWorkbook(path, { sheetName: table.name, headers, rows: table.rows });
  }
  const part = `${path}.part`;
  try {
    await pipeline(Readable.from(csvChunks(table)), createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** @throws {UsageError} before any work, when the ending of an output's name says nothing. */
export function refuseOtherEndings(paths: readonly (string | undefined)[]): void {
  for (const path of paths)
    if (path !== undefined && !/\.(csv|xlsx)$/iu.test(path))
      refuseUse(`输出文件应为 .csv 或 .xlsx:${path}`, `outputs end in .csv or .xlsx: ${path}`);
}

const isWorkbook = (path: string): boolean => /\.xlsx$/iu.test(path);

/** RFC 4180 with line feeds; identifiers are written as they are, so that they find their records again. */
function* csvChunks({ headers, rows }: OutputTable): Generator<string> {
  let text = csvLine(headers);
  for (const row of rows) {
    text += csvLine(row);
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  yield text;
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\n`;

const csvCell = (cell: string): string => (/[",\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
