import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** From the system's packages; only the drill asks for it. */
const STRACE = 'strace';

/** Calls to the system that a disk no longer answers. */
export const CALLS = { write: 'pwrite64,pwritev', sync: 'fsync,fdatasync', read: 'pread64,preadv' } as const;
export type Call = keyof typeof CALLS;

/**
 * Makes calls of all working processes of a database server fail with EIO, also of those that it starts again, until disposed of.
 * The one that starts them is left alone: traced, it never heard that one of them had ended.
 */
export class FailingCalls implements AsyncDisposable {
  readonly #postmaster: number;
  readonly #calls: string;
  readonly #traced = new Map<number, ChildProcess>();
  readonly #watching: Promise<void>;
  #isOver = false;

  constructor(postmaster: number, call: Call) {
    this.#postmaster = postmaster;
    this.#calls = CALLS[call];
    this.#watching = this.#watch();
  }

  async #watch(): Promise<void> {
    while (!this.#isOver) {
      for (const pid of childrenOf(this.#postmaster)) if (!this.#traced.has(pid)) this.#trace(pid);
      await sleep(LOOK_MS);
    }
  }

  #trace(pid: number): void {
    const failing = [`trace=${this.#calls}`, `inject=${this.#calls}:error=EIO`].flatMap((what) => ['-e', what]);
    this.#traced.set(
      pid,
      spawn(STRACE, ['-qq', '-o', '/dev/null', ...failing, '-p', String(pid)], { stdio: 'ignore' }),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isOver = true;
    await this.#watching;
    const living = [...this.#traced.values()].filter(
      ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
    );
    await Promise.all(
      living.map(async (strace) => {
        const exited = once(strace, 'exit');
        strace.kill('SIGINT');
        await exited;
      }),
    );
  }
}

const LOOK_MS = 100;

function childrenOf(pid: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((name) => {
      try {
        // The fourth word after the name in brackets is the parent (proc(5)).
        return readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(pid);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Why no call can be made to fail here; null when it can. */
export function whyNoFailingCalls(): string | null {
  if (spawnSync(STRACE, ['-V'], { stdio: 'ignore' }).status !== 0) return 'strace is not installed';
  try {
    execFileSync(STRACE, ['-f', '-qq', '-o', '/dev/null', '-e', 'inject=fsync:error=EIO', 'true'], {
      stdio: 'ignore',
    });
    return null;
  } catch {
    return 'strace may not trace here';
  }
}
