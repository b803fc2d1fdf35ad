import pg from 'pg';
import { openDatabase, SCHEMA } from './database.ts';

/** Brings the database at `url` to the newest schema; safe to repeat. */
export async function migrateDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create schema if not exists ${SCHEMA}`);
  await client.end();
  await using database = await openDatabase(url);
  await database.orm.migrator.up();
}
