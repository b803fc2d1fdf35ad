import { Client } from 'pg';

/** A place in which a text was found: table and column, of any schema of the database. */
export interface Found {
  readonly place: string;
  readonly text: string;
}

/**
 * Every table and column of a database as a dump has them, past the hub: COPY of all schemas but those of PostgreSQL itself.
 * Gives where one of these texts stands.
 */
export async function searchDump(url: string, texts: readonly string[]): Promise<readonly Found[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: columns } = await client.query<{ table: string; column: string }>(
      `select format('%I.%I', c.table_schema, c.table_name) "table", quote_ident(c.column_name) "column"
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const found: Found[] = [];
    for (const { table, column } of columns) {
      const { rows } = await client.query<{ text: string }>(
        `select distinct t.text from ${table} v cross join unnest($1::text[]) t (text) where position(t.text in v.${column}::text) > 0`,
        [texts],
      );
      found.push(...rows.map(({ text }) => ({ place: `${table}.${column}`, text })));
    }
    if (columns.length < 100) throw new Error('the search did not see the tables');
    return found;
  } finally {
    await client.end();
  }
}
