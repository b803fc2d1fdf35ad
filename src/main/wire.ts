import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../adapters/embedded-postgres/embedded-postgres.ts';
import { ensureDatabase } from '../adapters/embedded-postgres/ensure-database.ts';
import { createRosterFiles } from '../adapters/files/roster-files.ts';
import { leaseKeeper } from '../adapters/lease-keeper/lease-keeper.ts';
import { createLogger, type Logger } from '../adapters/logging.ts';
import { populationBaseClient } from '../adapters/population-base/client.ts';
import { sealExistingAttachments } from '../adapters/postgres/case-attachments.ts';
import { refuseUnfinished } from '../adapters/postgres/backup/restore-place.ts';
import { type Database, openDatabase, type PoolOptions } from '../adapters/postgres/database.ts';
import { followDatabase } from '../adapters/postgres/database-clock.ts';
import { type Instance, instanceOf } from '../adapters/postgres/instance.ts';
import { migrateDatabase } from '../adapters/postgres/migrate.ts';
import { readings } from '../adapters/postgres/readings.ts';
import { keyFileIn } from '../adapters/postgres/vault/master-keys.ts';
import { vaultKeys } from '../adapters/postgres/vault/vault-keys.ts';
import { unitOfWork } from '../adapters/postgres/stores.ts';
import { createWorkQueue } from '../adapters/queue/bull-work-queue.ts';
import { startOutboxRelay } from '../adapters/queue/outbox-relay.ts';
import { storeFaults } from '../adapters/storage/store-faults.ts';
import { isFull } from '../adapters/storage/volumes.ts';
import { sealExistingUploads, uploads } from '../adapters/uploads.ts';
import { BackupRefused } from '../domain/backup/backup-refused.ts';
import type { FaultOf } from '../ports/fault-of.ts';
import type { Hub } from '../ports/hub.ts';
import type { LeaseKeeper } from '../ports/lease-keeper.ts';
import type { Readings } from '../ports/readings.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import type { VaultKeys } from '../ports/vault-keys.ts';
import type { WorkQueue } from '../ports/work-queue.ts';
import { type Config, readConfig } from './config.ts';
import { openTelemetry } from './telemetry.ts';

/** The running system: the hub's ports on real adapters, and what must be closed at the end. */
export interface System extends AsyncDisposable {
  readonly config: Config;
  readonly hub: Hub;
  readonly readings: Readings;
  readonly keys: VaultKeys;
  readonly database: Database;
  readonly databaseUrl: string;
  readonly queue: WorkQueue;
  /** Who this hub is. */
  readonly instance: Instance;
  readonly logger: Logger;
  readonly telemetry: Telemetry;
  /** Seconds that the clock of this process is ahead of the database. */
  readonly clockSkew: () => number;
  /** Tells a full disk or a database that is away from a fault of the program. */
  readonly faultOf: FaultOf;
  /** Moves orders from the outbox to the queue until disposed. */
  startRelay(told?: Logger): AsyncDisposable;
  /** Renews the leases of chunks until disposed. */
  openLeaseKeeper(): LeaseKeeper;
}

const DATABASE = 'lianhe';

/**
 * Starts or reaches the database, brings it up to date and connects everything.
 * @param copies whether a restored or copied hub that nobody has adopted may be opened: only to look at it
 * @param waits how long connections are waited for before `DB_BUSY`; for ever if left away
 * @throws BackupRefused `quarantined` when it may not be; `unfinished` when a restore was cut off
 * @throws SchemaRefused when the schema is too new for this program, or cannot be brought up to date
 */
export async function openSystem(
  config: Config = readConfig(),
  copies: 'refused' | 'opened' = 'refused',
  waits: Pick<PoolOptions, 'waitMs' | 'patience'> = {},
): Promise<System> {
  mkdirSync(config.home, { recursive: true, mode: 0o700 });
  const logger = createLogger({ level: config.logLevel });
  const closing = new AsyncDisposableStack();
  const telemetry = await openTelemetry(config, logger, closing);
  const databaseUrl = await reachDatabase(config, closing, logger);
  const keyFile = config.keyFile ?? keyFileIn(config.home);
  await refuseUnfinished(databaseUrl);
  await migrateDatabase(databaseUrl, keyFile, {
    isAhead: (unknown) => logger.warn({ unknown }, 'the schema is newer than this program, and has all that it needs'),
    isLocked: (migration, tries, holders) =>
      logger.warn({ migration, tries, holders }, 'a table is locked; tried again'),
  });
  const database = closing.use(await openDatabase(databaseUrl, keyFile, { connections: config.connections, ...waits }));
  const instance = await instanceOf(database);
  if (instance.isQuarantined && copies === 'refused') {
    await closing.disposeAsync();
    throw new BackupRefused('quarantined', instance.since);
  }
  const queue = createWorkQueue({ databaseUrl, redisUrl: config.redisUrl, logger });
  await queue.migrate();
  closing.defer(() => queue.close());
  const clock = closing.use(await followDatabase({ pool: database.pool, timezone: config.timezone, logger }));
  const uploadFolder = join(config.home, 'uploads');
  await sealExistingUploads(uploadFolder, database.vault.fileKeys);
  await sealExistingAttachments(database.pool, database.vault.fileKeys);
  const hub: Hub = {
    clock,
    files: createRosterFiles(),
    uploads: uploads(uploadFolder, clock, database.vault.fileKeys),
    populationBase:
      config.personBaseUrl === undefined
        ? null
        : populationBaseClient({ url: config.personBaseUrl, logger, ratePerSecond: config.personBaseRate }),
    inTransaction: unitOfWork(database),
  };
  return {
    config,
    hub,
    readings: readings(database),
    keys: vaultKeys(database.vault),
    database,
    databaseUrl,
    queue,
    instance,
    logger,
    telemetry,
    clockSkew: () => clock.skew(),
    faultOf: storeFaults(() => isFull(config.home)),
    startRelay: (told = logger) => startOutboxRelay({ pool: database.pool, queue, logger: told, telemetry }),
    openLeaseKeeper: () => leaseKeeper(databaseUrl, { chunkMinutes: config.chunkMinutes }),
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

/** Address of the database: one's own, or the embedded one, which is started and runs until closed. */
export async function reachDatabase(
  config: Pick<Config, 'databaseUrl' | 'home'>,
  closing: AsyncDisposableStack,
  logger?: Logger,
): Promise<string> {
  if (config.databaseUrl !== undefined) return config.databaseUrl;
  mkdirSync(config.home, { recursive: true, mode: 0o700 });
  const server = await startEmbeddedPostgres({
    home: config.home,
    onFall: (pauseMs) => logger?.error({ pauseMs }, 'the embedded database ended by itself and is started again'),
  });
  closing.defer(() => server.stop());
  await ensureDatabase(server, DATABASE);
  return server.url(DATABASE);
}
