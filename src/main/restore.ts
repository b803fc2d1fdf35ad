import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type OpenBackup, openBackup } from '../adapters/backup/backup-file.ts';
import { isEmptyFolder, restoreFile } from '../adapters/backup/kept-files.ts';
import { PassingSum } from '../adapters/backup/sections.ts';
import { verifyBackup } from '../adapters/backup/verify-backup.ts';
import { type LoadedTable, loadTables } from '../adapters/postgres/backup/load-tables.ts';
import { takePlace } from '../adapters/postgres/backup/restore-place.ts';
import { makeSchema } from '../adapters/postgres/migrate.ts';
import { migrationNames } from '../adapters/postgres/schema/schema-state.ts';
import { keyFileIn } from '../adapters/postgres/vault/master-keys.ts';
import type { BackupHead, BackupSeal } from '../domain/backup/backup-manifest.ts';
import { BackupRefused } from '../domain/backup/backup-refused.ts';
import { type RowsTold, summing } from './backup.ts';
import { compareRestored, type Comparison } from './compare-restored.ts';
import { type Config, readConfig } from './config.ts';
import { reachDatabase } from './wire.ts';

/** What was found in a backup, without changing anything. */
export interface VerifiedBackup {
  readonly head: BackupHead;
  readonly seal: BackupSeal;
}

export type RestoreReport = VerifiedBackup & Comparison;

/** Reads a backup to its end. @throws BackupRefused */
export async function verifyFile(
  path: string,
  onRows: RowsTold,
  config: Config = readConfig(),
): Promise<VerifiedBackup> {
  const backup = await openFitting(path, config);
  return { head: backup.head, seal: await verifyBackup(backup, path, summing(onRows, backup.head.rows)) };
}

/**
 * Restores a backup into an empty database and an empty home, brings it to the newest schema, compares digest and evidence
 * with the record, and leaves it in quarantine. The whole file is verified before anything is changed. @throws BackupRefused
 */
export async function restoreBackup(
  path: string,
  told: { readonly verifying: RowsTold; readonly loading: RowsTold },
  config: Config = readConfig(),
): Promise<RestoreReport> {
  const uploads = join(config.home, 'uploads');
  if (!(await isEmptyFolder(uploads))) throw new BackupRefused('not-empty', uploads);
  const { head, seal } = await verifyFile(path, told.verifying, config);
  await using closing = new AsyncDisposableStack();
  const url = await reachDatabase(config, closing);
  await using place = await takePlace(url, config.databaseUrl === undefined ? config.home : 'DATABASE_URL');
  try {
    await makeSchema(url, head.migrations);
    const tables = tablesOf(await openFitting(path, config), uploads, summing(told.loading, head.rows));
    await loadTables(place.client, tables, seal);
    const comparison = await compareRestored({ url, keyFile: keyFileOf(config), config }, { head, seal });
    await place.finish();
    return { head, seal, ...comparison };
  } catch (error) {
    await rm(uploads, { recursive: true, force: true });
    throw error;
  }
}

const keyFileOf = ({ keyFile, home }: Config): string => keyFile ?? keyFileIn(home);

async function openFitting(path: string, config: Config): Promise<OpenBackup> {
  const backup = await openBackup(path, keyFileOf(config));
  const known = new Set(migrationNames());
  if (!backup.head.migrations.every((name) => known.has(name)))
    throw new BackupRefused('newer-schema', backup.head.product);
  return backup;
}

/** Tables for the database; files go to their folder on the way. */
async function* tablesOf(
  backup: OpenBackup,
  uploads: string,
  onRows: (rows: number) => void,
): AsyncIterable<LoadedTable> {
  for await (const section of backup.sections()) {
    const { header, bytes } = section;
    if (header.kind === 'file') await restoreFile(uploads, section);
    if (header.kind === 'table')
      yield { name: header.name, columns: header.columns, bytes: new PassingSum().over(bytes, onRows) };
  }
}
