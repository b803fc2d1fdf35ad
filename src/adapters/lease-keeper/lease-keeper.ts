import { Worker } from 'node:worker_threads';
import type { LeaseKeeper } from '../../ports/lease-keeper.ts';
import type { Chunk } from '../../ports/runs.ts';
import { type LeaseNews, nameOf, PULSE_MS, type ThreadSetting } from './lease-news.ts';

export interface LeaseKeeperOptions {
  /** Minutes after which nobody holds a chunk any more; records a quarter of it. An hour if left away. */
  readonly chunkMinutes?: number;
}

/** See `longestFor`. */
export const CHUNK_MINUTES = 60;

/**
 * Renews leases from a thread of its own with a connection of its own: a process that computes for long without looking up
 * keeps its chunk, and one whose connections are all busy too. A process that never looks up again, or whose chunk never comes
 * to an end, is ended by the thread, and its chunk is given back as lost.
 */
export const leaseKeeper = (
  databaseUrl: string,
  { chunkMinutes = CHUNK_MINUTES }: LeaseKeeperOptions = {},
): LeaseKeeper => new ThreadKeeper(databaseUrl, chunkMinutes);

class ThreadKeeper implements LeaseKeeper {
  readonly #setting: ThreadSetting;
  readonly #pulse: NodeJS.Timeout;
  readonly #kept = new Map<string, Chunk>();
  #thread: Worker;
  #isOver = false;

  constructor(databaseUrl: string, chunkMinutes: number) {
    this.#setting = { databaseUrl, chunkMinutes, pulse: new Int32Array(new SharedArrayBuffer(4)) };
    this.#pulse = setInterval(() => void Atomics.add(this.#setting.pulse, 0, 1), PULSE_MS).unref();
    this.#thread = this.#start();
  }

  keep(chunk: Chunk): Disposable {
    this.#kept.set(nameOf(chunk), chunk);
    this.#tell({ kind: 'keep', chunk });
    return {
      [Symbol.dispose]: () => {
        this.#kept.delete(nameOf(chunk));
        this.#tell({ kind: 'drop', chunk });
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isOver = true;
    clearInterval(this.#pulse);
    await this.#thread.terminate();
  }

  #tell(news: LeaseNews): void {
    this.#thread.postMessage(news);
  }

  /** A thread that ends is followed by another, which is told what is kept. */
  #start(): Worker {
    const thread = new Worker(new URL('./lease-thread.ts', import.meta.url), { workerData: this.#setting });
    thread.unref();
    thread.once('error', () => undefined);
    thread.once('exit', () => {
      if (this.#isOver) return;
      this.#thread = this.#start();
      for (const chunk of this.#kept.values()) this.#tell({ kind: 'keep', chunk });
    });
    return thread;
  }
}
