import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Calls to the system that a disk no longer answers. */
export const CALLS = { write: 'pwrite64,pwritev', sync: 'fsync,fdatasync', read: 'pread64,preadv' } as const;
export type Call = keyof typeof CALLS;

/** Makes calls of all processes of a database server fail with EIO, of those that it starts as well, until disposed of. */
export class FailingCalls implements AsyncDisposable {
  readonly #strace: ChildProcess;

  private constructor(strace: ChildProcess) {
    this.#strace = strace;
  }

  static async of(postmaster: number, call: Call): Promise<FailingCalls> {
    const attached = [postmaster, ...childrenOf(postmaster)].flatMap((pid) => ['-p', String(pid)]);
    const calls = CALLS[call];
    const options = ['-f', '-qq', '-o', '/dev/null', '-e', `trace=${calls}`, '-e', `inject=${calls}:error=EIO`];
    const strace = spawn('strace', [...options, ...attached], { stdio: 'ignore' });
    await sleep(ATTACHED_MS);
    return new FailingCalls(strace);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#strace.exitCode !== null || this.#strace.signalCode !== null) return;
    const exited = once(this.#strace, 'exit');
    this.#strace.kill('SIGINT');
    await exited;
  }
}

const ATTACHED_MS = 500;

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
  if (spawnSync('strace', ['-V'], { stdio: 'ignore' }).status !== 0) return 'strace is not installed';
  try {
    execFileSync('strace', ['-f', '-qq', '-o', '/dev/null', '-e', 'inject=fsync:error=EIO', 'true'], {
      stdio: 'ignore',
    });
    return null;
  } catch {
    return 'strace may not trace here';
  }
}
