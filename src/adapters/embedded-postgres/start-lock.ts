import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** Longer than initdb and a start after a crash take together on a slow disk. */
const LONGEST_START_MS = 180_000;

/**
 * Runs `work` while no other process of this machine starts a server on the same data folder.
 * The lock is a socket in Linux's abstract namespace: the kernel drops it with its process, so it never goes stale.
 * Elsewhere there is no such thing, and PostgreSQL's own pid file is the only guard.
 */
export async function withStartLock<T>(data: string, work: () => Promise<T>): Promise<T> {
  if (process.platform !== 'linux') return work();
  const lock = await takeLock(lockName(data), performance.now() + LONGEST_START_MS);
  try {
    return await work();
  } finally {
    lock.close();
  }
}

const lockName = (data: string): string =>
  `\0lianhe-start-${process.getuid?.() ?? ''}-${createHash('sha256').update(data).digest('hex').slice(0, 32)}`;

async function takeLock(name: string, deadline: number): Promise<Server> {
  for (;;) {
    const lock = await tryLock(name);
    if (lock) return lock;
    if (performance.now() > deadline) throw tooLong();
    await sleep(50);
  }
}

function tryLock(name: string): Promise<Server | undefined> {
  return new Promise((done, failed) => {
    const server = createServer((connection) => connection.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : failed(error),
    );
    server.listen(name, () => done(server));
  });
}

function tooLong(): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    '另一个进程正在启动同一个内置数据库，等待超时。请稍后重试。',
    'Another process is starting the same embedded database and did not finish in time. Try again later.',
  );
}
