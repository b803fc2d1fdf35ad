import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../src/adapters/clock.ts';
import { ensureDatabase } from '../src/adapters/embedded-postgres/ensure-database.ts';
import { startEmbeddedPostgres } from '../src/adapters/embedded-postgres/embedded-postgres.ts';
import { createRosterFiles } from '../src/adapters/files/roster-files.ts';
import { type Database, openDatabase } from '../src/adapters/postgres/database.ts';
import { migrateDatabase } from '../src/adapters/postgres/migrate.ts';
import { readings } from '../src/adapters/postgres/readings.ts';
import { keyFileIn } from '../src/adapters/postgres/vault/master-keys.ts';
import { unitOfWork } from '../src/adapters/postgres/stores.ts';
import { uploads } from '../src/adapters/uploads.ts';
import type { Hub } from '../src/ports/hub.ts';
import type { Readings } from '../src/ports/readings.ts';

/** The hub without queue and API: import and runs are driven directly. */
export interface MeasuredHub extends AsyncDisposable {
  readonly hub: Hub;
  readonly database: Database;
  readonly readings: Readings;
}

/** A folder with a fresh embedded PostgreSQL under product settings; all of it is gone in the end. */
export interface TemporaryHome extends AsyncDisposable {
  readonly folder: string;
  readonly url: string;
  /** Process id of the database server. */
  readonly postmaster: number;
}

export async function openTemporaryHome(): Promise<TemporaryHome> {
  const folder = mkdtempSync(join(tmpdir(), 'lianhe-bench-'));
  const server = await startEmbeddedPostgres({ home: folder });
  await ensureDatabase(server, 'lianhe');
  const url = server.url('lianhe');
  await migrateDatabase(url, keyFileIn(folder));
  return {
    folder,
    url,
    postmaster: Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function openHub({ folder, url }: Pick<TemporaryHome, 'folder' | 'url'>): Promise<MeasuredHub> {
  const database = await openDatabase(url, keyFileIn(folder));
  const clock = systemClock('Asia/Shanghai');
  return {
    database,
    readings: readings(database),
    hub: {
      clock,
      files: createRosterFiles(),
      uploads: uploads(join(folder, 'uploads'), clock, database.vault.fileKeys),
      populationBase: null,
      inTransaction: unitOfWork(database),
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}
