import { WatchedClient } from './connection/watched-client.ts';
import { openOrm, SCHEMA } from './database.ts';
import { migrations } from './migrations.ts';
import { sealExisting } from './vault/seal-existing.ts';

/**
 * Brings the database at `url` to the newest schema, and numbers that stand in it in plain text into the vault; safe to
 * repeat, and to take up where it was cut off.
 */
export async function migrateDatabase(url: string, keyFile: string): Promise<void> {
  const client = new WatchedClient({ connectionString: url });
  await client.connect();
  await client.query(`create schema if not exists ${SCHEMA}`);
  await client.end();
  const orm = await openOrm(url);
  await orm.migrator.up();
  await orm.close(true);
  await sealExisting({ url, schema: SCHEMA, keyFile });
}

/** Names of all migrations that this release knows, in order. */
export const migrationNames = (): readonly string[] => migrations.map(({ name }) => name);

/** Makes the schema of an earlier release in an empty one. */
export async function makeSchema(url: string, names: readonly string[]): Promise<void> {
  const orm = await openOrm(url);
  try {
    await orm.migrator.up({ migrations: [...names] });
  } finally {
    await orm.close(true);
  }
}
