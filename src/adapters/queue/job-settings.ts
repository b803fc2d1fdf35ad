import type { WorkerOptions } from 'bullmq';

const SECOND = 1_000;
const HOUR_S = 3_600;

/** The name all jobs share: what to do follows from the queue. */
export const JOB_NAME = 'hint';

/** Retries are the sweeper's, who sees the database; finished jobs are kept for a look and no longer. */
export const jobSettings = {
  attempts: 1,
  removeOnComplete: { age: HOUR_S },
  removeOnFail: { age: 24 * HOUR_S },
} as const;

/** How fast a job of a dead worker is handed to another one. Only tests set anything else. */
export interface Timings {
  readonly lockDuration: number;
  readonly stalledInterval: number;
  /** A worker that takes nothing for so long while jobs wait is opened anew. */
  readonly silence?: number;
}
/** Found out at the latest a look later, so that a queue with a silent worker is back within the 30 s of P20. */
export const SILENCE_MS = 15 * SECOND;
const timings: Timings = { lockDuration: 30 * SECOND, stalledInterval: 15 * SECOND };

/** After its store could not be reached a worker tries again; with the seconds it takes to notice, it is back within 20 s (P22). */
export const RETRY_MS = 3_000;

/** A job whose worker died goes back a thousand times: whether it is poison is for the database to judge. */
export const workerSettings = (
  concurrency: number,
  { lockDuration, stalledInterval }: Timings = timings,
): Omit<WorkerOptions, 'connection'> => ({
  concurrency,
  lockDuration,
  stalledInterval,
  runRetryDelay: RETRY_MS,
  maxStalledCount: 1_000,
  removeOnComplete: jobSettings.removeOnComplete,
  removeOnFail: jobSettings.removeOnFail,
});

/** BullMQ joins names with colons and takes a number for an id of its own making. */
export function assertName(kind: 'queue' | 'job' | 'schedule', name: string): void {
  if (!/^(?=.*[A-Za-z])[\w.-]+$/.test(name))
    throw new RangeError(`A ${kind} cannot be called ${JSON.stringify(name)}.`);
}
