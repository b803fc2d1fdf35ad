import type { Pool, PoolClient } from 'pg';

/** Work in a transaction of the vault's own, on a connection of its own. */
export async function inVaultTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await transacted(client, () => work(client));
  } finally {
    client.release();
  }
}

/** The same on a connection that is held already. */
export async function transacted<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Whoever makes or changes keys does so alone, until the end of the transaction. */
export const lockKeys = (client: PoolClient) => client.query(`select pg_advisory_xact_lock(hashtext('lianhe-keys'))`);
