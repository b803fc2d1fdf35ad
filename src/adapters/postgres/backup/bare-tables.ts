import { type ClientBase, escapeIdentifier } from 'pg';
import { SCHEMA } from '../database.ts';
import { backedTables, tableNamed } from './backed-tables.ts';

/** What stands on the tables beside their keys, as statements that make it again. */
export interface TakenDown {
  readonly statements: readonly string[];
}

/** Comments of indexes and constraints go with them. */
const FOREIGN_KEYS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) down,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) up,
    (select format('comment on constraint %I on %s is %L', conname, conrelid::regclass, d) from obj_description(oid, 'pg_constraint') d where d is not null) note
  from pg_constraint where connamespace = $1::regnamespace and contype = 'f' order by conrelid::regclass::text, conname`;
const INDEXES = `
  select format('drop index %s', i.indexrelid::regclass) down, pg_get_indexdef(i.indexrelid) up,
    (select format('comment on index %s is %L', i.indexrelid::regclass, d) from obj_description(i.indexrelid, 'pg_class') d where d is not null) note
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace = $1::regnamespace and not exists (
    select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')) order by c.relname`;

interface Part {
  readonly down: string;
  readonly up: string;
  readonly note: string | null;
}

/**
 * Takes foreign keys, indexes and triggers off, and empties all tables: rows may then come in any order, without asking the
 * rules that they kept when they were first written, and indexes are made once over all of them.
 */
export async function bareTables(client: ClientBase): Promise<TakenDown> {
  const tables = (await backedTables(client)).map(({ name }) => tableNamed(name));
  const keys = (await client.query<Part>(FOREIGN_KEYS, [SCHEMA])).rows;
  for (const { down } of keys) await client.query(down);
  const indexes = (await client.query<Part>(INDEXES, [SCHEMA])).rows;
  for (const { down } of indexes) await client.query(down);
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  await client.query(`truncate ${tables.join(', ')}`);
  const up = [...indexes, ...keys].flatMap((part) => (part.note === null ? [part.up] : [part.up, part.note]));
  return { statements: [...up, ...tables.map((table) => `alter table ${table} enable trigger user`)] };
}

export async function dressTables(client: ClientBase, { statements }: TakenDown): Promise<void> {
  for (const statement of statements) await client.query(statement);
}

export const setSequence = (client: ClientBase, name: string, value: string) =>
  client.query('select setval($1::regclass, $2::bigint)', [`${SCHEMA}.${escapeIdentifier(name)}`, value]);
