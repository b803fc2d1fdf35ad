import type { ListSource } from '../../src/pipeline/lists/list-request.ts';
import type { RawRow } from '../../src/ports/roster-file.ts';
import type { PersonTable } from './person-set.ts';

/** Rows of one batch. */
const BATCH = 1000;

/** A simulated list as if it had been read from a file: the header in row 1, a record in each row below. */
export function listSource(name: string, table: PersonTable): ListSource {
  const rows = (): AsyncGenerator<readonly RawRow[]> => batchesOf([table.columns, ...table.rows]);
  return { name, file: { format: 'csv', encoding: 'utf-8', sha256: '', bytes: 0, notes: [], rows } };
}

async function* batchesOf(rows: readonly (readonly string[])[]): AsyncGenerator<readonly RawRow[]> {
  for (let from = 0; from < rows.length; from += BATCH)
    yield rows.slice(from, from + BATCH).map((cells, at) => ({ rowNo: from + at + 1, cells }));
}
