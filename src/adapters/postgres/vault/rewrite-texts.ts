import type { PoolClient } from 'pg';

/** A table with the columns that hold texts or JSON. */
export interface TextTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** Tables that hold no tokens by their nature. */
const OWN = ['identity_number', 'data_key', 'key_rotation', 'identity_vault'];

/** Every table of the schema in which a text can stand, but those of the vault itself. */
export async function textTables(client: PoolClient, schema: string): Promise<readonly TextTable[]> {
  const { rows } = await client.query<{ table: string; column: string; type: string }>(
    `select c.oid::regclass::text "table", quote_ident(a.attname) "column", a.atttypid::regtype::text "type"
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = $1::regnamespace and c.relkind = 'r' and c.relname <> all($2::text[])
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'json'::regtype, 'jsonb'::regtype, 'text[]'::regtype)
     order by 1, 2`,
    [schema, OWN],
  );
  return [...Map.groupBy(rows, ({ table }) => table)].map(([name, columns]) => ({
    name,
    columns: columns.map(({ column, type }) => ({ name: column, type })),
  }));
}

/** Pages of 8 KB read at once: some thousand rows. */
const PAGES = 64;

/** New texts for old ones, in the same order. */
export type Rewrite = (texts: readonly (string | null)[]) => Promise<readonly (string | null)[]>;

interface Row {
  readonly ctid: string;
  readonly texts: (string | null)[];
}

/**
 * Rewrites all texts of a table, page by page; gives how many rows changed. `inChunk` wraps what belongs to one page,
 * usually a transaction. Rows that change move behind the last page and are not met again.
 */
export async function rewriteTable(
  client: PoolClient,
  table: TextTable,
  rewrite: Rewrite,
  inChunk: (work: () => Promise<number>) => Promise<number> = (work) => work(),
): Promise<number> {
  const { rows } = await client.query<{ pages: number }>(
    `select ceil(pg_relation_size($1::regclass) / current_setting('block_size')::numeric)::int pages`,
    [table.name],
  );
  let changed = 0;
  for (let from = 0; from < (rows[0]?.pages ?? 0); from += PAGES)
    changed += await inChunk(() => rewritePages(client, table, rewrite, from));
  return changed;
}

async function rewritePages(client: PoolClient, table: TextTable, rewrite: Rewrite, from: number): Promise<number> {
  const { rows } = await client.query<Row>(
    `select ctid::text ctid, array[${table.columns.map(({ name }) => `${name}::text`).join(', ')}] texts
     from ${table.name} where ctid >= '(${from},0)'::tid and ctid < '(${from + PAGES},0)'::tid`,
  );
  const fresh = await rewrite(rows.flatMap(({ texts }) => texts));
  const width = table.columns.length;
  const changed = rows.flatMap(({ ctid, texts }, no) => {
    const now = fresh.slice(no * width, (no + 1) * width);
    return now.some((text, at) => text !== texts[at]) ? [{ ctid, now }] : [];
  });
  if (changed.length > 0) await update(client, table, changed);
  return changed.length;
}

async function update(
  client: PoolClient,
  { name: table, columns }: TextTable,
  changed: readonly { readonly ctid: string; readonly now: readonly (string | null)[] }[],
): Promise<void> {
  const places = columns.map((_, at) => `c${at}`);
  await client.query(
    `update ${table} t set ${columns.map(({ name, type }, at) => `${name} = n.c${at}::${type}`).join(', ')}
     from unnest($1::text[], ${columns.map((_, at) => `$${at + 2}::text[]`).join(', ')}) n (ctid, ${places.join(', ')})
     where t.ctid = n.ctid::tid and t.ctid = any($1::text[]::tid[])`,
    [changed.map(({ ctid }) => ctid), ...columns.map((_, at) => changed.map(({ now }) => now[at] ?? null))],
  );
}
