import { setTimeout as sleep } from 'node:timers/promises';

import type { Pool, PoolClient } from 'pg';

import { type Telemetry, UNWATCHED } from '../../ports/telemetry.ts';
import type { WorkQueue } from '../../ports/work-queue.ts';
import type { Logger } from '../logging.ts';

/** Moves orders from the table `outbox` to the work queue. */
export interface OutboxRelay extends AsyncDisposable {
  /** There is something new: look now instead of at the next poll. */
  nudge(): void;
  /** Finishes the batch at hand and stops. */
  stop(): Promise<void>;
}

export interface OutboxRelayOptions {
  /** Its connections find the table `outbox` on their search path. */
  readonly pool: Pool;
  readonly queue: Pick<WorkQueue, 'hintAll'>;
  readonly logger: Logger;
  readonly telemetry?: Telemetry | undefined;
  /** Milliseconds between two looks when there is nothing to do. */
  readonly pollMs?: number;
}

/** One transaction each: bounds how many are given again after a crash between hint and mark. */
const BATCH = 500;
const POLL_MS = 200;
/** While the queue is down, tries come slower and slower up to this. */
const SLOWEST_RETRY_MS = 5_000;

interface Order {
  readonly id: string;
  readonly topic: string;
  readonly traceparent: string | null;
  /** Seconds since it was written. */
  readonly age: number;
}

/**
 * Starts to relay. Any number of processes may: each row goes through one of them. A row is marked only after the
 * queue has taken it, so a queue that is down loses nothing, and a crash in between gives the same hint again.
 */
export function startOutboxRelay(options: OutboxRelayOptions): OutboxRelay {
  const loop = new RelayLoop(options);
  const stop = () => loop.stop();
  return { nudge: () => loop.nudge(), stop, [Symbol.asyncDispose]: stop };
}

class RelayLoop {
  readonly #options: OutboxRelayOptions;
  readonly #stopped = new AbortController();
  readonly #ended: Promise<void>;
  #pause = new AbortController();
  #failures = 0;
  /** Something came while a batch was under way. */
  #nudged = false;

  constructor(options: OutboxRelayOptions) {
    this.#options = options;
    this.#ended = this.#run();
  }

  /** Does not shorten the pause after a failure: a busy hub would hammer a queue that is down. */
  nudge(): void {
    this.#nudged = true;
    if (this.#failures === 0) this.#pause.abort();
  }

  stop(): Promise<void> {
    this.#stopped.abort();
    this.#pause.abort();
    return this.#ended;
  }

  async #run(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      this.#nudged = false;
      const moved = await this.#try();
      if (moved < BATCH) await this.#rest();
    }
  }

  async #try(): Promise<number> {
    try {
      const moved = await relayBatch(this.#options);
      this.#failures = 0;
      return moved;
    } catch (error) {
      this.#failures += 1;
      this.#options.logger.warn({ err: error, failures: this.#failures }, 'outbox relay waits');
      return 0;
    }
  }

  async #rest(): Promise<void> {
    if (this.#stopped.signal.aborted || (this.#nudged && this.#failures === 0)) return;
    this.#pause = new AbortController();
    const pollMs = this.#options.pollMs ?? POLL_MS;
    const pause = Math.min(pollMs * 2 ** Math.min(this.#failures, 10), Math.max(SLOWEST_RETRY_MS, pollMs));
    await sleep(pause, undefined, { signal: this.#pause.signal }).catch(() => undefined);
  }
}

type Moving = Pick<OutboxRelayOptions, 'queue' | 'telemetry'> & Partial<Pick<OutboxRelayOptions, 'logger'>>;

/** Moves one batch; resolves to how many rows it moved. */
export async function relayBatch({ pool, ...moving }: Moving & Pick<OutboxRelayOptions, 'pool'>): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const moved = await moveOrders(client, moving);
    await client.query('commit');
    client.release();
    return moved;
  } catch (error) {
    // Closing the connection rolls back, also when it is the connection that broke.
    client.release(true);
    throw error;
  }
}

async function moveOrders(client: PoolClient, moving: Moving): Promise<number> {
  const { rows } = await client.query<Order>(
    `select id, topic, traceparent, extract(epoch from clock_timestamp() - created_at)::float8 age from outbox
     where dispatched_at is null order by created_at, id limit $1 for update skip locked`,
    [BATCH],
  );
  for (const [topic, orders] of Map.groupBy(rows, (order) => order.topic)) {
    await dispatch(topic, orders, moving);
  }
  if (rows.length === 0) return 0;
  await client.query('update outbox set dispatched_at = clock_timestamp() where id = any($1::uuid[])', [
    rows.map(({ id }) => id),
  ]);
  return rows.length;
}

/** One call for all orders of a topic; each of them is a step of the trace that it came from. */
async function dispatch(
  topic: string,
  orders: readonly Order[],
  { queue, logger, telemetry: { meter, spans } = UNWATCHED }: Moving,
): Promise<void> {
  const traced = orders.filter(({ traceparent }) => traceparent !== null);
  const steps = traced.map(({ id, traceparent }) =>
    spans.begin('outbox dispatch', { order: id, queue: topic }, traceparent),
  );
  try {
    await queue.hintAll(
      topic,
      orders.map(({ id }) => ({ jobId: `o-${id}`, data: { outboxId: id } })),
    );
  } catch (error) {
    for (const step of steps) step.fail('QUEUE_DOWN');
    throw error;
  } finally {
    for (const step of steps) step.end();
  }
  for (const { id, age } of orders) {
    logger?.info({ order: id, queue: topic, step: 'dispatch' }, 'order dispatched');
    meter.count('ordersDispatched', { queue: topic });
    meter.observe('dispatchSeconds', {}, age);
  }
}
