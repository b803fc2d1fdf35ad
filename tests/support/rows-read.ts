import type { Database } from '../../src/adapters/postgres/database.ts';

/**
 * Rows of these tables that PostgreSQL reads for some work, one after another or by an index: unlike time, the same on a busy machine.
 */
export async function rowsRead(
  database: Database,
  tables: readonly string[],
  work: () => Promise<unknown>,
): Promise<number> {
  const before = await readSoFar(database, tables);
  await work();
  return (await readSoFar(database, tables)) - before;
}

async function readSoFar(database: Database, tables: readonly string[]): Promise<number> {
  await tellCounts(database);
  const [row] = await database.query<{ n: number }>(
    `select sum(coalesce(seq_tup_read, 0) + coalesce(by_index, 0))::float8 n from pg_stat_user_tables t left join (
       select relid, sum(idx_tup_read) by_index from pg_stat_user_indexes group by relid) i using (relid)
     where schemaname = 'lianhe' and relname = any($1::text[])`,
    [tables],
  );
  if (row === undefined) throw new Error('PostgreSQL counts nothing');
  return row.n;
}

/** Has each session tell what it counted, which it keeps to itself for up to a second. */
export async function tellCounts({ pool }: Database): Promise<void> {
  const sessions = await Promise.all(Array.from({ length: pool.totalCount }, () => pool.connect()));
  await Promise.all(sessions.map((session) => session.query('select pg_stat_force_next_flush()')));
  for (const session of sessions) session.release();
}
