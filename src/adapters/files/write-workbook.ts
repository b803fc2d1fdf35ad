import { createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeXlsx, writeXlsxStream, type ColumnDef } from 'hucre';
import type { WorkbookHeader, WorkbookSheet } from '../../ports/roster-file.ts';
import { MAX_ROWS } from './limits.ts';
import { explanationSheet, listValidations } from './template-sheet.ts';
import { encodeOfficeEscapes } from './xlsx/xml-text.ts';

/** The format "text" (ECMA-376-1 §18.8.30, 49): what is typed later keeps its zeros and its eighteen digits. */
const TEXT_FORMAT = '@';

/** Rows of a template that are prepared as text, beyond the ones given. */
const PREPARED_ROWS = 500;

/** Characters; narrower columns hide dates, wider ones push the table off the screen. */
const MIN_WIDTH = 12;
const MAX_WIDTH = 40;

type TextRow = readonly (string | null)[];

/** Writes beside the target and renames, so that nobody finds half a workbook. */
export async function writeWorkbook(path: string, sheet: WorkbookSheet): Promise<void> {
  const part = `${path}.part`;
  try {
    if (isTemplate(sheet)) await writeTemplate(part, sheet);
    else await writeTable(part, sheet);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

function isTemplate({ headers }: WorkbookSheet): boolean {
  return headers.some(
    (header) => header.hint !== undefined || header.codes !== undefined || header.required !== undefined,
  );
}

/** Streams: memory does not grow with the rows. */
const writeTable = (path: string, sheet: WorkbookSheet): Promise<void> =>
  pipeline(workbookBytes(sheet), createWriteStream(path));

export function workbookBytes(sheet: WorkbookSheet): Readable {
  const options = {
    name: sheetName(sheet.sheetName),
    columns: sheet.headers.map(textColumn),
    maxRowsPerSheet: MAX_ROWS,
  };
  return Readable.fromWeb(writeXlsxStream(tableRows(sheet), { ...options, repeatHeaders: false }));
}

async function* tableRows(sheet: WorkbookSheet): AsyncGenerator<(string | null)[]> {
  yield* headRows(sheet);
  for await (const row of sheet.rows) yield textRow(row);
}

/** Templates are small; drop-down lists and the explanation need the whole workbook at hand. */
async function writeTemplate(path: string, sheet: WorkbookSheet): Promise<void> {
  const head = headRows(sheet);
  const rows: (string | null)[][] = [];
  for await (const row of sheet.rows) rows.push(textRow(row));
  const blank = Array.from({ length: PREPARED_ROWS }, () => sheet.headers.map(() => null));
  const last = head.length + rows.length + PREPARED_ROWS;
  const table = {
    name: sheetName(sheet.sheetName),
    columns: sheet.headers.map(textColumn),
    rows: [...head, ...rows, ...blank],
    dataValidations: listValidations(sheet.headers, head.length + 1, last),
    freezePane: { rows: head.length },
  };
  await writeFile(path, await writeXlsx({ sheets: [table, explanationSheet(sheet.headers)] }));
}

function headRows(sheet: WorkbookSheet): (string | null)[][] {
  const above = [...(sheet.title === undefined ? [] : [sheet.title]), ...(sheet.notes ?? [])];
  return [...above.map((line) => textRow([line])), textRow(sheet.headers.map((header) => header.name))];
}

function textRow(row: TextRow): (string | null)[] {
  return row.map((cell) => (cell === null ? null : encodeOfficeEscapes(cell)));
}

function textColumn(header: WorkbookHeader): ColumnDef {
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, header.name.length * 2 + 2));
  return { width, style: { numFmt: TEXT_FORMAT } };
}

/** Office programs forbid these characters and more than 31 of any. */
function sheetName(name: string): string {
  const legal = name
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/^'|'$/g, '')
    .trim()
    .slice(0, 31);
  return legal === '' ? 'Sheet1' : legal;
}
