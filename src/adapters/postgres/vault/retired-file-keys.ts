import type { Pool } from 'pg';

/**
 * Raw files keep the key of their day, for they live 30 days only (7.8 of the domain reference): a retired key is destroyed once
 * nothing can lie under it any more, a day of margin added for a file that was just being sealed.
 */
const RAW_FILE_DAYS = 31;

/** Destroys keys of files that nothing lies under. */
export const DESTROY_FILE_KEYS = `
  update data_key k set state = 'destroyed', wrapped = null, destroyed_at = now()
  where purpose = 'file' and state = 'retiring' and retired_at < now() - interval '${RAW_FILE_DAYS} days'
    and not exists (select 1 from case_attachment a where a.key_version = k.version)`;

export async function destroyRetiredFileKeys(pool: Pool): Promise<void> {
  const { rowCount } = await pool.query(DESTROY_FILE_KEYS);
  // The wrapped key stays readable in the file of its table until that is written anew.
  if ((rowCount ?? 0) > 0) await pool.query('vacuum (full) data_key');
}
