import type { SqlRow, SqlValue, Transaction } from './database.ts';
import { placeOf, writtenOut } from './run-lines.ts';

/** Rows read at once. */
const PAGE = 20_000;

/**
 * All rows of a statement, page by page: millions of them as they come, with what opening their numbers takes, would be in memory at once.
 * The next page is on its way while one is used, so that nothing else may be asked until all are read.
 */
export async function* rowPages<R extends SqlRow>(
  tx: Pick<Transaction, 'query'>,
  sql: string,
  parameters: readonly SqlValue[] = [],
): AsyncGenerator<readonly R[]> {
  // Every row is asked for, where the planner takes a cursor for one of which most are not.
  await tx.query('set local cursor_tuple_fraction to 1');
  await tx.query(`declare row_page no scroll cursor for ${sql}`, parameters);
  const fetch = () => tx.query<R>(`fetch ${PAGE} from row_page`);
  for (let rows = await fetch(); rows.length > 0;) {
    const next = rows.length === PAGE ? fetch() : Promise.resolve([]);
    yield rows;
    rows = await next;
  }
  await tx.query('close row_page');
}

/** What is made of all rows of a statement about one run, as for `queryRun`. */
export async function madeOfRows<R extends SqlRow, T>(
  tx: Transaction,
  sql: string,
  parameters: readonly [runId: string, ...rest: SqlValue[]],
  make: (row: R) => T,
): Promise<readonly T[]> {
  const asked = writtenOut(sql, parameters[0], await placeOf(tx, parameters[0]));
  const made: T[] = [];
  for await (const rows of rowPages<R>(tx, asked, parameters)) for (const row of rows) made.push(make(row));
  return made;
}
