import { Readable } from 'node:stream';
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
  const parser = strictParser();
  const source = Readable.from(decodedText(from, facts.encoding));
  source.on('error', (error) => parser.destroy(error)).pipe(parser);
  try {
    yield* batches(parser, mostRows);
  } catch (error) {
    throw error instanceof CsvError ? refusal(error) : error;
  } finally {
    source.destroy();
    parser.destroy();
  }
}

async function* batches(
  records: AsyncIterable<{ record: string[]; info: Info }>,
  mostRows: number,
): AsyncGenerator<readonly RawRow[]> {
  let batch: RawRow[] = [];
  for await (const { record, info } of records) {
    const row = info.records + info.empty_lines;
    if (info.records > mostRows + HEADER_ROWS) throw refuse('FILE_TOO_MANY_ROWS', { n: mostRows });
    if (record.every((cell) => cell.trim() === '')) continue;
    refuseTooWide(record, row);
    batch.push({ rowNo: row, cells: record.map(cellOf) });
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function cellOf(text: string): RawCell {
  return text.length > MAX_CELL_CHARS ? { error: 'CELL_TOO_LONG' } : text;
}

/** Blank columns at the right edge, a habit of office programs, do not count. */
function refuseTooWide(record: readonly string[], row: number): void {
  if (record.length > MAX_COLUMNS && record.findLastIndex((cell) => cell !== '') >= MAX_COLUMNS)
    throw refuse('FILE_TOO_MANY_COLUMNS', { row, n: MAX_COLUMNS });
}

function strictParser(): Parser {
  return parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    // No line is longer than this (scanned before), so a longer record is a quote that swallows the lines after it.
    max_record_size: MAX_LINE_BYTES * 2,
  });
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
