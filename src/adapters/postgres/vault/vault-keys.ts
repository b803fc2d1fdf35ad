import type { DataKeyReading, RotationProgress, VaultKeys, VaultStatus } from '../../../ports/vault-keys.ts';
import type { IdentityVault } from './identity-vault.ts';
import { rotateMasterKey } from './rotate-master-key.ts';
import { rotateSealingKey } from './rotate-sealing-key.ts';

/** Keys of the vault in PostgreSQL. */
export const vaultKeys = (vault: Pick<IdentityVault, 'pool' | 'keyFile'>): VaultKeys => ({
  status: () => status(vault),
  rotate: (suite, onProgress) => rotateSealingKey(vault, suite, onProgress),
  rotateMaster: () => rotateMasterKey(vault),
});

async function status({ pool, keyFile }: Pick<IdentityVault, 'pool' | 'keyFile'>): Promise<VaultStatus> {
  const keys = await pool.query<DataKeyReading>(
    `select version, purpose, suite, state, master_id "masterId", to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') "createdAt",
       (select count(*)::int from identity_number n where n.key_version = k.version and sealed is not null) numbers,
       (select count(*)::int from case_attachment a where a.key_version = k.version) attachments
     from data_key k order by version`,
  );
  const erased = await pool.query<{ n: number }>('select count(*)::int n from identity_number where sealed is null');
  const rotation = await pool.query<RotationProgress>(
    'select resealed::int, total::int from key_rotation where finished_at is null',
  );
  return { keyFile, keys: keys.rows, erased: erased.rows[0]?.n ?? 0, rotation: rotation.rows[0] ?? null };
}
