import { withoutNullMark } from '../../domain/comparisons/null-mark.ts';
import { joinCells } from '../../domain/model-file/header-lookup.ts';
import type { RawCell, RawRecord, RawRow, RosterFile } from '../../ports/roster-file.ts';
import { cellText, isRecord, type ListSurvey } from './list-survey.ts';

/** A list in memory: only the columns that the model reads, as trimmed text. */
export interface ListTable {
  readonly rows: number;
  /** Cells by the model's own name of the column, one per row. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/** A column to read: the model's name and the places of its parts in the file. */
export interface WantedColumn {
  readonly name: string;
  readonly places: readonly number[];
}

/** Reads the wanted columns of a list; `onRows` hears how many rows have been read. */
export async function readListTable(
  file: RosterFile,
  { headers, headerRowNo }: ListSurvey,
  wanted: readonly WantedColumn[],
  onRows: (rows: number) => void,
): Promise<ListTable> {
  const columns = wanted.map((): string[] => []);
  let rows = 0;
  for await (const batch of file.rows()) {
    for (const row of batch) {
      if (row.rowNo <= headerRowNo) continue;
      rows += 1;
      const cells = cellsOf(row, headers);
      for (const [at, { places }] of wanted.entries()) columns[at]?.push(valueAt(cells, places));
    }
    onRows(rows);
  }
  return { rows, columns: new Map(wanted.map(({ name }, at) => [name, columns[at] ?? []])) };
}

/** The cell at a place of the header. */
type Cells = (place: number) => RawCell | undefined;

const cellsOf = (row: RawRow | RawRecord, headers: readonly string[]): Cells =>
  isRecord(row) ? (place) => row.fields[headers[place] ?? ''] : (place) => row.cells[place];

function valueAt(cells: Cells, places: readonly number[]): string {
  const [first = 0] = places;
  const textAt = (place: number): string => withoutNullMark(cellText(cells(place)));
  return places.length === 1 ? textAt(first) : joinCells(places.map(textAt));
}
