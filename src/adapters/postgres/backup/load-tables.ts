import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { BackupSeal } from '../../../domain/backup/backup-manifest.ts';
import { BackupRefused } from '../../../domain/backup/backup-refused.ts';
import { backedTables, type BackedTable, copied, PLAIN_TEXTS } from './backed-tables.ts';
import { bareTables, dressTables, setSequence } from './bare-tables.ts';

/** A table of the backup with its rows in the text form of COPY. */
export interface LoadedTable extends BackedTable {
  readonly bytes: AsyncIterable<Buffer>;
}

/**
 * Fills the tables in one transaction: all of the backup or nothing. What was restored waits for its adoption.
 * @throws BackupRefused `other-schema`
 */
export async function loadTables(
  client: ClientBase,
  tables: AsyncIterable<LoadedTable>,
  { sequences }: Pick<BackupSeal, 'sequences'>,
): Promise<void> {
  await client.query('begin');
  await client.query(PLAIN_TEXTS);
  const taken = await bareTables(client);
  await fill(client, tables);
  for (const [name, value] of Object.entries(sequences)) await setSequence(client, name, value);
  await dressTables(client, taken);
  await client.query(`update instance set place = '', restored_at = clock_timestamp(), fault = 'unverified'`);
  await client.query('commit');
  await client.query('analyze');
}

async function fill(client: ClientBase, tables: AsyncIterable<LoadedTable>): Promise<void> {
  const awaited = new Map((await backedTables(client)).map((table) => [table.name, columnsOf(table)]));
  for await (const table of tables) {
    if (awaited.get(table.name) !== columnsOf(table)) throw new BackupRefused('other-schema', table.name);
    awaited.delete(table.name);
    await pipeline(
      Readable.from(table.bytes, { objectMode: false }),
      client.query(copyFrom(`copy ${copied(table)} from stdin`)),
    );
  }
  for (const name of awaited.keys()) throw new BackupRefused('other-schema', name);
}

/** Their order follows from that of the migrations, which may have been another one. */
const columnsOf = ({ columns }: BackedTable): string => columns.toSorted().join(', ');
