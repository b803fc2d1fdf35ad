import { setTimeout as sleep } from 'node:timers/promises';

import { endOrphans } from './orphans.ts';
import { dropStaleLocks, findRunningServer, waitUntilReady } from './running-server.ts';
import type { Place } from './place.ts';
import type { ServerProcess } from './server-process.ts';
import { withStartLock } from './start-lock.ts';
import { stuckServer } from './stuck-server.ts';

/** Tries come slower and slower: a full disk stays full for a while. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;
/** A server that lived so long had recovered; whatever ended it now is something new. */
const WELL_AFTER_MS = 60_000;

/** Longer than a server takes to end what still works after a fall (5 s) and to begin its recovery. */
const STUCK_LOOKS = 5;
const LOOK_MS = 2_000;

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
      const watch = this.#watch();
      await Promise.race([server.ended, stopped]);
      clearInterval(watch);
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

  /** A server that has been stuck for some looks is ended, and with it this wait. */
  #watch(): NodeJS.Timeout {
    let looks = 0;
    const look = (): void => {
      const pid = stuckServer(this.#options.place.data);
      looks = pid === null ? 0 : looks + 1;
      // It listens to no order to stop; what it had confirmed is in the log that the next one reads.
      if (pid !== null && looks === STUCK_LOOKS) process.kill(pid, 'SIGKILL');
    };
    return setInterval(look, LOOK_MS).unref();
  }

  /** Another process may have been quicker; when its server ends, it is ours again to start. */
  async #startUnlessRunning(): Promise<void> {
    const { place, start } = this.#options;
    try {
      await withStartLock(place.data, async () => {
        if ((await findRunningServer(place)) !== undefined) return;
        dropStaleLocks(place);
        await endOrphans(place.data);
        const server = start();
        this.#server = server;
        await waitUntilReady(place.socketFolder, server.hasEnded);
      });
    } catch {
      // A disk without room for the pid file or the log, for example: the next round tries again.
    }
  }
}
