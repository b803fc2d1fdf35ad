import { Client, DatabaseError, escapeIdentifier } from 'pg';

import type { EmbeddedPostgres } from './embedded-postgres.ts';

/** Somebody else has made it between our question and our order. */
const ALREADY_THERE = new Set(['42P04', '23505']);

/** Makes the database if it is missing. */
export async function ensureDatabase(server: Pick<EmbeddedPostgres, 'url'>, name: string): Promise<void> {
  const client = new Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${escapeIdentifier(name)}`);
  } catch (error) {
    if (!(error instanceof DatabaseError && ALREADY_THERE.has(error.code ?? ''))) throw error;
  } finally {
    await client.end();
  }
}
