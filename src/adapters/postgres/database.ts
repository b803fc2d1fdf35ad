import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { CompiledQuery } from 'kysely';
import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { entities } from './entities.ts';
import { migrations } from './migrations.ts';

export type SqlValue = string | number | boolean | null | readonly string[] | readonly number[] | Date;
export type SqlRow = Record<string, unknown>;

/** One unit of work: everything read and written through it is one transaction. */
export interface Transaction {
  readonly em: EntityManager;
  query<T extends SqlRow>(sql: string, parameters?: readonly SqlValue[]): Promise<T[]>;
  /** Streams rows into a table by COPY. A field is text or null; arrays and JSON come as PostgreSQL literals. */
  copy(table: string, columns: readonly string[], rows: Iterable<readonly (string | null)[]>): Promise<void>;
}

export interface Database extends AsyncDisposable {
  readonly orm: MikroORM;
  readonly pool: Pool;
  inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  query<T extends SqlRow>(sql: string, parameters?: readonly SqlValue[]): Promise<T[]>;
}

/** Schema of every table; the queue keeps its own. */
export const SCHEMA = 'lianhe';

export async function openDatabase(url: string): Promise<Database> {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    driverOptions: { options: `-c search_path=${SCHEMA} -c timezone=UTC`, max: 20, allowExitOnIdle: true },
    migrations: { migrationsList: migrations, schema: SCHEMA, transactional: true, snapshot: false },
    schema: SCHEMA,
    debug: false,
    // The migrator reports through the logger even when nothing is debugged; standard output carries data.
    logger: () => undefined,
  });
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as Pool;
  pool.on('error', () => undefined);
  return {
    orm,
    pool,
    inTransaction: (work) => orm.em.fork().transactional((em) => work(transactionOf(em as EntityManager))),
    query: async <T extends SqlRow>(sql: string, parameters: readonly SqlValue[] = []) =>
      (await pool.query<T>(sql, [...parameters])).rows,
    [Symbol.asyncDispose]: () => orm.close(true),
  };
}

function transactionOf(em: EntityManager): Transaction {
  const run = (query: CompiledQuery) => em.getKysely().executeQuery(query);
  return {
    em,
    query: async <T extends SqlRow>(sql: string, parameters: readonly SqlValue[] = []) =>
      (await run(CompiledQuery.raw(sql, [...parameters]))).rows as T[],
    copy: async (table, columns, rows) => {
      const stream = copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`);
      // pg hands a submittable back at once: the end of the stream, not of the query call, is the end of the COPY.
      const ended = finished(stream);
      ended.catch(() => undefined);
      await run({ ...CompiledQuery.raw(''), sql: stream as unknown as string });
      await writeRows(stream, rows).catch(() => undefined);
      await ended;
    },
  };
}

const BUFFER_BYTES = 256 * 1024;

async function writeRows(stream: NodeJS.WritableStream, rows: Iterable<readonly (string | null)[]>): Promise<void> {
  let buffer = '';
  for (const row of rows) {
    buffer += copyLine(row);
    if (buffer.length < BUFFER_BYTES) continue;
    if (!stream.write(buffer)) await once(stream, 'drain');
    buffer = '';
  }
  stream.end(buffer);
}

const SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function copyLine(row: readonly (string | null)[]): string {
  let line = '';
  for (let index = 0; index < row.length; index += 1) {
    const value = row[index] ?? null;
    if (index > 0) line += '\t';
    line += value === null ? '\\N' : value.replace(SPECIAL, (character) => ESCAPES[character] ?? character);
  }
  return `${line}\n`;
}
