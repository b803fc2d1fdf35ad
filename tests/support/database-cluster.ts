import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client, escapeIdentifier } from 'pg';
import type { TestProject } from 'vitest/node';

import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/embedded-postgres.ts';
import { migrateQueueSchema } from '../../src/adapters/queue/postgres-backend.ts';
import { inDatabase } from './database-address.ts';

/**
 * Once per test run: one PostgreSQL for all test files, an embedded one that forgets everything, or the one that
 * `DATABASE_URL` names. In it a template database with the schema, from which every test database is copied.
 */
declare module 'vitest' {
  interface ProvidedContext {
    readonly database: {
      /** Address of the maintenance database of the server. */
      readonly server: string;
      /** Name of the database to copy. */
      readonly template: string;
    };
  }
}

interface Cluster extends AsyncDisposable {
  readonly server: string;
  readonly template: string;
}

let cluster: Cluster | undefined;

export async function setup(project: TestProject): Promise<void> {
  const external = process.env['DATABASE_URL'];
  cluster = external === undefined || external === '' ? await embedded() : useExternal(external);
  await makeTemplate(cluster);
  project.provide('database', { server: cluster.server, template: cluster.template });
}

export async function teardown(): Promise<void> {
  await cluster?.[Symbol.asyncDispose]();
}

async function embedded(): Promise<Cluster> {
  const home = mkdtempSync(join(tmpdir(), 'lianhe-tests-'));
  const server = await startEmbeddedPostgres({ home, unsafeFast: true });
  return {
    server: server.url('postgres'),
    template: 'lianhe_template',
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A server that others use as well: the name is ours alone, and it is removed in the end. */
function useExternal(server: string): Cluster {
  const template = `lianhe_template_${process.pid}_${Date.now()}`;
  const drop = `drop database if exists ${escapeIdentifier(template)} with (force)`;
  return { server, template, [Symbol.asyncDispose]: () => run(server, drop) };
}

async function makeTemplate({ server, template }: Cluster): Promise<void> {
  await run(server, `create database ${escapeIdentifier(template)} template template0 encoding 'UTF8'`);
  const url = inDatabase(server, template);
  await migrate(url);
  await migrateQueueSchema(url);
  // A template that somebody is connected to cannot be copied.
  await run(server, `alter database ${escapeIdentifier(template)} with allow_connections false`);
}

async function migrate(url: string): Promise<void> {
  const migrations = new URL('../../src/adapters/postgres/migrate.ts', import.meta.url);
  if (!existsSync(migrations)) return;
  const { migrateDatabase } = await import(migrations.href);
  await migrateDatabase(url, '/nonexistent');
}

async function run(server: string, order: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(order);
  } finally {
    await client.end();
  }
}
