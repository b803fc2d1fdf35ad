import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { inVaultTransaction, lockKeys } from './in-transaction.ts';
import { noDataKey, noMasterKey } from './key-problem.ts';
import { type MasterKey, makeMasterKeys, readMasterKeys, unwrap, wrap } from './master-keys.ts';
import type { SealingKey } from './sealed-value.ts';
import { suiteOf, type SuiteId } from './suite.ts';

/** What a data key is for: sealing values, making the tokens under which they are found, or wrapping the keys of files. */
export type KeyPurpose = 'seal' | 'index' | 'file';

const PURPOSES: readonly KeyPurpose[] = ['index', 'seal', 'file'];

/** The data keys of a database, unwrapped: in memory only. */
export interface DataKeys {
  /** Seals what is new. */
  readonly current: SealingKey;
  readonly byVersion: ReadonlyMap<number, SealingKey>;
  /** Makes tokens; changes only while nobody works. */
  readonly index: SealingKey;
  /** Wraps the content keys of files that are new. */
  readonly file: SealingKey;
}

interface KeyRow {
  readonly version: number;
  readonly purpose: KeyPurpose;
  readonly suite: SuiteId;
  readonly wrapped: Buffer;
  readonly master_id: string;
  readonly state: 'current' | 'retiring';
}

/** Name under which a key is wrapped: a key of one purpose never passes for one of the other. */
export const wrappedName = ({ purpose, version, suite }: Pick<KeyRow, 'purpose' | 'version' | 'suite'>): string =>
  `lianhe data key|${purpose}|${version}|${suite}`;

export const liveKeys = async (on: Pool | PoolClient): Promise<readonly KeyRow[]> =>
  (
    await on.query<KeyRow>(
      `select version, purpose, suite, wrapped, master_id, state from data_key where wrapped is not null order by version`,
    )
  ).rows;

/** Reads and unwraps the keys. A database gets those that it has none of yet. @throws KeyProblem */
export async function openDataKeys(pool: Pool, path: string): Promise<DataKeys> {
  const rows = await liveKeys(pool);
  if (missingIn(rows).length > 0) return makeMissingKeys(pool, path);
  const masters = await readMasterKeys(path);
  if (masters === null) throw noMasterKey(path);
  return unwrapAll(rows, masters, path);
}

function unwrapAll(rows: readonly KeyRow[], masters: readonly MasterKey[], path: string): DataKeys {
  const open = rows.map((row) => ({ row, key: unwrapOne(row, masters, path) }));
  const current = (purpose: KeyPurpose) =>
    open.find(({ row }) => row.purpose === purpose && row.state === 'current')?.key;
  const [seal, index, file] = [current('seal'), current('index'), current('file')];
  if (!seal || !index || !file) throw noDataKey(0);
  return { current: seal, index, file, byVersion: new Map(open.map(({ key }) => [key.version, key])) };
}

const unwrapOne = (row: KeyRow, masters: readonly MasterKey[], path: string): SealingKey => {
  const { version, suite, wrapped, master_id: masterId } = row;
  return { version, suite, key: unwrap(masters, { name: wrappedName(row), masterId, wrapped }, path) };
};

const missingIn = (rows: readonly KeyRow[]): readonly KeyPurpose[] =>
  PURPOSES.filter((wanted) => !rows.some(({ purpose, state }) => purpose === wanted && state === 'current'));

/**
 * The first keys of a new database, or a key for what an earlier release did not seal. Two processes may open it at
 * once: the second waits and takes the keys of the first.
 */
async function makeMissingKeys(pool: Pool, path: string): Promise<DataKeys> {
  await inVaultTransaction(pool, async (client) => {
    await lockKeys(client);
    const there = await liveKeys(client);
    const masters = (await readMasterKeys(path)) ?? (there.length === 0 ? await makeMasterKeys(path) : []);
    const [master] = masters;
    if (!master) throw noMasterKey(path);
    // A file that does not open what is there must wrap nothing new either.
    for (const row of there) unwrapOne(row, masters, path);
    const suite = there.find(({ purpose, state }) => purpose === 'seal' && state === 'current')?.suite ?? 1;
    for (const purpose of missingIn(there)) await addDataKey(client, master, purpose, suite);
  });
  return openDataKeys(pool, path);
}

/** Adds a new current key; the caller has retired the one before. */
export async function addDataKey(
  client: PoolClient,
  master: MasterKey,
  purpose: KeyPurpose,
  suite: SuiteId,
): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `insert into data_key (purpose, suite, state, master_id) values ($1, $2, 'current', $3) returning version`,
    [purpose, suite, master.id],
  );
  const version = rows[0]?.version ?? 0;
  const wrapped = wrap(master, wrappedName({ purpose, version, suite }), randomBytes(suiteOf(suite).keyBytes));
  await client.query('update data_key set wrapped = $2 where version = $1', [version, wrapped]);
  return version;
}
