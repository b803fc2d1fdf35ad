import { randomUUID } from 'node:crypto';
import type { System } from '../src/main/wire.ts';
import { workOnRun } from './run-worker.ts';
import { workSchedules } from './schedule-worker.ts';

/** Milliseconds between two looks for runs that nobody works on: a lost hint costs at most this. */
const SWEEP_MS = 15_000;
const TOPICS = ['run', 'schedule'] as const;
export type Topic = (typeof TOPICS)[number];

export interface WorkersOptions {
  readonly topics?: readonly Topic[];
  /** Jobs at a time in this process. */
  readonly concurrency?: number;
  /** Milliseconds between two sweeps; only tests are in a hurry. */
  readonly sweepMs?: number;
}

/** Starts the workers of this process: hints from the queue say where to look, PostgreSQL says what is to be done. */
export async function startWorkers(
  system: System,
  { topics = TOPICS, concurrency = 2, sweepMs = SWEEP_MS }: WorkersOptions = {},
): Promise<AsyncDisposable> {
  const stack = new AsyncDisposableStack();
  if (topics.includes('run')) {
    stack.use(
      await system.queue.work(
        'run',
        (hint) => ('outboxId' in hint ? workOnHint(hint.outboxId, system) : Promise.resolve()),
        { concurrency },
      ),
    );
    const sweep = setInterval(() => void sweepRuns(system).catch(() => undefined), sweepMs);
    stack.defer(() => clearInterval(sweep));
  }
  if (topics.includes('schedule')) stack.use(await workSchedules(system));
  stack.use(system.startRelay());
  return stack;
}

async function workOnHint(outboxId: string, system: System): Promise<void> {
  const [order] = await system.database.query<{ payload: { runId?: string } }>(
    'select payload from outbox where id = $1',
    [outboxId],
  );
  if (order?.payload.runId) await workOnRun(order.payload.runId, system);
}

/** Repeats the hint for runs with free chunks: the queue may have been wiped or a worker killed. */
async function sweepRuns({ hub }: System): Promise<void> {
  await hub.inTransaction(async ({ runs, orders }) => {
    const stranded = await runs.stranded();
    await orders.place(
      stranded.map((runId) => ({ topic: 'run', key: `run-${runId}-${randomUUID()}`, payload: { runId } })),
    );
  });
}
