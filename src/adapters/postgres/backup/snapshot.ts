import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { RecordedEvidence } from '../../../domain/backup/backup-manifest.ts';
import { BackupRefused } from '../../../domain/backup/backup-refused.ts';
import { checkpointNote } from '../../../domain/evidence/checkpoint.ts';
import { digestIn } from '../business-digest.ts';
import { type Database, SCHEMA, type SqlRow } from '../database.ts';
import { CHECKPOINT, checkpointOf, type CheckpointRow } from '../evidence-checkpoints.ts';
import {
  type BackedTable,
  backedTables,
  copied,
  executedMigrations,
  PLAIN_TEXTS,
  tableNamed,
} from './backed-tables.ts';

/** The whole database at one moment, whatever is written meanwhile. */
export interface Snapshot {
  /** By the clock of the database. */
  readonly at: string;
  readonly migrations: readonly string[];
  /** Id of the master key that wraps the data keys of this moment. */
  readonly masterKey: string;
  readonly tables: readonly (BackedTable & { readonly rows: number })[];
  /** Ids of all batches: only their files belong to this moment. */
  readonly batches: ReadonlySet<string>;
  copyOut(table: BackedTable): AsyncIterable<Buffer>;
  sequences(): Promise<Readonly<Record<string, string>>>;
  digest(): Promise<string>;
  evidence(): Promise<RecordedEvidence>;
  /** @throws BackupRefused when numbers were erased since */
  refuseErasures(): Promise<void>;
}

/** Reads in one read-only transaction at repeatable read: nobody waits for it, and it waits for nobody. */
export async function inSnapshot<T>(database: Database, use: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(PLAIN_TEXTS);
    return await use(await snapshotOf(client, database));
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release(true);
  }
}

async function snapshotOf(client: PoolClient, database: Database): Promise<Snapshot> {
  const { rows } = await client.query<{ at: string; master: string; erasures: string }>(
    `select to_char(clock_timestamp(), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') at, (select erasures from identity_vault) erasures,
       (select master_id from data_key where purpose = 'seal' and state = 'current') master`,
  );
  const { at = '', master = '', erasures = '' } = rows[0] ?? {};
  return {
    at,
    masterKey: master,
    migrations: await executedMigrations(client),
    tables: await countedTables(client),
    batches: new Set((await client.query<{ id: string }>('select id from batch')).rows.map(({ id }) => id)),
    copyOut: (table) => client.query(copyTo(`copy ${copied(table)} to stdout`)) as AsyncIterable<Buffer>,
    sequences: () => sequencesOf(client),
    digest: () => digestIn({ query: readThrough(client, database), vault: database.vault }, null),
    evidence: () => evidenceOf(client),
    refuseErasures: async () => {
      const now = await database.query<{ erasures: string }>('select erasures from identity_vault');
      if (now[0]?.erasures !== erasures) throw new BackupRefused('erased-meanwhile');
    },
  };
}

const readThrough = (client: PoolClient, { throughVault }: Pick<Database, 'throughVault'>) =>
  throughVault(async (sql, parameters) => (await client.query<SqlRow>(sql, [...parameters])).rows);

async function countedTables(client: PoolClient): Promise<Snapshot['tables']> {
  const counted: Snapshot['tables'][number][] = [];
  for (const table of await backedTables(client)) {
    const { rows } = await client.query<{ rows: string }>(`select count(*) rows from ${tableNamed(table.name)}`);
    counted.push({ ...table, rows: Number(rows[0]?.rows) });
  }
  return counted;
}

/** Counters follow no snapshot: they are read after the tables, so that none lies behind a row. */
async function sequencesOf(client: PoolClient): Promise<Readonly<Record<string, string>>> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `select sequencename::text name, last_value::text "value" from pg_sequences
     where schemaname = $1 and last_value is not null and sequencename not like 'mikro_orm%' order by 1`,
    [SCHEMA],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

async function evidenceOf(client: PoolClient): Promise<RecordedEvidence> {
  const last = await client.query<CheckpointRow>(
    `select ${CHECKPOINT}, frontier from evidence_checkpoint c order by number desc limit 1`,
  );
  const keys = await client.query<{ id: string; key: string }>('select id, public_key "key" from evidence_key');
  const [checkpoint] = last.rows;
  return {
    note: checkpoint ? checkpointNote(checkpointOf(checkpoint)) : null,
    keys: Object.fromEntries(keys.rows.map(({ id, key }) => [id, key])),
  };
}
