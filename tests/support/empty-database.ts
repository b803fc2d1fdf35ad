import { randomBytes } from 'node:crypto';

import { Client, escapeIdentifier } from 'pg';
import { inject } from 'vitest';

import { inDatabase } from './database-address.ts';
import type { TestDatabase } from './database.ts';

/** A database without anything in it, not even the schema. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const { server } = inject('database');
  const name = escapeIdentifier(`empty_${randomBytes(8).toString('hex')}`);
  await order(server, `create database ${name} template template0 encoding 'UTF8'`);
  const drop = () => order(server, `drop database if exists ${name} with (force)`);
  return { url: inDatabase(server, name.slice(1, -1)), drop, [Symbol.asyncDispose]: drop };
}

async function order(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
