import { once } from 'node:events';

import { createRedisBackend, withBackend } from 'bullmq';
import type { Cluster, Redis } from 'ioredis';

import type { OpenWorker, QueueBackend } from './queue-backend.ts';
import { connectRedis } from './redis-connection.ts';

/** In braces, so that a cluster keeps all keys in one slot, which scripts need. */
const PREFIX = '{lianhe}';
const CONNECT_TIMEOUT_MS = 5_000;

const { Queue, Worker } = withBackend(createRedisBackend);

/** Jobs in Redis, for installations that have one: about ten times the throughput. */
export function createRedisQueueBackend(redisUrl: string, onError: (error: Error) => void): QueueBackend {
  const producers = connectRedis(redisUrl, 'producer').setMaxListeners(0);
  producers.on('error', onError);
  return {
    assertReachable: () => untilReady(producers),
    openQueue: (name) => new Queue(name, { connection: producers, prefix: PREFIX }),
    openWorker: (name, processor, settings) => {
      const connection = connectRedis(redisUrl, 'worker');
      connection.on('error', onError);
      const worker = new Worker(name, processor, { ...settings, connection, prefix: PREFIX });
      return closingToo(worker, () => connection.disconnect());
    },
    migrate: () => Promise.resolve(),
    close: () => Promise.resolve(producers.disconnect()),
  };
}

async function untilReady(client: Redis | Cluster): Promise<void> {
  if (client.status === 'ready') return;
  // `once` rejects at the first error event; while it reconnects there is one for every try.
  await once(client, 'ready', { signal: AbortSignal.timeout(CONNECT_TIMEOUT_MS) }).catch((cause: unknown) => {
    throw new Error('The Redis of the work queue cannot be reached.', { cause });
  });
}

/** BullMQ leaves a connection open that it was given. */
const closingToo = (worker: OpenWorker, disconnect: () => void): OpenWorker => ({
  on: (event, listener) => worker.on(event, listener),
  waitUntilReady: () => worker.waitUntilReady(),
  close: (force) => worker.close(force).finally(disconnect),
});
