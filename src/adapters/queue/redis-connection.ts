import { Cluster, Redis, type RedisOptions } from 'ioredis';

import { parseRedisAddress, type RedisAddress } from './redis-address.ts';

/**
 * `producer` gives up soon, so that what it wanted to add stays in the outbox; `worker` waits for the server to come
 * back for as long as it takes.
 */
export type RedisUse = 'producer' | 'worker';

/** A server that does not take a connection in this time is away: errors are explicit within 5 s (P22). */
const CONNECT_MS = 4_000;
/**
 * A connection on which no answer comes for so long is dead: cut off without a goodbye, or to a master that hangs. It is
 * closed, and the next one goes where sentinels or cluster say. A worker waits for jobs for up to 10 s at a time.
 */
const SILENCE_MS = { producer: 4_000, worker: 12_000 } as const;
/** Between two questions whether the other side is still there, when there is nothing to say. */
const KEEP_ALIVE_MS = 5_000;

/** Opens a connection to one server, a sentinel group or a cluster. The caller closes it. */
export function connectRedis(url: string, use: RedisUse): Redis | Cluster {
  const address = parseRedisAddress(url);
  const shared = {
    ...access(address),
    maxRetriesPerRequest: use === 'worker' ? null : 1,
    connectTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS[use],
    keepAlive: KEEP_ALIVE_MS,
  } satisfies RedisOptions;
  switch (address.kind) {
    case 'single':
      return new Redis({ ...shared, ...address.node, db: address.db });
    case 'sentinel': {
      const { sentinels, name, db, tls } = address;
      const guarded = tls ? { enableTLSForSentinelMode: true, sentinelTLS: {} } : {};
      return new Redis({ ...shared, ...guarded, sentinels: [...sentinels], name, db });
    }
    case 'cluster':
      return new Cluster([...address.nodes], { redisOptions: shared });
  }
}

const access = ({ tls, username, password }: RedisAddress) => ({
  ...(tls ? { tls: {} } : {}),
  ...(username === undefined ? {} : { username }),
  ...(password === undefined ? {} : { password }),
});

/** Resolves to what the server does when its memory is full; a queue needs `noeviction`. */
export async function pingRedis(url: string): Promise<string> {
  const client = connectRedis(url, 'producer');
  client.on('error', () => undefined);
  try {
    const info = String(await client.call('info', 'memory'));
    return /maxmemory_policy:(\S+)/.exec(info)?.[1] ?? 'unknown';
  } finally {
    client.disconnect();
  }
}
