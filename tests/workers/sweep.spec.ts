import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createWorkQueue } from '../../src/adapters/queue/bull-work-queue.ts';
import type { System } from '../../src/main/wire.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import type { WorkQueue } from '../../src/ports/work-queue.ts';
import { startWorkers } from '../../workers/index.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import { certificate, child } from '../support/people.ts';
import { workerSystem } from '../support/worker-system.ts';

const soon = { timeout: 20_000, interval: 50 };

let test: TestHub;
let queue: WorkQueue;
let system: System;
beforeEach(async () => {
  test = await openTestHub();
  queue = createWorkQueue({ databaseUrl: test.url, logger: silent });
  await queue.migrate();
  system = workerSystem(test, queue);
  await test.deliver({ feed: 'HC-BIRTH', period: ['2025-01-01', '2025-03-31'], rows: [certificate(child(0))] });
});
afterEach(async () => {
  await queue.close();
  await test[Symbol.asyncDispose]();
});

const done = (id: string) =>
  vi.waitFor(async () => expect(await runOf(id, test.hub)).toMatchObject({ state: 'done' }), soon);

it('a planned run is done by any worker that hears of it through the queue', async () => {
  await using workers = await startWorkers(system, { topics: ['run'] });
  void workers;
  const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true });
  await done(id);
});

it('a run whose hint was lost is found by the sweep: the queue is only ever a hint', async () => {
  const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true });
  // Sent, and then the queue was wiped.
  await test.database.query('update outbox set dispatched_at = clock_timestamp()');
  await using workers = await startWorkers(system, { topics: ['run'], sweepMs: 200 });
  void workers;
  await done(id);
});

it('a queue that is dropped, schema and all, under workers at rest is there again for the next run', async () => {
  await using workers = await startWorkers(system, { topics: ['run'], sweepMs: 200 });
  void workers;
  const before = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true });
  await done(before.id);
  // Workers that look for work may be in its way; the database sees that after a second (deadlock_timeout) and ends one of the two.
  await vi.waitFor(() => test.database.query('drop schema bullmq cascade'), 15_000);
  const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true });
  await done(id);
});

it('a run whose worker died is taken over once the lease has run out', async () => {
  const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true });
  await test.hub.inTransaction(({ runs }) => runs.claim(id));
  await test.database.query(
    `update outbox set dispatched_at = clock_timestamp(); update run_chunk set lease_until = clock_timestamp() where state = 'busy'`,
  );
  await using workers = await startWorkers(system, { topics: ['run'], sweepMs: 200 });
  void workers;
  await done(id);
});

it('an order in the outbox names the run and nobody', async () => {
  const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { full: true });
  expect(await test.database.query('select topic, payload from outbox')).toEqual([
    { topic: 'run', payload: { runId: id } },
  ]);
});
