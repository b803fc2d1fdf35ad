import { randomUUID } from 'node:crypto';

import { Pool } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { createLogger } from '../../src/adapters/logging.ts';
import { createWorkQueue } from '../../src/adapters/queue/bull-work-queue.ts';
import { type OutboxRelay, relayBatch, startOutboxRelay } from '../../src/adapters/queue/outbox-relay.ts';
import type { HintedJob, WorkQueue } from '../../src/ports/work-queue.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const logger = createLogger({ level: 'silent' });
const soon = { timeout: 10_000, interval: 20 };

describe('the outbox relay', () => {
  let database: TestDatabase;
  let pool: Pool;
  let relay: OutboxRelay | undefined;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = new Pool({ connectionString: database.url, options: '-c search_path=relay_test' });
    await pool.query('create schema relay_test');
    await pool.query(`create table outbox (id uuid primary key, topic text not null, key text not null unique,
      payload jsonb not null, traceparent text, created_at timestamptz not null default clock_timestamp(), dispatched_at timestamptz)`);
  });
  afterEach(async () => {
    await relay?.stop();
    relay = undefined;
    await pool.query('truncate outbox');
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const order = async (topic = 'checks', count = 1): Promise<readonly string[]> => {
    const ids = Array.from({ length: count }, () => randomUUID());
    const insert = `insert into outbox (id, topic, key, payload) select id, $2, id::text, '{}' from unnest($1::uuid[]) id`;
    await pool.query(insert, [ids, topic]);
    return ids;
  };
  const waiting = async (): Promise<number> =>
    (await pool.query('select count(*)::int as n from outbox where dispatched_at is null')).rows[0].n;

  /** A queue that only remembers, and may be down. */
  const memoryQueue = () => {
    const taken: { topic: string; job: HintedJob }[] = [];
    const state = { down: false, tries: 0 };
    const hintAll = async (topic: string, jobs: readonly HintedJob[]) => {
      state.tries += 1;
      if (state.down) throw new Error('connection refused');
      taken.push(...jobs.map((job) => ({ topic, job })));
    };
    return { taken, state, hintAll };
  };

  it('gives every order to the queue its topic names, as a hint that carries its id only', async () => {
    const queue = memoryQueue();
    const [id = ''] = await order('checks');
    relay = startOutboxRelay({ pool, queue, logger, pollMs: 20 });
    await vi.waitFor(() => expect(queue.taken).toHaveLength(1), soon);
    expect(queue.taken).toEqual([{ topic: 'checks', job: { jobId: `o-${id}`, data: { outboxId: id } } }]);
    await vi.waitFor(async () => expect(await waiting()).toBe(0), soon);
  });

  it('moves more than one batch without resting', async () => {
    const queue = memoryQueue();
    await order('checks', 1_200);
    relay = startOutboxRelay({ pool, queue, logger, pollMs: 60_000 });
    await vi.waitFor(() => expect(queue.taken).toHaveLength(1_200), soon);
    expect(queue.state.tries).toBe(3);
  });

  it('keeps an order while the queue is down and gives it when the queue is back', async () => {
    const queue = memoryQueue();
    queue.state.down = true;
    await order();
    relay = startOutboxRelay({ pool, queue, logger, pollMs: 10 });
    await vi.waitFor(() => expect(queue.state.tries).toBeGreaterThanOrEqual(3), soon);
    expect(await waiting()).toBe(1);
    queue.state.down = false;
    await vi.waitFor(async () => expect(await waiting()).toBe(0), soon);
    expect(queue.taken).toHaveLength(1);
  });

  it('tries slower and slower while the queue is down, whatever the nudging', async () => {
    const queue = memoryQueue();
    queue.state.down = true;
    await order();
    relay = startOutboxRelay({ pool, queue, logger, pollMs: 50 });
    await vi.waitFor(() => expect(queue.state.tries).toBe(1), soon);
    const nudging = setInterval(() => relay?.nudge(), 5);
    await new Promise((resolve) => setTimeout(resolve, 650));
    clearInterval(nudging);
    // Pauses of 100, 200 and 400 ms leave room for three more tries at most.
    expect(queue.state.tries).toBeLessThanOrEqual(4);
  });

  it('looks at once when nudged', async () => {
    const queue = memoryQueue();
    relay = startOutboxRelay({ pool, queue, logger, pollMs: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await order();
    relay.nudge();
    await vi.waitFor(() => expect(queue.taken).toHaveLength(1), { timeout: 1_000, interval: 5 });
  });

  it('gives nothing of a transaction that is rolled back', async () => {
    const queue = memoryQueue();
    const client = await pool.connect();
    await client.query('begin');
    await client.query(`insert into outbox (id, topic, key, payload) values ($1, 'checks', 'k', '{}')`, [randomUUID()]);
    expect(await relayBatch({ pool, queue })).toBe(0);
    await client.query('rollback');
    client.release();
    expect(await relayBatch({ pool, queue })).toBe(0);
  });

  it('shares the rows when two relays run: each is given once', async () => {
    const queue = memoryQueue();
    await order('checks', 600);
    const moved = await Promise.all([relayBatch({ pool, queue }), relayBatch({ pool, queue })]);
    expect(moved[0] + moved[1]).toBe(600);
    expect(new Set(queue.taken.map(({ job }) => job.jobId)).size).toBe(600);
  });

  it('does no harm when a crash between hint and mark gives an order twice', async () => {
    const queue: WorkQueue = createWorkQueue({ databaseUrl: database.url, logger });
    await queue.migrate();
    const [id] = await order('twice');
    await relayBatch({ pool, queue });
    await pool.query('update outbox set dispatched_at = null');
    await relayBatch({ pool, queue });
    const seen: object[] = [];
    await queue.work('twice', async (hint) => void seen.push(hint), { concurrency: 1 });
    await vi.waitFor(() => expect(seen).toHaveLength(1), soon);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await queue.close();
    expect(seen).toEqual([{ outboxId: id }]);
  });

  it('makes the queue’s schema anew when somebody has dropped it', async () => {
    const bare = await createTestDatabase();
    const other = new Pool({ connectionString: bare.url });
    await other.query('drop schema bullmq cascade');
    const queue = createWorkQueue({ databaseUrl: bare.url, logger });
    await order('later');
    relay = startOutboxRelay({ pool, queue, logger, pollMs: 20 });
    await vi.waitFor(async () => expect(await waiting()).toBe(0), soon);
    expect(await queue.depth('later')).toMatchObject({ waiting: 1 });
    await relay.stop();
    await queue.close();
    await other.end();
    await bare.drop();
  });
});
