import type { SqlRow, SqlValue, Transaction } from './database.ts';
import { placeOf, writtenOut } from './run-lines.ts';

/** Rows read at once. */
const PAGE = 20_000;

/**
 * What is made of all rows of a statement about one run, as for `queryRun`, page by page. Millions of rows as they come, with what opening
 * their numbers takes, would be in memory beside it.
 */
export async function madeOfRows<R extends SqlRow, T>(
  tx: Transaction,
  sql: string,
  parameters: readonly [runId: string, ...rest: SqlValue[]],
  make: (row: R) => T,
): Promise<readonly T[]> {
  const asked = writtenOut(sql, parameters[0], await placeOf(tx, parameters[0]));
  // Every row is asked for, where the planner takes a cursor for one of which most are not.
  await tx.query('set local cursor_tuple_fraction to 1');
  await tx.query(`declare row_page no scroll cursor for ${asked}`, parameters);
  const fetch = () => tx.query<R>(`fetch ${PAGE} from row_page`);
  const made: T[] = [];
  for (let rows = await fetch(); rows.length > 0;) {
    // The next page is on its way while this one is made.
    const next = rows.length === PAGE ? fetch() : Promise.resolve([]);
    for (const row of rows) made.push(make(row));
    rows = await next;
  }
  await tx.query('close row_page');
  return made;
}
