import { randomUUID } from 'node:crypto';
import type { System } from '../src/main/wire.ts';
import type { LeaseKeeper } from '../src/ports/lease-keeper.ts';
import { inSpan } from '../src/ports/telemetry.ts';
import { startSequencer } from './evidence-sequencer.ts';
import { startKeyWorker } from './key-worker.ts';
import { workOnRun } from './run-worker.ts';
import { workSchedules } from './schedule-worker.ts';

/**
 * Milliseconds between two looks for runs that nobody works on: a lost hint costs at most this. Less than the
 * time for which a lease shows that nobody renews it, so that somebody waits when it runs out after its 12 s.
 */
const SWEEP_MS = 5_000;
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
  const stopping = new AbortController();
  // Everything stops in the order from the last line to the first: nothing is taken any more, what is at hand ends, and only
  // then is its evidence sealed for the last time.
  stack.use(startSequencer(system));
  if (topics.includes('run')) {
    const leases = stack.use(system.openLeaseKeeper());
    const work = { ...system, leases, stopping: stopping.signal };
    stack.use(
      await system.queue.work(
        'run',
        (hint) => ('outboxId' in hint ? workOnHint(hint.outboxId, work) : Promise.resolve()),
        { concurrency },
      ),
    );
    const look = () => void sweepRuns(system).catch(() => undefined);
    // Whoever worked here before may have left something lying.
    look();
    const sweep = setInterval(look, sweepMs);
    stack.defer(() => clearInterval(sweep));
    stack.use(startKeyWorker(system, { lookMs: sweepMs }));
  }
  if (topics.includes('schedule')) stack.use(await workSchedules(system));
  stack.use(system.startRelay(system.logger));
  stack.defer(() => stopping.abort());
  return stack;
}

interface OrderRow extends Record<string, unknown> {
  readonly payload: { readonly runId?: string };
  readonly traceparent: string | null;
}

interface RunWorker extends System {
  readonly stopping: AbortSignal;
  readonly leases: LeaseKeeper;
}

async function workOnHint(outboxId: string, worker: RunWorker): Promise<void> {
  const [order] = await worker.database.query<OrderRow>('select payload, traceparent from outbox where id = $1', [
    outboxId,
  ]);
  const run = order?.payload.runId;
  if (!order || run === undefined) return;
  const { logger, hub, telemetry, faultOf, leases, stopping } = worker;
  const facts = { order: outboxId, queue: 'run', run };
  const work = () => workOnRun(run, { hub, logger, telemetry, faultOf, stopping, leases });
  const isOver = await inSpan(telemetry.spans, 'job', facts, work, order.traceparent);
  logger.info({ ...facts, step: 'job', isOver }, 'job');
  // Somebody else goes on with it now instead of at the next sweep.
  if (!isOver) await hintAgain([run], worker);
}

/** Repeats the hint for runs with free chunks: the queue may have been wiped or a worker killed. */
async function sweepRuns(system: System): Promise<void> {
  await hintAgain(await system.hub.inTransaction(({ runs }) => runs.stranded()), system);
}

const hintAgain = (runIds: readonly string[], { hub }: Pick<System, 'hub'>): Promise<void> =>
  hub.inTransaction(({ orders }) =>
    orders.place(runIds.map((runId) => ({ topic: 'run', key: `run-${runId}-${randomUUID()}`, payload: { runId } }))),
  );
