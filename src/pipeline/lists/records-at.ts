import type { ReadList } from './list-request.ts';
import { recordsOf } from './list-table.ts';

/**
 * The wanted cells of some rows, read from the file again: few are shown, so that none need be kept.
 * @throws {FileRefused} when the file is no longer the one that was linked.
 */
export async function recordsAt(
  { file, survey, wanted }: ReadList,
  rows: ReadonlySet<number>,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, readonly string[]>();
  let row = 0;
  if (rows.size === 0) return found;
  for await (const records of recordsOf(file, survey, wanted)) {
    for (const record of records) {
      if (rows.has(row)) found.set(row, record);
      row += 1;
    }
    if (found.size === rows.size) break;
  }
  return found;
}
