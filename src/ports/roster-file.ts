import type { FileSource } from './sealed-file.ts';

/**
 * The file edge: how a roster that a department sent is read, and how workbooks for departments are written.
 *
 * Reading knows nothing of feeds, headers or fields. It answers one question only: which cells stand in which row.
 * What makes a single value or row unusable is passed on (a tagged cell, a ragged row); only a file that cannot be read as
 * a table at all is refused, with {@link FileRefused}.
 */

/**
 * A cell as the file holds it. Strings as sent, never trimmed or normalised; numbers only from numeric XLSX cells and JSON
 * numbers; dates only from date-formatted XLSX cells, as local `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm` without a zone.
 *
 * `error` is an error value of the office program (`#N/A`) or one of {@link CellErrorCode}. `formula` is the cached result of
 * a formula cell as text.
 */
export type RawCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly error: string }
  | { readonly formula: string };

/** Codes in `{ error }` cells that do not come from the office program: the value is unusable, the row goes on. */
export type CellErrorCode =
  | 'CELL_TOO_LONG'
  | 'DATE_INVALID'
  | 'ID_NUMERIC_JSON'
  | 'JSON_DUPLICATE_KEY'
  | 'JSON_NUMBER'
  | 'TEXT_INVALID'
  | 'TYPE_MISMATCH';

/** A table row of CSV or XLSX. `rowNo` is the number the office program shows, 1-based, blank rows counted. */
export type RawRow = { readonly rowNo: number; readonly cells: readonly RawCell[] };

/** A record of NDJSON. `rowNo` is the line, 1-based; `fields` has no prototype, so `__proto__` is a key like any other. */
export type RawRecord = { readonly rowNo: number; readonly fields: Readonly<Record<string, RawCell>> };

/** Something to tell the sender about a file. Never holds a value of the file: only code, place and remedy. */
export interface FileProblem {
  readonly code: string;
  readonly rowNo?: number;
  /** Column letter as the office program shows it. */
  readonly column?: string;
  readonly zh: string;
  readonly en: string;
}

/** The file cannot be read as a roster and nothing of it may be stored. Thrown by `open` and by the iteration of `rows`. */
export class FileRefused extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(`${problem.code}: ${problem.zh}`);
    this.name = 'FileRefused';
    this.problem = problem;
  }
}

export interface RosterFile {
  readonly format: 'csv' | 'xlsx' | 'ndjson';
  /** Detected character encoding; null for XLSX. */
  readonly encoding: 'utf-8' | 'gb18030' | null;
  /** Lower-case hex digest of the bytes. */
  readonly sha256: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** What was tolerated (mixed line ends, hidden rows, comments…). Complete once `rows` has been read to its end. */
  readonly notes: readonly FileProblem[];
  /**
   * Batches of at most 1,000 rows in file order; rows whose cells are all blank are left out. May be called again.
   * Reading is lazy: a slow consumer holds the reader back. Leaving the loop early frees everything.
   * @throws {FileRefused} also after some batches, so a consumer stores nothing for good before the end.
   */
  rows(): AsyncIterable<readonly (RawRow | RawRecord)[]>;
}

/** A column of a workbook to write. Hints and codes turn the workbook into a template with an explanation sheet. */
export interface WorkbookHeader {
  readonly name: string;
  readonly hint?: string;
  /** Allowed values, offered as a drop-down list where they fit. */
  readonly codes?: readonly string[];
  readonly required?: boolean;
}

export interface WorkbookSheet {
  /** Characters that office programs forbid are replaced, and it is cut to 31 characters. */
  readonly sheetName: string;
  /** A line above the header. */
  readonly title?: string;
  readonly headers: readonly WorkbookHeader[];
  readonly rows: AsyncIterable<readonly (string | null)[]> | Iterable<readonly (string | null)[]>;
  /** Lines between title and header. */
  readonly notes?: readonly string[];
}

export interface RosterFiles {
  /**
   * Looks at the content (the name says nothing), digests it and settles its encoding.
   * @throws {FileRefused} when the content is no CSV, XLSX or NDJSON, or not readable text.
   */
  open(from: FileSource): Promise<RosterFile>;
  /**
   * Writes a workbook of text cells: a value starting with `=`, `+`, `-` or `@` stays text and is never a formula.
   * The file appears under its name only when complete.
   */
  writeWorkbook(path: string, sheet: WorkbookSheet): Promise<void>;
  /** The same workbook, without explanations, as a stream; memory does not grow with the rows. */
  workbookBytes(sheet: WorkbookSheet): AsyncIterable<Uint8Array>;
  /** Headers and rows as CSV (RFC 4180, UTF-8 with byte-order mark); a value that a program would calculate gets an apostrophe. */
  csvBytes(sheet: WorkbookSheet): AsyncIterable<Uint8Array>;
}
