import { liveKeys, wrappedName } from './data-keys.ts';
import type { IdentityVault } from './identity-vault.ts';
import { inVaultTransaction, lockKeys } from './in-transaction.ts';
import { noMasterKey } from './key-problem.ts';
import { newMasterKey, readMasterKeys, replaceMasterKeys, unwrap, wrap } from './master-keys.ts';

/**
 * Wraps the data keys with a new master key; no number is touched. The file holds both keys until the database has
 * changed, so that it fits at every moment, whenever the work is cut off.
 */
export async function rotateMasterKey({ pool, keyFile }: Pick<IdentityVault, 'pool' | 'keyFile'>): Promise<string> {
  const next = newMasterKey();
  await inVaultTransaction(pool, async (client) => {
    await lockKeys(client);
    const masters = await readMasterKeys(keyFile);
    if (masters === null) throw noMasterKey(keyFile);
    const keys = (await liveKeys(client)).map((row) => {
      const name = wrappedName(row);
      const key = unwrap(masters, { name, masterId: row.master_id, wrapped: row.wrapped }, keyFile);
      return { version: row.version, wrapped: wrap(next, name, key) };
    });
    await replaceMasterKeys(keyFile, [next, ...masters]);
    for (const { version, wrapped } of keys)
      await client.query('update data_key set wrapped = $2, master_id = $3 where version = $1', [
        version,
        wrapped,
        next.id,
      ]);
  });
  await replaceMasterKeys(keyFile, [next]);
  await pool.query('vacuum (full) data_key');
  return next.id;
}
