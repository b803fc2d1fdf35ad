import { finished } from 'node:stream/promises';
import { CompiledQuery } from 'kysely';
import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyPieces, type CopyRow, CopyWriter, SparePieces, writePieces } from './copy-rows.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations.ts';
import { takeBackLost } from './connection/lost-clients.ts';
import { countWaits, type Patience } from './connection/patience.ts';
import { sessionOptions } from './connection/server-settings.ts';
import { WatchedClient } from './connection/watched-client.ts';
import { type Codec, codecOf, codecOfTransaction } from './vault/codec.ts';
import { type IdentityVault, openVault } from './vault/identity-vault.ts';
import { textColumns, type TextColumns } from './vault/text-columns.ts';

export type SqlValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | readonly number[]
  | Date
  /** Bytes that are sealed already, or hold no text. */
  | Uint8Array;
export type SqlRow = Record<string, unknown>;

/**
 * One unit of work: everything read and written through it is one transaction. Identity numbers are tokens in the database
 * and plain here; SQL text never holds one, and a statement that writes says insert, update or merge.
 */
export interface Transaction {
  readonly em: EntityManager;
  readonly vault: IdentityVault;
  query<T extends SqlRow>(sql: string, parameters?: readonly SqlValue[]): Promise<T[]>;
  /** Streams rows into a table by COPY. A field is text or null; arrays and JSON come as PostgreSQL literals. */
  copy(table: string, columns: readonly string[], rows: Iterable<CopyRow>): Promise<void>;
  /** The same in two steps: rows are made ready as they are added, while statements before may be under way, and sent later. */
  prepareCopy(table: string, columns: readonly string[]): Promise<PreparedCopy>;
}

/** Rows on their way into a table. */
export interface PreparedCopy {
  add(row: CopyRow): void;
  /** Seals what was added; what comes back sends it. */
  seal(): Promise<() => Promise<void>>;
}

export interface Database extends AsyncDisposable {
  readonly orm: MikroORM;
  /** Past the vault: whoever reads here gets tokens. */
  readonly pool: Pool;
  readonly vault: IdentityVault;
  inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  query<T extends SqlRow>(sql: string, parameters?: readonly SqlValue[]): Promise<T[]>;
  /** The same edge around statements that run in a session of their own, such as that of another role. */
  readonly throughVault: (run: RawQuery) => Query;
}

/** Runs a statement; numbers are tokens here. */
export type RawQuery = (sql: string, parameters: readonly SqlValue[]) => Promise<SqlRow[]>;
type Query = <T extends SqlRow>(sql: string, parameters?: readonly SqlValue[]) => Promise<T[]>;

/** Schema of every table; the queue keeps its own. */
export const SCHEMA = 'lianhe';

const SETTINGS = { search_path: SCHEMA, timezone: 'UTC' };

/** What every connection starts with. */
const SESSION = {
  options: sessionOptions(SETTINGS),
  allowExitOnIdle: true,
  Client: WatchedClient,
};

export interface PoolOptions {
  /** Connections at most. */
  readonly connections?: number;
  /** Milliseconds that a caller waits for a connection before it is told that there is none; for ever if left away. */
  readonly waitMs?: number;
  /** Counts the waits of one piece of work together. */
  readonly patience?: Patience;
  /** Opens all connections at once and keeps them while nobody asks: for those that must be there when the server has no other. */
  readonly isHeld?: boolean;
}

const CONNECTIONS = 20;

const sizeOf = ({ connections, waitMs, isHeld }: Omit<Required<PoolOptions>, 'patience'>) => ({
  max: connections,
  min: isHeld ? connections : 0,
  connectionTimeoutMillis: waitMs,
});

/** What a pool of ours does beside what its settings say. */
async function prepare(pool: Pool, { patience, isHeld = false }: PoolOptions): Promise<void> {
  pool.on('error', () => undefined);
  takeBackLost(pool);
  if (patience !== undefined) countWaits(pool, patience);
  if (isHeld) await Promise.all(Array.from({ length: pool.options.max }, () => pool.query('select 1')));
}

/** The mapper and its migrator alone, past the vault. @param more settings of every session beside the usual ones */
export const openOrm = (
  url: string,
  { connections = CONNECTIONS, waitMs = 0, isHeld = false }: PoolOptions = {},
  more: Readonly<Record<string, string>> = {},
): Promise<MikroORM> =>
  MikroORM.init({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    driverOptions: {
      ...SESSION,
      options: sessionOptions({ ...SETTINGS, ...more }),
      ...sizeOf({ connections, waitMs, isHeld }),
    },
    migrations: {
      migrationsList: migrations,
      // Not as `schema`, with which no migration could do without a transaction, as indexes made concurrently must.
      tableName: `${SCHEMA}.mikro_orm_migrations`,
      transactional: true,
      // In one transaction for all, locks of the first would be held until the last is done.
      allOrNothing: false,
      snapshot: false,
    },
    schema: SCHEMA,
    debug: false,
    // The migrator reports through the logger even when nothing is debugged; standard output carries data.
    logger: () => undefined,
  });

/**
 * @param keyFile file of the master key, made with the first keys of a database
 * @throws KeyProblem when the file does not fit the database
 */
export async function openDatabase(url: string, keyFile: string, pools: PoolOptions = {}): Promise<Database> {
  const vault = await openVault({ url, schema: SCHEMA, keyFile, patience: pools.patience });
  const database = await databaseOn(url, vault, pools);
  return {
    ...database,
    [Symbol.asyncDispose]: async () => {
      await database[Symbol.asyncDispose]();
      await vault[Symbol.asyncDispose]();
    },
  };
}

/** The same database over other connections, with the same vault, which outlives it. */
export const openBeside = (url: string, { vault }: Pick<Database, 'vault'>, pools: PoolOptions): Promise<Database> =>
  databaseOn(url, vault, pools);

async function databaseOn(url: string, vault: IdentityVault, pools: PoolOptions): Promise<Database> {
  const orm = await openOrm(url, pools);
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as Pool;
  await prepare(pool, pools);
  const codec = codecOf(vault);
  const edge = { vault, textColumns: textColumns(), spare: new SparePieces() };
  return {
    orm,
    pool,
    vault,
    inTransaction: (work) => orm.em.fork().transactional((em) => work(transactionOf(em as EntityManager, edge))),
    query: sealedQuery(codec, async (sql, parameters) => (await pool.query(sql, [...parameters])).rows ?? []),
    throughVault: (run) => sealedQuery(codec, run),
    [Symbol.asyncDispose]: () => orm.close(true),
  };
}

/** Connections of its own beside those of a database, for what must be answered while those are all in use. */
export interface Lane extends AsyncDisposable {
  query<T extends SqlRow>(sql: string, parameters?: readonly SqlValue[]): Promise<T[]>;
}

/** Single statements of the same database, through the same vault. */
export async function openLane(
  url: string,
  { throughVault }: Pick<Database, 'throughVault'>,
  pools: PoolOptions,
): Promise<Lane> {
  const size = sizeOf({ connections: 1, waitMs: 0, isHeld: false, ...pools });
  const lane = new Pool({ ...SESSION, ...size, connectionString: url });
  await prepare(lane, pools);
  return {
    query: throughVault(async (sql, parameters) => (await lane.query<SqlRow>(sql, [...parameters])).rows),
    [Symbol.asyncDispose]: () => lane.end(),
  };
}

interface Edge {
  readonly vault: IdentityVault;
  readonly textColumns: TextColumns;
  readonly spare: SparePieces;
}

const WRITES = /\b(?:insert|update|merge)\b/i;

const sealedQuery =
  ({ encode, decode }: Codec, run: RawQuery): Query =>
  async <T extends SqlRow>(sql: string, parameters: readonly SqlValue[] = []) =>
    (await decode(await run(sql, await encode(parameters, WRITES.test(sql))))) as T[];

function transactionOf(em: EntityManager, { vault, textColumns: textsOf, spare }: Edge): Transaction {
  const codec = codecOfTransaction(vault);
  const run = (query: CompiledQuery) => em.getKysely().executeQuery(query);
  const query = sealedQuery(
    codec,
    async (sql, parameters) => (await run(CompiledQuery.raw(sql, [...parameters]))).rows as SqlRow[],
  );
  const writer = async (table: string, columns: readonly string[]) =>
    new CopyWriter(codec, await textsOf(query, table, columns), spare);
  const send = async (table: string, columns: readonly string[], pieces: Pieces): Promise<void> => {
    const stream = copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`);
    // pg hands a submittable back at once: the end of the stream, not of the query call, is the end of the COPY.
    const ended = finished(stream);
    ended.catch(() => undefined);
    await run({ ...CompiledQuery.raw(''), sql: stream as unknown as string });
    const broken = await writePieces(stream, pieces).catch((error: Error) => error);
    // The server writes down what it is told here, and answers with an error of its own that would hide this one.
    if (broken) stream.destroy(new Error('no more rows'));
    await ended.catch((error: unknown) => {
      throw broken ?? error;
    });
  };
  return {
    em,
    vault,
    query,
    copy: async (table, columns, rows) => {
      const rest = rows[Symbol.iterator]();
      const first = rest.next();
      // A COPY of nothing costs as much as one of some rows.
      if (first.done !== true)
        await send(table, columns, copyPieces(await writer(table, columns), begin(first.value, rest)));
    },
    prepareCopy: async (table, columns) => {
      const rows = await writer(table, columns);
      return {
        add: (row) => rows.add(row),
        seal: async () => {
          const pieces = await rows.finish();
          return async () => {
            await send(table, columns, pieces);
            spare.giveBack(pieces);
          };
        },
      };
    },
  };
}

function* begin(first: CopyRow, rest: Iterator<CopyRow>): Iterable<CopyRow> {
  yield first;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

type Pieces = Parameters<typeof writePieces>[1];
