import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { outlivesUs } from './account.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** A fast shutdown takes under a second; after this long something hangs. */
const PATIENCE_MS = 30_000;

/** A server that this process has started. */
export interface ServerProcess {
  readonly hasEnded: () => boolean;
  /** Resolves when it has ended, whatever the reason. */
  readonly ended: Promise<void>;
  /** Clean fast shutdown; the second call waits for the first. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server in a session of its own, so that Ctrl-C on the terminal reaches us first and it last.
 * It does not keep this process alive.
 */
export function spawnServer(
  [program, ...args]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv,
  log: string,
): ServerProcess {
  const output = openSync(log, 'a', 0o600);
  const child = spawn(program, args, { env, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  child.unref();
  const stopAtExit = () => child.kill('SIGINT');
  if (outlivesUs()) process.once('exit', stopAtExit);
  let stopping: Promise<void> | undefined;
  return { hasEnded: () => hasEnded(child), ended, stop: () => (stopping ??= stop(child, stopAtExit)) };
}

const hasEnded = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

async function stop(child: ChildProcess, stopAtExit: () => void): Promise<void> {
  process.off('exit', stopAtExit);
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (hasEnded(child)) return;
    child.ref();
    const ended = once(child, 'exit');
    child.kill(signal);
    await Promise.race([ended, sleep(PATIENCE_MS, undefined, { ref: false })]);
  }
}

/** Why a server did not come up, with the end of its log. */
export function didNotStart(log: string): EmbeddedPostgresError {
  const end = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
  return new EmbeddedPostgresError(
    `内置 PostgreSQL 没有启动，日志 ${log} 的末尾：\n${end}`,
    `The embedded PostgreSQL did not start; its log ${log} ends with the lines above.`,
  );
}
