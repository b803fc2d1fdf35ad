/**
 * What a job carries: which row to look up, never the data itself. A row of the outbox for work that somebody asked
 * for, the name of a schedule for work whose time has come.
 */
export type Hint = { readonly outboxId: string } | { readonly scheduleId: string };

export interface HintedJob {
  /** Must hold a letter and no colon. The same id again is ignored while the queue remembers it. */
  readonly jobId: string;
  readonly data: { readonly outboxId: string };
}

export interface Schedule {
  readonly id: string;
  readonly queue: string;
  /** Six fields, seconds first: `0 30 2 * * *` is half past two every night. */
  readonly cron: string;
  /** IANA name of the zone the fields are read in. */
  readonly tz: string;
}

export interface WorkOptions {
  /** Jobs at a time in this process. */
  readonly concurrency: number;
}

/** Does what the hint points at; a hint may come twice and out of order. A thrown error is logged, not retried. */
export type HintHandler = (hint: Hint) => Promise<void>;

/**
 * Tells workers where to look. It is only ever a hint: the truth about what is to be done lies in the database, a hint
 * may get lost or come twice, and whoever sweeps the database for work left lying repeats it under a new job id.
 */
export interface WorkQueue {
  hint(queue: string, jobId: string, data: HintedJob['data']): Promise<void>;
  /** As many hints in one call, about ten times as fast as one by one. */
  hintAll(queue: string, jobs: readonly HintedJob[]): Promise<void>;
  /** Starts to work; disposing waits for the jobs at hand, ten seconds at most. */
  work(queue: string, handler: HintHandler, options: WorkOptions): Promise<AsyncDisposable>;
  /** Sets or replaces a schedule; resolves to the instant it fires next. */
  schedule(entry: Schedule): Promise<Date>;
  unschedule(entry: Pick<Schedule, 'id' | 'queue'>): Promise<void>;
  /** Jobs of a queue that are remembered, by state. */
  depth(queue: string): Promise<Readonly<Record<string, number>>>;
  /** Brings the queue's own schema up to date; repeatable. */
  migrate(): Promise<void>;
  /** Stops every worker and lets go of every connection. */
  close(): Promise<void>;
}
