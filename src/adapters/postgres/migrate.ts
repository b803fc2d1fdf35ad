import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { WatchedClient } from './connection/watched-client.ts';
import { openOrm, SCHEMA } from './database.ts';
import { SchemaRefused } from './schema/schema-refused.ts';
import { isContracting, migrationNames, schemaState, type SchemaState } from './schema/schema-state.ts';
import { LOCK_MS, withPatience } from './schema/with-patience.ts';
import { sealExisting } from './vault/seal-existing.ts';

/** What is heard of while a schema is brought up to date: no values, names of migrations only. */
export interface MigrationTold {
  /** The schema has more than this program knows, and everything that it needs. */
  readonly isAhead: (unknown: readonly string[]) => void;
  /** A table is locked; it is tried again. `holders`: sessions that hold others up, by application and age. */
  readonly isLocked: (migration: string, tries: number, holders: string) => void;
}

const SILENT: MigrationTold = { isAhead: () => undefined, isLocked: () => undefined };

/**
 * Brings the database at `url` to the newest schema, and numbers that stand in it in plain text into the vault; safe to
 * repeat, by several processes at once, while others work on it, and to take up where it was cut off.
 * @throws SchemaRefused `newer` when the schema no longer has what this program needs; `busy` when a table stays locked
 */
export async function migrateDatabase(url: string, keyFile: string, told: MigrationTold = SILENT): Promise<void> {
  await using client = await connected(url);
  const { missing, unknown } = await stateOf(client);
  if (unknown.length > 0) told.isAhead(unknown);
  if (missing.length > 0) await inTurn(client, async () => step('up', url, (await stateOf(client)).missing, told));
  await sealExisting({ url, schema: SCHEMA, keyFile });
}

/** Makes the schema of an earlier release in an empty one. */
export async function makeSchema(url: string, names: readonly string[]): Promise<void> {
  await using client = await connected(url);
  await inTurn(client, () => step('up', url, names, SILENT));
}

/** Takes migrations back, the last first, and with them what stands in the tables and columns that they added. */
export async function takeBack(url: string, names: readonly string[]): Promise<void> {
  await using client = await connected(url);
  await inTurn(client, () => step('down', url, names.toReversed(), SILENT));
}

async function connected(connectionString: string): Promise<Client & AsyncDisposable> {
  const client = new WatchedClient({ connectionString });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

/** @throws SchemaRefused `newer` */
async function stateOf(client: Client): Promise<SchemaState> {
  const state = await schemaState(async (sql) => (await client.query<Record<string, unknown>>(sql)).rows);
  const taken = state.unknown.find(isContracting);
  if (taken !== undefined) throw new SchemaRefused('newer', taken);
  return state;
}

/** One process at a time; the others wait and find nothing left to do. A process that dies lets go. */
async function inTurn(client: Client, work: () => Promise<void>): Promise<void> {
  while (!(await isOurTurn(client))) await sleep(NEXT_LOOK_MS);
  await client.query(`create schema if not exists ${SCHEMA}`);
  await work();
  await client.query(`select pg_advisory_unlock(hashtext('lianhe-migrate'))`);
}

const NEXT_LOOK_MS = 200;

/** Asks, and does not wait in the database: an index made concurrently waits for every statement that began before it. */
async function isOurTurn(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>(`select pg_try_advisory_lock(hashtext('lianhe-migrate')) "is"`);
  return rows[0]?.is === true;
}

/** One transaction a migration, so that nobody waits for all of them. */
async function step(
  way: 'up' | 'down',
  url: string,
  names: readonly string[],
  { isLocked }: MigrationTold,
): Promise<void> {
  const asked = new Set(names);
  const known = migrationNames().filter((name) => asked.has(name));
  await using client = await connected(url);
  // One session, so that what a migration without a transaction sets holds for its next statement.
  const orm = await openOrm(url, { connections: 1 }, { lock_timeout: `${LOCK_MS}ms` });
  try {
    for (const name of way === 'up' ? known : known.toReversed())
      await withPatience(() => orm.migrator[way]({ migrations: [name] }), {
        onLocked: async (tries) => isLocked(name, tries, await holdersOf(client)),
        givenUp: async () => new SchemaRefused('busy', `${name}; ${await holdersOf(client)}`),
      });
  } finally {
    await orm.close(true);
  }
}

/** Transactions of others on this database that have been open for longest: who may hold the lock. */
async function holdersOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ holder: string }>(
    `select format('pid %s %s %s s', pid, application_name, extract(epoch from clock_timestamp() - xact_start)::int) holder
     from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()
     order by xact_start limit 3`,
  );
  return rows.map(({ holder }) => holder).join(', ');
}
