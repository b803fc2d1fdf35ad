import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { createLogger } from '../../../src/adapters/logging.ts';
import { createWorkQueue } from '../../../src/adapters/queue/bull-work-queue.ts';
import type { Hint, WorkQueue } from '../../../src/ports/work-queue.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import type { RedisStore } from '../../support/redis/redis-stores.ts';

const logger = createLogger({ level: 'silent' });
/** A dead worker's job is handed on within seconds instead of the usual minute. */
const timings = { lockDuration: 1_000, stalledInterval: 500 };
const soon = { timeout: 15_000, interval: 20 };

/** What a work queue does, whatever keeps its jobs. */
export function itIsAWorkQueue(store: string, startRedis?: () => Promise<Pick<RedisStore, 'url'> & AsyncDisposable>) {
  describe(`the work queue on ${store}`, () => {
    let redis: (Pick<RedisStore, 'url'> & AsyncDisposable) | undefined;
    let database: TestDatabase;
    let queue: WorkQueue;
    let name: string;
    const others: ChildProcess[] = [];

    const open = () => createWorkQueue({ databaseUrl: database.url, redisUrl: redis?.url, logger, timings });

    beforeAll(async () => {
      redis = await startRedis?.();
      database = await createTestDatabase();
    });
    beforeEach(async () => {
      name = `test-${randomUUID()}`;
      queue = open();
      await queue.migrate();
    });
    afterEach(async () => {
      for (const other of others.splice(0)) other.kill('SIGKILL');
      await queue.close();
    });
    afterAll(async () => {
      await database.drop();
      await redis?.[Symbol.asyncDispose]();
    });

    /** Works and remembers what came. */
    const collect = async (from = queue) => {
      const seen: Hint[] = [];
      const work = await from.work(name, async (hint) => void seen.push(hint), { concurrency: 1 });
      return { seen, work };
    };

    it('delivers a hint, and nothing but the hint', async () => {
      await queue.hint(name, 'o-1', { outboxId: '1' });
      const { seen } = await collect();
      await vi.waitFor(() => expect(seen).toEqual([{ outboxId: '1' }]), soon);
    });

    it('wakes a worker that waits', async () => {
      const { seen } = await collect();
      await queue.hint(name, 'o-1', { outboxId: '1' });
      await vi.waitFor(() => expect(seen).toHaveLength(1), { timeout: 2_000, interval: 10 });
    });

    it('delivers many hints given at once, each once', async () => {
      const ids = Array.from({ length: 300 }, (_, index) => `${index}`);
      await queue.hintAll(
        name,
        ids.map((id) => ({ jobId: `o-${id}`, data: { outboxId: id } })),
      );
      const { seen } = await collect();
      await vi.waitFor(() => expect(seen).toHaveLength(ids.length), soon);
      expect(new Set(seen.map((hint) => 'outboxId' in hint && hint.outboxId))).toEqual(new Set(ids));
    });

    it('takes the same job id twice as one while it remembers it', async () => {
      await queue.hint(name, 'o-1', { outboxId: '1' });
      await queue.hint(name, 'o-1', { outboxId: '1' });
      await queue.hint(name, 'o-2', { outboxId: '2' });
      const { seen } = await collect();
      await vi.waitFor(() => expect(seen).toContainEqual({ outboxId: '2' }), soon);
      expect(seen).toEqual([{ outboxId: '1' }, { outboxId: '2' }]);
    });

    it('goes on after a handler threw; the sweeper’s next hint under a new id does the work', async () => {
      const todo = new Set(['1', '2']);
      let tries = 0;
      const handler = async (hint: Hint) => {
        tries += 1;
        if (tries === 1) throw new Error('lost the database');
        if ('outboxId' in hint) todo.delete(hint.outboxId);
      };
      await queue.work(name, handler, { concurrency: 1 });
      await queue.hint(name, 'o-1', { outboxId: '1' });
      await queue.hint(name, 'o-2', { outboxId: '2' });
      await vi.waitFor(() => expect([...todo]).toEqual(['1']), soon);
      await queue.hint(name, 'o-1-2', { outboxId: '1' });
      await vi.waitFor(() => expect([...todo]).toEqual([]), soon);
    });

    it('hands the job of a killed worker to another one', async () => {
      await queue.hint(name, 'o-1', { outboxId: '1' });
      const other = spawn(
        process.execPath,
        [join(import.meta.dirname, '../work-queue-sleeper.ts'), name, database.url, redis?.url ?? ''],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      others.push(other);
      expect(await once(createInterface({ input: other.stdout }), 'line')).toEqual(['taken 1']);
      other.kill('SIGKILL');
      const { seen } = await collect();
      await vi.waitFor(() => expect(seen).toEqual([{ outboxId: '1' }]), soon);
    });

    it('finishes the job at hand before it stops, and takes no new one', async () => {
      const done: Hint[] = [];
      let begin = (): void => undefined;
      const begun = new Promise<void>((resolve) => (begin = resolve));
      const slow = async (hint: Hint) => {
        begin();
        await new Promise((resolve) => setTimeout(resolve, 300));
        done.push(hint);
      };
      const work = await queue.work(name, slow, { concurrency: 1 });
      await queue.hint(name, 'o-1', { outboxId: '1' });
      await begun;
      await queue.hint(name, 'o-2', { outboxId: '2' });
      await work[Symbol.asyncDispose]();
      expect(done).toEqual([{ outboxId: '1' }]);
    });

    it('reads a schedule in its own zone: 02:30 in Shanghai is 18:30 UTC of the day before', async () => {
      const next = await queue.schedule({ id: 'nightly', queue: name, cron: '0 30 2 * * *', tz: 'Asia/Shanghai' });
      expect(next.toISOString().slice(11)).toBe('18:30:00.000Z');
      const hours = (next.getTime() - Date.now()) / 3_600_000;
      expect(hours > 0 && hours <= 24).toBe(true);
      await queue.unschedule({ id: 'nightly', queue: name });
    });

    it('fires when the time has come, again and again, until unscheduled', async () => {
      const { seen } = await collect();
      await queue.schedule({ id: 'tick', queue: name, cron: '* * * * * *', tz: 'Asia/Shanghai' });
      await vi.waitFor(() => expect(seen.length).toBeGreaterThanOrEqual(2), soon);
      expect(seen[0]).toEqual({ scheduleId: 'tick' });
      await queue.unschedule({ id: 'tick', queue: name });
      const sofar = seen.length;
      await new Promise((resolve) => setTimeout(resolve, 2_200));
      expect(seen.length).toBeLessThanOrEqual(sofar + 1);
    });

    it('does not fire twice when two processes set the same schedule', async () => {
      const second = open();
      const entry = { id: 'tick', queue: name, cron: '*/2 * * * * *', tz: 'Asia/Shanghai' };
      const both = await Promise.all([collect(), collect(second)]);
      await Promise.all([queue, second, queue, second].map((process) => process.schedule(entry)));
      await new Promise((resolve) => setTimeout(resolve, 4_500));
      const fired = both.flatMap(({ seen }) => seen).length;
      await queue.unschedule(entry);
      await second.close();
      expect(fired).toBeGreaterThanOrEqual(1);
      expect(fired).toBeLessThanOrEqual(3);
    });

    it.each(['a:b', '12', ''])('refuses %j as a job id', async (jobId) => {
      await expect(queue.hint(name, jobId, { outboxId: '1' })).rejects.toThrow(RangeError);
    });
  });
}
