import { refused, type Refusal } from './normalised.ts';

/**
 * One cell of a roster as the file readers hand it over. `date` is ISO text (`YYYY-MM-DD`, optionally with a time),
 * `error` an office error value such as `#N/A`, `formula` the text of a formula whose result is not trusted.
 */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly error: string }
  | { readonly formula: string };

/** Longest cell that coded values, numbers and dates are read from, in UTF-16 units; longer text is never scanned. */
const LONGEST_CODED_CELL = 200;

/** Codes in `error` by which the file readers say themselves what is wrong; any other text is an office error value. */
const READER_FAULTS: ReadonlyMap<string | undefined, Refusal> = new Map(
  [
    refused('CELL_TOO_LONG'),
    refused('DATE_INVALID'),
    refused('ID_NUMERIC_JSON'),
    refused('JSON_DUPLICATE_KEY'),
    refused('JSON_NUMBER'),
    refused('TEXT_INVALID'),
    refused('TYPE_MISMATCH'),
  ].map((refusal) => [refusal.issues[0]?.code, refusal]),
);

const ERROR_VALUE = refused('CELL_ERROR_VALUE');
const FORMULA = refused('XLSX_FORMULA');
const TOO_LONG = refused('CELL_TOO_LONG');

/**
 * The text of a cell, not trimmed, or a refusal (`CELL_ERROR_VALUE`, `XLSX_FORMULA`, `CELL_TOO_LONG` or what the file
 * reader said, all level E).
 * An empty cell is the empty text. Numbers are written without exponent as long as they are exact (below 10^15).
 */
export function readableText(cell: Cell, longest: number = LONGEST_CODED_CELL): string | Refusal {
  if (typeof cell === 'string') return cell.length > longest ? TOO_LONG : cell;
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('date' in cell) return cell.date.length > longest ? TOO_LONG : cell.date;
  return 'error' in cell ? (READER_FAULTS.get(cell.error) ?? ERROR_VALUE) : FORMULA;
}

/** True when a number cell holds more digits than a double keeps exactly (15), so that the last ones are lost. */
export function lostDigits(cell: Cell): boolean {
  return typeof cell === 'number' && Math.abs(cell) >= 1e15;
}
