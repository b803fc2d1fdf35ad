import { randomUUID } from 'node:crypto';
import { Worker } from 'bullmq';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkQueue } from '../../../src/adapters/queue/bull-work-queue.ts';
import { RETRY_MS, SILENCE_MS } from '../../../src/adapters/queue/job-settings.ts';
import { createPostgresQueueBackend } from '../../../src/adapters/queue/postgres-backend.ts';
import { LOOKS, WatchedWorker } from '../../../src/adapters/queue/watched-worker.ts';
import type { WorkQueue } from '../../../src/ports/work-queue.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { silent } from '../../support/hub.ts';
import { startProxy } from '../../support/proxy.ts';
import { HAS_REDIS } from '../../support/redis/redis-process.ts';
import { startSingle } from '../../support/redis/redis-stores.ts';

/** P20: the queue is back within this after its store was lost. */
const soon = { timeout: 30_000, interval: 20 };

describe('a worker that sits silent', () => {
  let database: TestDatabase;
  let queue: WorkQueue;
  let name: string;
  beforeEach(async () => {
    database = await createTestDatabase();
    name = `test-${randomUUID()}`;
  });
  afterEach(async () => {
    await queue.close();
    await database.drop();
  });

  /** The first worker that is opened takes nothing, as if it had lost its store without hearing of it. */
  const watch = () => {
    const backend = createPostgresQueueBackend(database.url, () => undefined);
    const opened: ('dumb' | 'well')[] = [];
    const taken: unknown[] = [];
    const said: unknown[] = [];
    const worker = new WatchedWorker({
      open: (take) => {
        const job = async ({ data }: { readonly data: unknown }) => void (await take(async () => taken.push(data)));
        const open = backend.openWorker(name, job, { concurrency: 1 });
        if (opened.length === 0 && open instanceof Worker) void open.pause(true);
        opened.push(opened.length === 0 ? 'dumb' : 'well');
        return open;
      },
      concurrency: 1,
      countWaiting: async () => (await queue.depth(name))['waiting'] ?? 0,
      silence: 400,
      report: (error) => void said.push(error),
    });
    const close = async () => {
      await worker.close();
      await backend.close();
    };
    return { opened, taken, said, [Symbol.asyncDispose]: close };
  };

  it('is opened anew when jobs wait, and then takes them', async () => {
    queue = createWorkQueue({ databaseUrl: database.url, logger: silent });
    await using watched = watch();
    await queue.hint(name, 'o-1', { outboxId: '1' });
    await vi.waitFor(() => expect(watched.taken).toEqual([{ outboxId: '1' }]), soon);
    expect(watched.opened).toEqual(['dumb', 'well']);
    expect(String(watched.said[0])).toContain('took nothing for 400 ms while 1 jobs wait');
  });

  it('is found out soon enough for the queue to be back within 30 s', () => {
    const aLookLater = SILENCE_MS / LOOKS;
    expect(SILENCE_MS + aLookLater + RETRY_MS).toBeLessThan(soon.timeout);
  });

  it('is left alone while nothing waits', async () => {
    queue = createWorkQueue({ databaseUrl: database.url, logger: silent });
    await using watched = watch();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(watched.opened).toEqual(['dumb']);
  });

  it.skipIf(!HAS_REDIS)(
    'comes back when Redis fell silent without closing a connection',
    async () => {
      await using redis = await startSingle();
      await using proxy = await startProxy(Number(new URL(redis.url).port));
      const redisUrl = `redis://127.0.0.1:${proxy.port}`;
      queue = createWorkQueue({ databaseUrl: database.url, redisUrl, logger: silent });
      const seen: object[] = [];
      await queue.work(name, async (hint) => void seen.push(hint), { concurrency: 1 });
      await queue.hint(name, 'o-1', { outboxId: '1' });
      await vi.waitFor(() => expect(seen).toHaveLength(1), soon);
      proxy.swallow();
      await queue.hint(name, 'o-2', { outboxId: '2' });
      await vi.waitFor(() => expect(seen).toEqual([{ outboxId: '1' }, { outboxId: '2' }]), soon);
      // Before its store goes, for which it would wait.
      await queue.close();
    },
    90_000,
  );
});
