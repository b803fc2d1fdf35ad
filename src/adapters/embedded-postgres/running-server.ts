import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { type Place, PORT, socketFile, SUPERUSER } from './place.ts';

/** Recovery after a crash replays at most `max_wal_size` of log; this is ample for a slow disk. */
const LONGEST_RECOVERY_MS = 120_000;

/** One answer of a server that recovers or is starved; whoever waits asks again until `LONGEST_RECOVERY_MS` is over. */
const LONGEST_ANSWER_MS = 10_000;

/** What `postmaster.pid` says: who wrote it and where its socket is. */
interface PidFile {
  readonly pid: number;
  readonly socketFolder: string | undefined;
}

/** The socket folder of a server that already runs on this data folder. */
export async function findRunningServer(place: Place): Promise<string | undefined> {
  const file = readPidFile(place.data);
  const socketFolder = file?.socketFolder ?? place.socketFolder;
  if (await accepts(socketFile(socketFolder))) return socketFolder;
  return file && isServerOf(file.pid, place.data) ? socketFolder : undefined;
}

/**
 * Removes the pid file and the lock of the socket, which lies in the folder too, where their number belongs by now to another process, as
 * happens after a reboot: PostgreSQL would take that process for a server and refuse to start. One whose process is gone it handles by
 * itself. Only for whoever knows that no server runs on the folder.
 */
export function dropStaleLocks({ data, socketFolder }: Place): void {
  for (const path of [join(data, 'postmaster.pid'), `${socketFile(socketFolder)}.lock`])
    if (existsSync(path) && !isServerOf(Number(readFileSync(path, 'utf8').split('\n')[0]), data))
      rmSync(path, { force: true });
}

function readPidFile(data: string): PidFile | undefined {
  const path = join(data, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const [pid, , , , socketFolder] = readFileSync(path, 'utf8').split('\n');
  return { pid: Number(pid), socketFolder: socketFolder === '' ? undefined : socketFolder };
}

function isServerOf(pid: number, data: string): boolean {
  const [program = '', ...args] = commandOf(pid);
  return program.endsWith('postgres') && args.includes(data);
}

function commandOf(pid: number): readonly string[] {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
      .stdout.trim()
      .split(/\s+/);
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function accepts(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path, () => (socket.destroy(), done(true)));
    socket.once('error', () => done(false));
  });
}

/** Waits until the server answers a query; ends early when `hasEnded` says that it never will. */
export async function waitUntilReady(socketFolder: string, hasEnded: () => boolean = () => false): Promise<void> {
  const deadline = performance.now() + LONGEST_RECOVERY_MS;
  while (!(await answers(socketFolder))) {
    if (hasEnded() || performance.now() > deadline) throw doesNotAnswer();
    await sleep(20);
  }
}

async function answers(host: string): Promise<boolean> {
  const client = new Client({
    host,
    port: PORT,
    user: SUPERUSER,
    database: 'postgres',
    connectionTimeoutMillis: LONGEST_ANSWER_MS,
    query_timeout: LONGEST_ANSWER_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function doesNotAnswer(): EmbeddedPostgresError {
  return new EmbeddedPostgresError('内置 PostgreSQL 没有响应。', 'The embedded PostgreSQL does not answer.');
}
