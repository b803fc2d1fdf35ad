import {
  assertSchemaCompatibility,
  createPostgresBackend,
  isPgPool,
  type PgPool,
  runMigrations,
  withBackend,
} from 'bullmq';
import { type Client, Pool } from 'pg';
import { sessionOptions } from '../postgres/connection/server-settings.ts';
import { WatchedClient } from '../postgres/connection/watched-client.ts';

import type { QueueBackend } from './queue-backend.ts';

/** A schema of its own, which the migrations of the business schema do not touch. */
const QUEUE_SCHEMA = 'bullmq';

/** Nobody waits longer than this for a connection, of which others may hold all. */
const CONNECT_TIMEOUT_MS = 5_000;
/** All queues of a process add jobs through these. */
const PRODUCER_CONNECTIONS = 3;

const { Queue, Worker } = withBackend(createPostgresBackend);

/**
 * Jobs in PostgreSQL. A worker takes up to `concurrency` + 1 connections and one more that listens; the connection
 * must be a direct one, because a pooler between would lose the listening.
 */
export function createPostgresQueueBackend(databaseUrl: string, onError: (error: Error) => void): QueueBackend {
  const config = connectionTo(databaseUrl);
  const producers = new Pool({ ...config, max: PRODUCER_CONNECTIONS, allowExitOnIdle: true }).setMaxListeners(0);
  producers.on('error', onError);
  return {
    assertReachable: () => Promise.resolve(),
    openQueue: (name) => new Queue(name, { connection: asBullPool(producers) }),
    openWorker: (name, processor, settings) =>
      new Worker(name, processor, {
        ...settings,
        connection: { ...config, schema: QUEUE_SCHEMA, max: (settings.concurrency ?? 1) + 1 },
      }),
    migrate: () => migrateQueueSchema(databaseUrl),
    close: () => producers.end(),
  };
}

/** Brings the schema `bullmq` up to date; repeatable, and safe when several processes do it at once. */
export async function migrateQueueSchema(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) => runMigrations(client, QUEUE_SCHEMA));
}

/** @throws when the schema is missing or does not fit this version */
export function queueSchemaVersion(databaseUrl: string): Promise<number> {
  return withClient(databaseUrl, (client) => assertSchemaCompatibility(client, QUEUE_SCHEMA));
}

async function withClient<T>(databaseUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new WatchedClient({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The types of BullMQ and of pg describe the same pool, but TypeScript cannot see it. */
function asBullPool(pool: Pool): PgPool {
  if (isPgPool(pool)) return pool;
  throw new TypeError('BullMQ does not take this version of pg.');
}

/**
 * Not waiting for the disk at each commit doubles the speed. Nothing can get lost by it: the mark in the outbox that
 * a hint was given is written to the same log afterwards, and that does wait.
 */
function connectionTo(databaseUrl: string) {
  const ours = sessionOptions({ search_path: QUEUE_SCHEMA, synchronous_commit: 'off' });
  const shared = { connectionTimeoutMillis: CONNECT_TIMEOUT_MS, Client: WatchedClient };
  // A socket address without a host is one for PostgreSQL but none for the web.
  if (!URL.canParse(databaseUrl)) return { connectionString: databaseUrl, options: ours, ...shared };
  const url = new URL(databaseUrl);
  const options = [url.searchParams.get('options'), ours].filter((part) => part !== null).join(' ');
  // What stands in the address wins over what is passed beside it.
  url.searchParams.delete('options');
  return { connectionString: url.href, options, ...shared };
}
