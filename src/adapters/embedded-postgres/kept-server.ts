import { setTimeout as sleep } from 'node:timers/promises';

import { dropStalePidFile, findRunningServer, waitUntilReady } from './running-server.ts';
import type { Place } from './place.ts';
import type { ServerProcess } from './server-process.ts';
import { withStartLock } from './start-lock.ts';

/** Tries come slower and slower: a full disk stays full for a while. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;
/** A server that lived so long had recovered; whatever ended it now is something new. */
const WELL_AFTER_MS = 60_000;

export interface KeptServerOptions {
  readonly place: Place;
  readonly start: () => ServerProcess;
  /** Hears that the server ended by itself, and in how many milliseconds it is started again. */
  readonly onFall: (pauseMs: number) => void;
}

/**
 * Keeps a server running that has come up once: one that ends by itself (a write-ahead log that does not fit its disk any more
 * makes PostgreSQL stop at once rather than guess) is started again, and recovers what was committed.
 */
export class KeptServer {
  readonly #options: KeptServerOptions;
  readonly #stopped = new AbortController();
  readonly #ended: Promise<void>;
  #server: ServerProcess;

  constructor(server: ServerProcess, options: KeptServerOptions) {
    this.#server = server;
    this.#options = options;
    this.#ended = this.#keep();
  }

  /** Clean fast shutdown, for good; the second call waits for the first. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#ended;
    await this.#server.stop();
  }

  async #keep(): Promise<void> {
    const { signal } = this.#stopped;
    const stopped = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
    let pauseMs = FIRST_PAUSE_MS;
    for (;;) {
      const [server, since] = [this.#server, performance.now()];
      await Promise.race([server.ended, stopped]);
      if (signal.aborted) return;
      if (performance.now() - since > WELL_AFTER_MS) pauseMs = FIRST_PAUSE_MS;
      this.#options.onFall(pauseMs);
      while (this.#server === server) {
        await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
        if (signal.aborted) return;
        await this.#startUnlessRunning();
      }
      pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
    }
  }

  /** Another process may have been quicker; when its server ends, it is ours again to start. */
  async #startUnlessRunning(): Promise<void> {
    const { place, start } = this.#options;
    try {
      await withStartLock(place.data, async () => {
        if ((await findRunningServer(place)) !== undefined) return;
        dropStalePidFile(place.data);
        const server = start();
        this.#server = server;
        await waitUntilReady(place.socketFolder, server.hasEnded);
      });
    } catch {
      // A disk without room for the pid file or the log, for example: the next round tries again.
    }
  }
}
