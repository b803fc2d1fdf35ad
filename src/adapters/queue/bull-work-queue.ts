import { setTimeout as sleep } from 'node:timers/promises';

import { ErrorCode, SchemaMigrationRequiredError } from 'bullmq';
import { z } from 'zod';

import type { Hint, HintedJob, HintHandler, Schedule, WorkOptions, WorkQueue } from '../../ports/work-queue.ts';
import type { Logger } from '../logging.ts';
import { assertName, JOB_NAME, jobSettings, SILENCE_MS, type Timings, workerSettings } from './job-settings.ts';
import { createPostgresQueueBackend } from './postgres-backend.ts';
import type { OpenQueue, QueueBackend } from './queue-backend.ts';
import { createRedisQueueBackend } from './redis-backend.ts';
import { WatchedWorker } from './watched-worker.ts';

export interface WorkQueueOptions {
  readonly databaseUrl: string;
  /** Jobs are kept in Redis when given, else in PostgreSQL. */
  readonly redisUrl?: string | undefined;
  readonly logger: Logger;
  /** How soon the job of a dead worker is given to another; only tests are in a hurry. */
  readonly timings?: Timings;
}

/** Longer than any answer of a store that is well. */
const ANSWER_TIMEOUT_MS = 10_000;
/** Jobs at hand get this long at shutdown; their locks run out afterwards and others do them again. */
const FINISH_TIMEOUT_MS = 10_000;
/** The server says goodbye (SQLSTATE admin_shutdown); expected when everything stops. */
const ADMIN_SHUTDOWN = '57P01';

const HintData: z.ZodType<Hint> = z.union([z.object({ outboxId: z.string() }), z.object({ scheduleId: z.string() })]);

/** BullMQ behind the port, on PostgreSQL or Redis. */
export function createWorkQueue(options: WorkQueueOptions): WorkQueue {
  return new BullWorkQueue(options);
}

class BullWorkQueue implements WorkQueue {
  readonly #backend: QueueBackend;
  readonly #queues = new Map<string, OpenQueue>();
  readonly #workers = new Set<AsyncDisposable>();
  readonly #logger: Logger;
  readonly #timings: Timings | undefined;
  #closing = false;

  constructor({ databaseUrl, redisUrl, logger, timings }: WorkQueueOptions) {
    this.#logger = logger;
    this.#timings = timings;
    const onError = this.#report('connection');
    this.#backend =
      redisUrl === undefined
        ? createPostgresQueueBackend(databaseUrl, onError)
        : createRedisQueueBackend(redisUrl, onError);
  }

  hint(queue: string, jobId: string, data: HintedJob['data']): Promise<void> {
    return this.hintAll(queue, [{ jobId, data }]);
  }

  async hintAll(queue: string, jobs: readonly HintedJob[]): Promise<void> {
    for (const { jobId } of jobs) assertName('job', jobId);
    const bulk = jobs.map(({ jobId, data }) => ({ name: JOB_NAME, data, opts: { ...jobSettings, jobId } }));
    await this.#ask(queue, (open) => open.addBulk(bulk));
  }

  async schedule({ id, queue, cron, tz }: Schedule): Promise<Date> {
    assertName('schedule', id);
    const template = { name: JOB_NAME, data: { scheduleId: id }, opts: jobSettings };
    await this.#ask(queue, (open) => open.upsertJobScheduler(id, { pattern: cron, tz }, template).catch(passOverTwin));
    const saved = await this.#ask(queue, (open) => open.getJobScheduler(id));
    if (saved?.next === undefined) throw new RangeError(`The schedule ${id} never fires: ${cron}`);
    return new Date(saved.next);
  }

  async unschedule({ id, queue }: Pick<Schedule, 'id' | 'queue'>): Promise<void> {
    await this.#ask(queue, (open) => open.removeJobScheduler(id));
  }

  async work(queue: string, handler: HintHandler, { concurrency }: WorkOptions): Promise<AsyncDisposable> {
    assertName('queue', queue);
    const settings = workerSettings(concurrency, this.#timings);
    const process = this.#processor(queue, handler);
    const worker = new WatchedWorker({
      open: (taken) => this.#backend.openWorker(queue, (job) => taken(() => process(job)), settings),
      concurrency,
      countWaiting: async () => (await this.depth(queue))['waiting'] ?? 0,
      silence: this.#timings?.silence ?? SILENCE_MS,
      report: this.#report(queue),
    });
    const work: AsyncDisposable = { [Symbol.asyncDispose]: () => this.#finish(queue, worker, work) };
    this.#workers.add(work);
    await worker.waitUntilReady().catch(async (error: unknown) => {
      await work[Symbol.asyncDispose]();
      throw error;
    });
    return work;
  }

  depth(queue: string): Promise<Readonly<Record<string, number>>> {
    return this.#ask(queue, (open) => open.getJobCounts());
  }

  migrate(): Promise<void> {
    return this.#backend.migrate();
  }

  async close(): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    await Promise.all([...this.#workers].map((work) => work[Symbol.asyncDispose]()));
    await Promise.all([...this.#queues.values()].map((open) => open.close().catch(this.#report('closing'))));
    await this.#backend.close();
  }

  #processor(queue: string, handler: HintHandler) {
    return async ({ id, data }: { readonly id?: string | undefined; readonly data: unknown }) => {
      try {
        await handler(HintData.parse(data));
      } catch (error) {
        this.#logger.error({ err: error, queue, job: id }, 'job failed');
        // The queue keeps what is thrown in clear text; the log has the reason.
        throw new Error('job failed, see the log');
      }
    };
  }

  /** BullMQ remembers for ever that it could not connect at first, so a queue that failed is opened anew next time. */
  async #ask<T>(name: string, question: (open: OpenQueue) => Promise<T>): Promise<T> {
    await this.#backend.assertReachable();
    const open = this.#queues.get(name) ?? this.#open(name);
    try {
      return await inTime(question(open));
    } catch (error) {
      this.#queues.delete(name);
      void open.close().catch(this.#report(name));
      // Somebody dropped its schema: it comes back empty, and whoever asks again is heard.
      if (isSchemaGone(error)) await this.migrate().catch(this.#report(name));
      throw error;
    }
  }

  #open(name: string): OpenQueue {
    assertName('queue', name);
    const open = this.#backend.openQueue(name);
    open.on('error', this.#report(name));
    this.#queues.set(name, open);
    return open;
  }

  async #finish(queue: string, worker: WatchedWorker, work: AsyncDisposable): Promise<void> {
    if (!this.#workers.delete(work)) return;
    const closed = worker.close();
    await Promise.race([closed, sleep(FINISH_TIMEOUT_MS, undefined, { ref: false })]);
  }

  #report(queue: string): (error: unknown) => void {
    return (error) => {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (!(this.#closing && code === ADMIN_SHUTDOWN)) this.#logger.warn({ err: error, queue }, 'work queue');
    };
  }
}

/** Another process set the same schedule at the same moment, or its job of this very instant is under way. */
function passOverTwin(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === ErrorCode.SchedulerJobIdCollision)) throw error;
}

/** Schema, table or function does not exist (SQLSTATE classes 3F and 42). */
const GONE = ['3F000', '42P01', '42883'];

const isSchemaGone = (error: unknown): boolean =>
  error instanceof SchemaMigrationRequiredError ||
  (error instanceof Error && 'code' in error && GONE.includes(String(error.code)));

async function inTime<T>(answer: Promise<T>): Promise<T> {
  const alarm = new AbortController();
  const late = sleep(ANSWER_TIMEOUT_MS, undefined, { signal: alarm.signal }).then(() => {
    throw new Error('The work queue does not answer.');
  });
  late.catch(() => undefined);
  return Promise.race([answer, late]).finally(() => alarm.abort());
}
