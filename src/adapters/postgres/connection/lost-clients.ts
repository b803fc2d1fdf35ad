import type { Pool, PoolClient } from 'pg';
import type { Told } from './patience.ts';

/**
 * Has a pool take back connections that are lost while somebody holds them. Kysely gives the connection of a transaction back after its
 * COMMIT or ROLLBACK, and neither can be done over one that is gone: with each crash of the server a pool would have as many places less
 * as transactions were open, until nobody gets one any more.
 */
export function takeBackLost(pool: Pool): void {
  const connect = pool.connect.bind(pool) as (told?: Told) => Promise<PoolClient>;
  // Single statements tell the pool themselves how they ended.
  const guarded = (told?: Told) => (told === undefined ? connect().then(guard) : connect(told));
  Object.assign(pool, { connect: guarded });
}

/** A client that goes back when its connection ends, and once only. */
function guard(client: PoolClient): PoolClient {
  const release = client.release.bind(client);
  let isHeld = true;
  const giveBack = (error?: Error | boolean): void => {
    if (!isHeld) return;
    isHeld = false;
    client.off('end', lost);
    release(error);
  };
  const lost = (): void => giveBack(true);
  client.once('end', lost);
  return Object.assign(client, { release: giveBack });
}
