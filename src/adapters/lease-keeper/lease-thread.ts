/** Thread of `lease-keeper.ts`. */
import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Pool } from 'pg';
import { RENEW_MS } from '../../ports/lease-keeper.ts';
import type { Chunk } from '../../ports/runs.ts';
import { sessionOptions } from '../postgres/connection/server-settings.ts';
import { WatchedClient } from '../postgres/connection/watched-client.ts';
import { END_LEASE, RENEW_LEASE } from '../postgres/lease-statements.ts';
import { type LeaseNews, longestFor, nameOf, patienceFor, type ThreadSetting } from './lease-news.ts';

/** Between two looks at the pulse. */
const LOOK_MS = 500;
const CONNECT_TIMEOUT_MS = 5_000;
/** The lease of a hung process is ended if the database answers within this. */
const FAREWELL_MS = 2_000;

const { databaseUrl, chunkMinutes, pulse } = workerData as ThreadSetting;
const pool = new Pool({
  connectionString: databaseUrl,
  max: 4,
  connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  options: sessionOptions({}),
  Client: WatchedClient,
});
pool.on('error', () => undefined);
interface KeptChunk {
  readonly chunk: Chunk;
  /** Looks since it was taken: counted, not timed, for a machine that was asleep has not been waiting. */
  looks: number;
}
const kept = new Map<string, KeptChunk>();
let [lastPulse, lastWork] = [0, workDone()];

parentPort?.on('message', (news: LeaseNews) => {
  const name = nameOf(news.chunk);
  if (news.kind === 'keep') kept.set(name, { chunk: news.chunk, looks: 0 });
  else kept.delete(name);
});
setInterval(() => [...kept.values()].forEach(({ chunk }) => void say(RENEW_LEASE, chunk)), RENEW_MS);
setInterval(() => void look(), LOOK_MS);

/** A renewal that fails is tried again at the next turn; a lease that was lost shows when the chunk is finished. */
const say = (statement: string, { runId, no, epoch }: Chunk): Promise<unknown> =>
  pool.query(statement, [runId, no, epoch]).catch(() => undefined);

/** Milliseconds of CPU that the process has used: one that waits for its turn on a busy host is not caught in a loop. */
function workDone(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function look(): Promise<void> {
  const work = workDone();
  const beat = Atomics.load(pulse, 0);
  if (beat !== lastPulse) [lastPulse, lastWork] = [beat, work];
  const [hung] = [...kept.values()].filter(({ chunk }) => work - lastWork > patienceFor(chunk));
  if (hung !== undefined) return endProcess(hung, 'hung over a chunk, ends');
  for (const each of kept.values()) each.looks += 1;
  const [stuck] = [...kept.values()].filter(({ chunk, looks }) => looks * LOOK_MS > longestFor(chunk, chunkMinutes));
  if (stuck !== undefined) await endProcess(stuck, 'held a chunk for too long, ends');
}

/**
 * Nothing else ends a loop from outside, and nothing else lets go of what a work that waits for ever holds: its transaction, and
 * the locks of that. Whoever supervises the process starts it again.
 */
async function endProcess({ chunk, looks }: KeptChunk, msg: string): Promise<void> {
  const { runId: run, no, attempts, work } = chunk;
  const seconds = Math.round((looks * LOOK_MS) / 1_000);
  const facts = { level: 60, run, chunk: no, kind: work.kind, attempt: attempts, seconds };
  writeSync(2, `${JSON.stringify({ ...facts, msg })}\n`);
  const farewell = Promise.all([...kept.values()].map((each) => say(END_LEASE, each.chunk)));
  await Promise.race([farewell, new Promise((resolve) => setTimeout(resolve, FAREWELL_MS))]);
  process.kill(process.pid, 'SIGKILL');
}
