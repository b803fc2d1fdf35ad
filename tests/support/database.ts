import { randomBytes } from 'node:crypto';

import { Client, escapeIdentifier } from 'pg';
import { inject } from 'vitest';

import { inDatabase } from './database-address.ts';

export interface TestDatabase extends AsyncDisposable {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of its own for one test file, copied from the migrated template in some 50 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { server, template } = inject('database');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await order(server, `create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`);
  const drop = () => dropGently(server, `drop database if exists ${escapeIdentifier(name)}`);
  return { url: inDatabase(server, name), drop, [Symbol.asyncDispose]: drop };
}

/** Connections that are just closing get a second to go: cut off by force, they end a test run with an error. */
async function dropGently(server: string, statement: string): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const dropped = await order(server, statement).then(
      () => true,
      () => false,
    );
    if (dropped) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await order(server, `${statement} with (force)`);
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
