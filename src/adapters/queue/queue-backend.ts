import type { Job, Queue, Worker, WorkerOptions } from 'bullmq';

/** The little of BullMQ that is used, the same for either store. */
export type OpenQueue = Pick<
  Queue,
  'addBulk' | 'upsertJobScheduler' | 'getJobScheduler' | 'removeJobScheduler' | 'getJobCounts' | 'close'
> & { on(event: 'error', listener: (error: Error) => void): unknown };

export type OpenWorker = Pick<Worker, 'waitUntilReady' | 'close'> & {
  on(event: 'error', listener: (error: Error) => void): unknown;
};

type Processor = (job: Pick<Job, 'data' | 'id'>) => Promise<void>;

/** Where the jobs are kept. */
export interface QueueBackend {
  /** Throws soon when the store is away, instead of waiting for it. */
  assertReachable(): Promise<void>;
  openQueue(name: string): OpenQueue;
  openWorker(name: string, processor: Processor, settings: Omit<WorkerOptions, 'connection'>): OpenWorker;
  migrate(): Promise<void>;
  /** Lets go of what the queues and workers shared. */
  close(): Promise<void>;
}
