import type { OpenWorker } from './queue-backend.ts';

/** How a worker is opened, and how one learns that it should have something to do. */
export interface WatchedWorkerOptions {
  /** Opens a worker that calls `taken` around each job. */
  readonly open: (taken: <T>(job: () => Promise<T>) => Promise<T>) => OpenWorker;
  readonly concurrency: number;
  /** Jobs that lie in the store for anybody to take. */
  readonly countWaiting: () => Promise<number>;
  /** Milliseconds. */
  readonly silence: number;
  readonly report: (error: unknown) => void;
}

/** So many looks fall into the silence that is allowed. */
export const LOOKS = 4;

/**
 * A worker that is opened anew when it takes nothing for a while although jobs wait and it has a hand free: after its store
 * failed over, a worker of BullMQ may sit silent for ever (github.com/taskforcesh/bullmq issues 3088, 3185, 4378).
 */
export class WatchedWorker {
  readonly #options: WatchedWorkerOptions;
  readonly #watch: NodeJS.Timeout;
  readonly #closing = new Set<Promise<void>>();
  #worker: OpenWorker;
  #atHand = 0;
  /** Since when jobs have been waiting of which none was taken. */
  #waitingSince: number | undefined;
  #isClosed = false;

  constructor(options: WatchedWorkerOptions) {
    this.#options = options;
    this.#worker = this.#open();
    this.#watch = setInterval(() => void this.#look(), options.silence / LOOKS).unref();
  }

  waitUntilReady(): Promise<unknown> {
    return this.#worker.waitUntilReady();
  }

  /** Resolves when the jobs at hand are finished, also those of workers that were given up. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#watch);
    this.#giveUp();
    await Promise.all(this.#closing);
  }

  #open(): OpenWorker {
    const worker = this.#options.open(async (job) => {
      this.#waitingSince = undefined;
      this.#atHand += 1;
      return job().finally(() => (this.#atHand -= 1));
    });
    worker.on('error', this.#options.report);
    return worker;
  }

  async #look(): Promise<void> {
    const { concurrency, countWaiting, silence, report } = this.#options;
    const before = this.#waitingSince;
    // A store that does not answer says nothing about the worker.
    const waiting = await countWaiting().catch(() => 0);
    const isTaking = before !== this.#waitingSince || this.#atHand >= concurrency;
    if (waiting === 0 || isTaking || this.#isClosed) {
      this.#waitingSince = undefined;
      return;
    }
    this.#waitingSince ??= performance.now();
    if (performance.now() - this.#waitingSince < silence) return;
    report(new Error(`The worker took nothing for ${silence} ms while ${waiting} jobs wait; it is opened anew.`));
    this.#waitingSince = undefined;
    this.#giveUp();
    this.#worker = this.#open();
  }

  #giveUp(): void {
    const closed = this.#worker.close().catch(this.#options.report);
    this.#closing.add(closed);
    void closed.then(() => this.#closing.delete(closed));
  }
}
