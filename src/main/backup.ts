import { join } from 'node:path';
import { refuseExisting, writeBackup } from '../adapters/backup/backup-file.ts';
import { keptFiles } from '../adapters/backup/kept-files.ts';
import { PassingSum, type Section } from '../adapters/backup/sections.ts';
import { inSnapshot, type Snapshot } from '../adapters/postgres/backup/snapshot.ts';
import { productVersion } from '../adapters/product-version.ts';
import type { BackupHead, BackupSeal, PartSum } from '../domain/backup/backup-manifest.ts';
import type { System } from './wire.ts';

/** What a backup holds, for whoever took it. */
export interface BackupReport {
  readonly head: Omit<BackupHead, 'wrapped'>;
  readonly seal: BackupSeal;
  /** Of the file. */
  readonly bytes: number;
}

export type RowsTold = (done: number, total: number) => void;

/** Tells sums of what comes in parts. */
export function summing(onRows: RowsTold, total: number): (rows: number) => void {
  let done = 0;
  return (rows) => onRows((done += rows), total);
}

/** What of a running hub a backup is taken from. */
export type BackedUp = Pick<System, 'database' | 'instance' | 'config'>;

/**
 * Writes everything that the hub holds at one moment into a file, while it goes on working: all tables, delivered files, the
 * digest of exactly these data and where the evidence log stood. Keys are not in it. @throws BackupRefused
 */
export async function takeBackup(path: string, system: BackedUp, onRows: RowsTold): Promise<BackupReport> {
  await refuseExisting(path);
  return inSnapshot(system.database, async (snapshot) => {
    const head = headOf(snapshot, system);
    const writing = new Writing(snapshot, join(system.config.home, 'uploads'), onRows);
    const bytes = await writeBackup(path, head, system.database.vault.keyFile, writing.sections());
    return { head, seal: writing.sealed(), bytes };
  });
}

const headOf = ({ at, migrations, tables, masterKey }: Snapshot, { instance }: BackedUp): BackupReport['head'] => ({
  product: productVersion(),
  at,
  instance: instance.id,
  epoch: instance.epoch,
  migrations: [...migrations],
  rows: rowsIn(tables),
  masterKey,
});

const rowsIn = (tables: Snapshot['tables']): number => tables.reduce((all, { rows }) => all + rows, 0);

/** One backup as it is written: what goes by is summed up, and the sums come last. */
class Writing {
  readonly #snapshot: Snapshot;
  readonly #uploads: string;
  readonly #onRows: RowsTold;
  readonly #tables: PartSum[] = [];
  readonly #files: PartSum[] = [];
  #seal: BackupSeal | null = null;

  constructor(snapshot: Snapshot, uploads: string, onRows: RowsTold) {
    this.#snapshot = snapshot;
    this.#uploads = uploads;
    this.#onRows = onRows;
  }

  async *sections(): AsyncIterable<Section> {
    yield* this.#tableSections();
    for await (const { name, modified, bytes } of keptFiles(this.#uploads, this.#snapshot.batches)) {
      const sum = new PassingSum();
      yield { header: { kind: 'file', name, modified }, bytes: sum.over(bytes) };
      this.#files.push(sum.file(name));
    }
    const seal = await this.#makeSeal();
    yield { header: { kind: 'seal' }, bytes: only(Buffer.from(JSON.stringify(seal))) };
    this.#seal = seal;
  }

  sealed(): BackupSeal {
    if (this.#seal === null) throw new Error('the backup was not written to its end');
    return this.#seal;
  }

  async *#tableSections(): AsyncIterable<Section> {
    const onRows = summing(this.#onRows, rowsIn(this.#snapshot.tables));
    for (const table of this.#snapshot.tables) {
      const sum = new PassingSum();
      const { name, columns } = table;
      const bytes = sum.over(this.#snapshot.copyOut(table), onRows);
      yield { header: { kind: 'table', name, columns: [...columns] }, bytes };
      this.#tables.push(sum.table(name));
    }
  }

  async #makeSeal(): Promise<BackupSeal> {
    const [sequences, digest] = [await this.#snapshot.sequences(), await this.#snapshot.digest()];
    await this.#snapshot.refuseErasures();
    const evidence = await this.#snapshot.evidence();
    return { tables: this.#tables, files: this.#files, sequences, digest, evidence };
  }
}

async function* only(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes;
}
