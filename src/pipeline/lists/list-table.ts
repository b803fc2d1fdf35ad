import { withoutNullMark } from '../../domain/comparisons/null-mark.ts';
import { joinCells } from '../../domain/model-file/header-lookup.ts';
import type { RecordChunk } from '../../domain/pairing/pack-rows.ts';
import type { RawCell, RawRecord, RawRow, RosterFile } from '../../ports/roster-file.ts';
import { cellText, isRecord, type ListSurvey } from './list-survey.ts';

/** A small list in memory: only the wanted columns, as trimmed text. */
export interface ListTable {
  readonly rows: number;
  /** Cells by the name of the column, one per row. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/** A column to read: the model's name and the places of its parts in the file. */
export interface WantedColumn {
  readonly name: string;
  readonly places: readonly number[];
}

/** Reads the wanted columns of a list into memory. */
export async function readListTable(
  file: RosterFile,
  survey: ListSurvey,
  wanted: readonly WantedColumn[],
): Promise<ListTable> {
  const columns = wanted.map((): string[] => []);
  let rows = 0;
  for await (const records of recordsOf(file, survey, wanted)) {
    for (const record of records) for (const [at, cell] of record.entries()) columns[at]?.push(cell);
    rows += records.length;
  }
  return { rows, columns: new Map(wanted.map(({ name }, at) => [name, columns[at] ?? []])) };
}

/** The records of a list in chunks, in the order of the file: trimmed text of the wanted columns, '' where nothing stands. */
export async function* recordsOf(
  file: RosterFile,
  { headers, headerRowNo }: ListSurvey,
  wanted: readonly WantedColumn[],
): AsyncGenerator<RecordChunk> {
  for await (const batch of file.rows()) {
    const rows = batch.filter(({ rowNo }) => rowNo > headerRowNo);
    yield rows.map((row) => {
      const cells = cellsOf(row, headers);
      return wanted.map(({ places }) => valueAt(cells, places));
    });
  }
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
