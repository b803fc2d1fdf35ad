import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkQueue } from '../../src/adapters/queue/bull-work-queue.ts';
import type { System } from '../../src/main/wire.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import type { WorkQueue } from '../../src/ports/work-queue.ts';
import { startWorkers } from '../../workers/index.ts';
import { openTestHub, requestOf, silent, type TestHub } from '../support/hub.ts';
import { certificate, child } from '../support/people.ts';
import { HAS_REDIS } from '../support/redis/redis-process.ts';
import { type RedisStore, startCluster, startSentinel } from '../support/redis/redis-stores.ts';
import { workerSystem } from '../support/worker-system.ts';

/** P20: the queue is back within this after its store was lost. */
const BACK_MS = 30_000;

describe.skipIf(!HAS_REDIS)('with redis-server installed', () => {
  let test: TestHub;
  let queue: WorkQueue;
  beforeEach(async () => {
    test = await openTestHub();
    await test.deliver({ feed: 'HC-BIRTH', period: ['2025-01-01', '2025-03-31'], rows: [certificate(child(0))] });
  });
  afterEach(async () => {
    await queue.close();
    await test[Symbol.asyncDispose]();
  });

  const systemOn = (redisUrl: string): System => {
    queue = createWorkQueue({ databaseUrl: test.url, redisUrl, logger: silent });
    return workerSystem(test, queue);
  };

  const plan = async (): Promise<string> =>
    (await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true })).id;
  const statesOf = (runs: readonly string[]) =>
    test.database.query<{ state: string; digest: string | null }>(
      'select distinct state, digest from run where id = any($1)',
      [runs],
    );

  it.each([
    { store: 'Sentinel', start: startSentinel },
    { store: 'Cluster', start: startCluster },
  ])(
    'no run is lost and workers go on within 30 s when the master of $store is killed while runs are ordered',
    async ({ start }) => {
      await using store: RedisStore = await start();
      const calm = await test.check({ asOf: '2025-03-31' });
      const system = systemOn(store.url);
      await using workers = await startWorkers(system, { topics: ['run'], sweepMs: 1_000 });
      void workers;
      const fetched = vi.fn<() => Promise<void>>(async () => undefined);
      await queue.work('beside', fetched, { concurrency: 1 });
      const ordered: string[] = [];
      for (let no = 0; no < 12; no += 1) {
        ordered.push(await plan());
        if (no === 4) await store.killMaster();
        await sleep(100);
      }
      await vi.waitFor(async () => expect(await statesOf(ordered)).toEqual([{ state: 'done', digest: calm.digest }]), {
        timeout: BACK_MS,
        interval: 100,
      });
      // And a worker that had nothing to do meanwhile hears of it when it is called. A call may be lost with a master that
      // dies before its replicas heard, and sentinels in a hurry depose a slow one: the sweep calls again, and so does this.
      let calls = 1;
      const isHeard = async (): Promise<void> => {
        await queue.hint('beside', `o-${calls++}`, { outboxId: '1' });
        await sleep(500);
        expect(fetched, JSON.stringify(await queue.depth('beside'))).toHaveBeenCalled();
      };
      await vi.waitFor(isHeard, { timeout: BACK_MS, interval: 500 });
      // Before its store goes, for which it would wait.
      await queue.close();
    },
    120_000,
  );
});
