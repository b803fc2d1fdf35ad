import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { preparePlace } from '../src/adapters/embedded-postgres/place.ts';
import { Caller, Lianhe } from './served-hub.ts';

/** An API process, which owns the embedded database of a home, and a worker. */
export interface ServedPair extends AsyncDisposable {
  readonly caller: Caller;
  readonly databaseUrl: string;
  /** Ends both; gives the number of times that the database was started again. @throws when one has ended by itself */
  stop(): Promise<number>;
  /** Ends both and the database without a word. */
  kill(): Promise<void>;
}

export async function servePair(home: string): Promise<ServedPair> {
  const logs = join(home, 'logs');
  mkdirSync(logs, { recursive: true });
  const env = { LIANHE_HOME: home, LIANHE_PORT: '0', LIANHE_LOG: 'info' };
  await using starting = new AsyncDisposableStack();
  const api = new Lianhe(['serve'], { env, logFile: join(logs, 'api.log') });
  starting.defer(() => void api.end());
  const url = await saidIn(join(logs, 'api.log'), /GraphQL (http\S+)\/graphql/u);
  const worker = new Lianhe(['worker', '--queues', 'run'], { env, logFile: join(logs, 'worker.log') });
  starting.defer(() => void worker.end());
  await saidIn(join(logs, 'worker.log'), /worker started/u);
  const closing = starting.move();
  const stop = async (): Promise<number> => {
    for (const one of [worker, api]) if (!one.isAlive) throw new Error(`a process ended:\n${tailOf(logs)}`);
    const said = readFileSync(join(logs, 'api.log'), 'utf8');
    await worker.end();
    await api.end();
    return said.split('is started again').length - 1;
  };
  return {
    caller: new Caller(url, home),
    databaseUrl: `postgresql://lianhe@${encodeURIComponent(socketFolderOf(home))}:5432/lianhe`,
    stop,
    kill: async () => {
      const postmaster = Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
      await Promise.all([worker.end('SIGKILL'), api.end('SIGKILL')]);
      process.kill(postmaster, 'SIGKILL');
    },
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

const tailOf = (logs: string): string =>
  readdirSync(logs)
    .map((name) => readFileSync(join(logs, name), 'utf8').slice(-3_000))
    .join('\n');

const socketFolderOf = (home: string): string => preparePlace(home).socketFolder;

async function saidIn(file: string, pattern: RegExp): Promise<string> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const found = existsSync(file) ? pattern.exec(readFileSync(file, 'utf8')) : null;
    if (found) return found[1] ?? '';
    await sleep(100);
  }
  throw new Error(
    `${file} never said ${pattern}:\n${existsSync(file) ? readFileSync(file, 'utf8').slice(-3_000) : '(no file)'}`,
  );
}
