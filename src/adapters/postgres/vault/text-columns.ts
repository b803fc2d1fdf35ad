import type { Transaction } from '../database.ts';

/** Places of the columns of a table that hold texts or JSON: the only ones in which a number may stand. */
export type TextColumns = (
  query: Transaction['query'],
  table: string,
  columns: readonly string[],
) => Promise<readonly number[]>;

const TEXTS = `select attname "name" from pg_attribute where attrelid = $1::regclass and attnum > 0
  and atttypid in ('text'::regtype, 'varchar'::regtype, 'json'::regtype, 'jsonb'::regtype, 'text[]'::regtype)`;

/** Asks once for each table. */
export function textColumns(): TextColumns {
  const known = new Map<string, readonly number[]>();
  return async (query, table, columns) => {
    const name = `${table} ${columns.join()}`;
    const places = known.get(name);
    if (places) return places;
    const texts = new Set((await query<{ name: string }>(TEXTS, [table])).map((column) => column.name));
    const found = columns.flatMap((column, at) => (texts.has(column) ? [at] : []));
    known.set(name, found);
    return found;
  };
}
