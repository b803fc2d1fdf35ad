import { finished } from 'node:stream/promises';
import { CsvError, parse, type Info, type Parser } from 'csv-parse';
import { columnLetter } from '../../../domain/feeds/column-letter.ts';
import type { FileSource } from '../../../ports/sealed-file.ts';
import type { RawCell, RawRow } from '../../../ports/roster-file.ts';
import { BATCH_ROWS, HEADER_ROWS, MAX_CELL_CHARS, MAX_COLUMNS, MAX_LINE_BYTES } from '../limits.ts';
import { refuse } from '../problems.ts';
import { decodedText, type TextFacts } from '../text/scan-text.ts';
import { refuseOtherDelimiter } from './delimiter.ts';

/**
 * Rows of a comma-separated file as RFC 4180 has it, quotes strict, line ends of any kind.
 * Rows may differ in width; that is for the reader of the header to judge.
 */
export async function* readCsv(
  from: FileSource,
  facts: TextFacts,
  mostRows: number,
): AsyncGenerator<readonly RawRow[]> {
  refuseOtherDelimiter(facts.head);
  const rows: RawRow[] = [];
  const parser = strictParser((record, info) => take(record, info, mostRows, rows));
  try {
    for await (const text of decodedText(from, facts.encoding)) {
      await fed(parser, text);
      yield* wholeBatches(rows);
    }
    await ended(parser);
    yield* wholeBatches(rows);
    if (rows.length > 0) yield rows;
  } catch (error) {
    throw error instanceof CsvError ? refusal(error) : error;
  } finally {
    parser.destroy();
  }
}

/** Records are taken as the parser finds them; a promise for each would cost more than parsing it. */
function take(record: readonly string[], info: Info, mostRows: number, rows: RawRow[]): void {
  const row = info.records + info.empty_lines;
  if (info.records > mostRows + HEADER_ROWS) throw refuse('FILE_TOO_MANY_ROWS', { n: mostRows });
  if (record.every((cell) => cell.trim() === '')) return;
  refuseTooWide(record, row);
  rows.push({ rowNo: row, cells: record.map(cellOf) });
}

function* wholeBatches(rows: RawRow[]): Generator<readonly RawRow[]> {
  while (rows.length >= BATCH_ROWS) yield rows.splice(0, BATCH_ROWS);
}

/** Resolves when all of the text is parsed. */
const fed = (parser: Parser, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    parser.write(text, (error) => (error ? reject(error) : resolve()));
  });

async function ended(parser: Parser): Promise<void> {
  parser.end();
  await finished(parser.resume());
}

function cellOf(text: string): RawCell {
  return text.length > MAX_CELL_CHARS ? { error: 'CELL_TOO_LONG' } : text;
}

/** Blank columns at the right edge, a habit of office programs, do not count. */
function refuseTooWide(record: readonly string[], row: number): void {
  if (record.length > MAX_COLUMNS && record.findLastIndex((cell) => cell !== '') >= MAX_COLUMNS)
    throw refuse('FILE_TOO_MANY_COLUMNS', { row, n: MAX_COLUMNS });
}

function strictParser(take: (record: readonly string[], info: Info) => void): Parser {
  const parser = parse({
    on_record: (record: string[], info) => {
      take(record, info);
      return undefined;
    },
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    // No line is longer than this (scanned before), so a longer record is a quote that swallows the lines after it.
    max_record_size: MAX_LINE_BYTES * 2,
  });
  // Told where it is awaited.
  return parser.on('error', () => undefined);
}

const QUOTE_OPEN: ReadonlySet<string> = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE']);
const QUOTE_STRAY: ReadonlySet<string> = new Set(['INVALID_OPENING_QUOTE', 'CSV_INVALID_CLOSING_QUOTE']);

/** The parser's own words name neither row nor column as the sender sees them. */
function refusal(error: CsvError): Error {
  const row = numberIn(error, 'records') + numberIn(error, 'empty_lines') + 1;
  if (QUOTE_OPEN.has(error.code)) return refuse('CSV_QUOTE_OPEN', { row });
  if (QUOTE_STRAY.has(error.code))
    return refuse('CSV_QUOTE_STRAY', { row, column: columnLetter(numberIn(error, 'index')) });
  return error;
}

function numberIn(error: CsvError, key: string): number {
  const value: unknown = error[key];
  return typeof value === 'number' ? value : 0;
}
