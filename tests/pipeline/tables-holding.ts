import type { TestHub } from '../support/hub.ts';

/** Tables of all schemas in which a text stands in any column, whatever its type. */
export async function tablesHolding(text: string, { database }: Pick<TestHub, 'database'>): Promise<readonly string[]> {
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' order by 1`,
  );
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await database.query(`select 1 from ${name} t where position($1 in t::text) > 0 limit 1`, [text]);
      return rows.length > 0 ? [name] : [];
    }),
  );
  return found.flat();
}
