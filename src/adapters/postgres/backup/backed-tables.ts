import { type ClientBase, escapeIdentifier } from 'pg';
import { SCHEMA } from '../database.ts';

/** A table as a backup holds it. */
export interface BackedTable {
  readonly name: string;
  /** Columns that hold something of their own: generated ones follow. */
  readonly columns: readonly string[];
}

/** The migrator's own book is written by the migrator: its entries are the migrations named in the head. */
const NOT_BACKED = 'mikro_orm_migrations';

const TABLES = `
  select c.relname::text name, array_agg(a.attname::text order by a.attnum) columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relnamespace = $1::regnamespace and c.relkind = 'r' and c.relname <> '${NOT_BACKED}'
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  group by c.relname order by c.relname`;

/** Every table of the hub; a new one is backed up without being named anywhere. */
export const backedTables = async (client: ClientBase): Promise<readonly BackedTable[]> =>
  (await client.query<BackedTable>(TABLES, [SCHEMA])).rows;

export const executedMigrations = async (client: ClientBase): Promise<readonly string[]> =>
  (await client.query<{ name: string }>(`select name from ${SCHEMA}.${NOT_BACKED} order by id`)).rows.map(
    ({ name }) => name,
  );

/** The table and its columns as COPY names them. */
export const copied = ({ name, columns }: BackedTable): string =>
  `${tableNamed(name)} (${columns.map((column) => escapeIdentifier(column)).join(', ')})`;

export const tableNamed = (name: string): string => `${SCHEMA}.${escapeIdentifier(name)}`;

/** Texts of values that mean the same on every server, whatever its settings. */
export const PLAIN_TEXTS = `
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local client_encoding = 'UTF8'; set local bytea_output = 'hex'; set local extra_float_digits = 1;
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local row_security = off;
  set local search_path = ${SCHEMA};`;
