import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import { columnsOf } from '../../domain/pairing/design-columns.ts';
import { type RecordChunk, type RecordSource } from '../../domain/pairing/pack-rows.ts';
import type { ListTable } from './list-table.ts';

/** Records handed over at once. */
const CHUNK = 1_000;

/** The records of a table for packing; a design finds its columns under the model's own names. */
export function recordSource(
  design: ModelDesign,
  { rows, columns }: ListTable,
  onRows: (rows: number) => void,
): RecordSource {
  const names = [...columns.keys()];
  return { columns: columnsOf(design, names), chunks: chunksOf([...columns.values()], rows, onRows) };
}

function* chunksOf(
  columns: readonly (readonly string[])[],
  rows: number,
  onRows: (rows: number) => void,
): Generator<RecordChunk> {
  for (let from = 0; from < rows; from += CHUNK) {
    const size = Math.min(CHUNK, rows - from);
    yield Array.from({ length: size }, (_, at) => columns.map((column) => column[from + at] ?? ''));
    onRows(from + size);
  }
}
