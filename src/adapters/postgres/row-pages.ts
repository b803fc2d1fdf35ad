import type { SqlRow, SqlValue, Transaction } from './database.ts';

/** Rows read at once. */
const PAGE = 20_000;

/**
 * All rows of a statement as something is made of them, page by page. Millions of rows as they come, with what opening their numbers
 * takes, would be in memory beside what is made of them.
 */
export async function madeOfRows<R extends SqlRow, T>(
  tx: Transaction,
  sql: string,
  parameters: readonly SqlValue[],
  make: (row: R) => T,
): Promise<readonly T[]> {
  // Every row is asked for, where the planner takes a cursor for one of which most are not.
  await tx.query('set local cursor_tuple_fraction to 1');
  await tx.query(`declare row_page no scroll cursor for ${sql}`, parameters);
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
