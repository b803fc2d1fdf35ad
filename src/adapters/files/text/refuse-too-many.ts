import type { FileSource } from '../../../ports/sealed-file.ts';
import { fileBytes } from '../file-bytes.ts';
import { HEADER_ROWS } from '../limits.ts';
import { refuse } from '../problems.ts';

/** How many records a text file may have, and whether a line break inside quotes belongs to a cell. */
export interface RecordBound {
  readonly most: number;
  readonly isQuoted: boolean;
}

/** Blank lines count as rows of the office program; more of them than records is no roster. */
const ROWS_A_RECORD = 2;

const LF = 10;
const CR = 13;
const QUOTE = 34;

/**
 * Counts records before any of them is read, so that a file far too long is refused in a second and not after a million
 * rows have been stored. Asked only for files with more lines than records are allowed. The bytes of quotes and line ends
 * never stand inside a character, neither in UTF-8 nor in GB18030.
 * @throws {FileRefused} FILE_TOO_MANY_ROWS
 */
export async function refuseTooMany(from: FileSource, { most, isQuoted }: RecordBound): Promise<void> {
  const count = { records: 0, rows: 0, inQuotes: false, isBlank: true, afterCr: false };
  for await (const chunk of fileBytes(from, { chunk: 1_048_576 })) {
    countIn(chunk, isQuoted, count);
    if (count.records > most + HEADER_ROWS || count.rows > (most + HEADER_ROWS) * ROWS_A_RECORD)
      throw refuse('FILE_TOO_MANY_ROWS', { n: most });
  }
}

interface Count {
  records: number;
  rows: number;
  inQuotes: boolean;
  isBlank: boolean;
  afterCr: boolean;
}

function countIn(chunk: Buffer, isQuoted: boolean, count: Count): void {
  for (const byte of chunk) {
    const isSecondHalf = byte === LF && count.afterCr;
    count.afterCr = byte === CR;
    if (isSecondHalf) continue;
    if (byte === QUOTE && isQuoted) count.inQuotes = !count.inQuotes;
    if (count.inQuotes || (byte !== LF && byte !== CR)) {
      count.isBlank = false;
      continue;
    }
    count.rows += 1;
    if (!count.isBlank) count.records += 1;
    count.isBlank = true;
  }
}
