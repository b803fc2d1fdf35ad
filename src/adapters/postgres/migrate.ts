import pg from 'pg';
import { openOrm, SCHEMA } from './database.ts';
import { sealExisting } from './vault/seal-existing.ts';

/**
 * Brings the database at `url` to the newest schema, and numbers that stand in it in plain text into the vault; safe to
 * repeat, and to take up where it was cut off.
 */
export async function migrateDatabase(url: string, keyFile: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create schema if not exists ${SCHEMA}`);
  await client.end();
  const orm = await openOrm(url);
  await orm.migrator.up();
  await orm.close(true);
  await sealExisting({ url, schema: SCHEMA, keyFile });
}
