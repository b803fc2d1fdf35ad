import type { PoolClient } from 'pg';
import type { CryptoSuite, RotationProgress } from '../../../ports/vault-keys.ts';
import { addDataKey, type DataKeys, openDataKeys } from './data-keys.ts';
import type { IdentityVault } from './identity-vault.ts';
import { inVaultTransaction, lockKeys } from './in-transaction.ts';
import { damagedValue, noDataKey, noMasterKey } from './key-problem.ts';
import { readMasterKeys } from './master-keys.ts';
import { DESTROY_FILE_KEYS } from './retired-file-keys.ts';
import { rewrapAttachments } from './rewrap-attachments.ts';
import { keyVersionOf, seal, unseal } from './sealed-value.ts';
import { placeOf } from './tokens.ts';

/** Numbers sealed anew in one transaction. */
const CHUNK = 1_000;

type Vault = Pick<IdentityVault, 'pool' | 'keyFile'>;

/**
 * A new key seals whatever comes from the moment it stands; then the old rows are sealed anew, chunk by chunk, each locked
 * only for its chunk; then the old key is destroyed. Cut off anywhere, the next call goes on.
 */
export async function rotateSealingKey(
  vault: Vault,
  suite: CryptoSuite,
  onProgress: (progress: RotationProgress) => void,
): Promise<number> {
  const rotation = await beginRotation(vault, suite);
  const keys = await openDataKeys(vault.pool, vault.keyFile);
  let after = '';
  for (;;) {
    const { last, progress } = await inVaultTransaction(vault.pool, (client) =>
      resealChunk(client, keys, rotation, after),
    );
    onProgress(progress);
    if (last === null) break;
    after = last;
  }
  await rewrapAttachments(vault, keys);
  await inVaultTransaction(vault.pool, (client) => finish(client, rotation));
  // The wrapped old key stays readable in the file of its table until that is written anew.
  await vault.pool.query('vacuum (full) data_key');
  return keys.current.version;
}

/** The unfinished rotation, or a new one: retiring the key waits for whoever is just sealing with it. */
const beginRotation = ({ pool, keyFile }: Vault, suite: CryptoSuite): Promise<string> =>
  inVaultTransaction(pool, async (client) => {
    await lockKeys(client);
    const { rows: open } = await client.query<{ id: string }>('select id from key_rotation where finished_at is null');
    if (open[0]) return open[0].id;
    const [master] = (await readMasterKeys(keyFile)) ?? [];
    if (!master) throw noMasterKey(keyFile);
    await client.query(
      `update data_key set state = 'retiring', retired_at = now() where purpose in ('seal', 'file') and state = 'current'`,
    );
    const version = await addDataKey(client, master, 'seal', suite);
    await addDataKey(client, master, 'file', suite);
    const { rows } = await client.query<{ id: string }>(
      `insert into key_rotation (to_version, total)
       select $1, count(*) from identity_number where sealed is not null returning id`,
      [version],
    );
    return rows[0]?.id ?? '';
  });

interface Chunk {
  /** The last token of the chunk; null when nothing was left. */
  readonly last: string | null;
  readonly progress: RotationProgress;
}

async function resealChunk(client: PoolClient, keys: DataKeys, rotation: string, after: string): Promise<Chunk> {
  const { rows } = await client.query<{ token: string; sealed: Buffer }>(
    `select token, sealed from identity_number where token > $1 and key_version <> $2 and sealed is not null
     order by token limit ${CHUNK} for update`,
    [after, keys.current.version],
  );
  await client.query(
    `update identity_number n set sealed = s.sealed, key_version = $3
     from unnest($1::text[], $2::bytea[]) s (token, sealed) where n.token = s.token`,
    [rows.map(({ token }) => token), rows.map((row) => reseal(keys, row)), keys.current.version],
  );
  const { rows: progress } = await client.query<{ resealed: number; total: number }>(
    `update key_rotation set resealed = resealed + $2 where id = $1 returning resealed::int, total::int`,
    [rotation, rows.length],
  );
  return { last: rows.at(-1)?.token ?? null, progress: progress[0] ?? { resealed: 0, total: 0 } };
}

function reseal(keys: DataKeys, { token, sealed }: { readonly token: string; readonly sealed: Buffer }): Buffer {
  const key = keys.byVersion.get(keyVersionOf(sealed));
  if (!key) throw noDataKey(keyVersionOf(sealed));
  const text = unseal(key, placeOf(token), sealed);
  if (text === null) throw damagedValue(token);
  return seal(keys.current, placeOf(token), text);
}

async function finish(client: PoolClient, rotation: string): Promise<void> {
  await client.query(
    `update data_key k set state = 'destroyed', wrapped = null, destroyed_at = now() where purpose = 'seal' and state = 'retiring'
       and not exists (select 1 from identity_number n where n.key_version = k.version and n.sealed is not null)`,
  );
  await client.query(DESTROY_FILE_KEYS);
  await client.query('update key_rotation set finished_at = now() where id = $1', [rotation]);
}
