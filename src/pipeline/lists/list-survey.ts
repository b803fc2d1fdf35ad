import { foldHeader, withoutNotes } from '../../domain/feeds/header-folding.ts';
import { FileRefused, type RawCell, type RawRecord, type RawRow, type RosterFile } from '../../ports/roster-file.ts';

/** Rows above the header that may be titles, units and dates of a form. */
const MAX_TITLE_ROWS = 30;

/** What the beginning of a list shows: its header and some rows. */
export interface ListSurvey {
  readonly headers: readonly string[];
  /** Row of the header as the office program counts; 0 for records, which carry their names themselves. */
  readonly headerRowNo: number;
  /** Cells of the first rows, column by column. */
  readonly sample: readonly (readonly string[])[];
}

/**
 * Looks at the first rows of a list. The header is the row with most names that are known; the first row when none is.
 * @throws {FileRefused} when the file is empty.
 */
export async function surveyList(file: RosterFile, known: ReadonlySet<string>): Promise<ListSurvey> {
  for await (const batch of file.rows()) {
    const records = batch.filter(isRecord);
    return records.length > 0
      ? surveyRecords(records)
      : surveyRows(
          batch.flatMap((row) => (isRecord(row) ? [] : [row])),
          known,
        );
  }
  throw new FileRefused(EMPTY);
}

function surveyRecords(records: readonly RawRecord[]): ListSurvey {
  const headers = [...new Set(records.flatMap(({ fields }) => Object.keys(fields)))];
  const sample = headers.map((header) => records.map(({ fields }) => cellText(fields[header])));
  return { headers, headerRowNo: 0, sample };
}

function surveyRows(rows: readonly RawRow[], known: ReadonlySet<string>): ListSurvey {
  const counts = rows.slice(0, MAX_TITLE_ROWS).map(({ cells }) => cells.filter((cell) => isKnown(cell, known)).length);
  const at = Math.max(0, counts.indexOf(Math.max(...counts)));
  const headers = (rows[at]?.cells ?? []).map(cellText);
  const sample = headers.map((_, column) => rows.slice(at + 1).map(({ cells }) => cellText(cells[column])));
  return { headers, headerRowNo: rows[at]?.rowNo ?? 0, sample };
}

function isKnown(cell: RawCell, known: ReadonlySet<string>): boolean {
  const folded = foldHeader(cellText(cell));
  return folded !== '' && (known.has(folded) || known.has(withoutNotes(folded)));
}

export const isRecord = (row: RawRow | RawRecord): row is RawRecord => 'fields' in row;

/** A cell as text, trimmed; '' for an empty cell and for an error of the office program, which says nothing. */
export function cellText(cell: RawCell | undefined): string {
  if (typeof cell === 'string') return cell.trim();
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('date' in cell) return cell.date;
  return 'formula' in cell ? cell.formula.trim() : '';
}

const EMPTY = { code: 'FILE_EMPTY', zh: '文件为空,请重新导出', en: 'the file is empty; export it again' };
