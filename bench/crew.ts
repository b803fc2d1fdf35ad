import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { execArgv } from 'node:process';
import flags from '../scripts/engine-flags.json' with { type: 'json' };
import type { TemporaryHome } from './hub.ts';
import { sumOf, type WorkSeconds } from './whole-run.ts';

/** Workers in processes of their own, as `lianhe worker --concurrency 1` starts them, with the engine's flags for it; they live as long as the crew. */
export interface Crew extends AsyncDisposable {
  /** Has so many of them work on a run until it is over. */
  work(runId: string, workers: number): Promise<WorkSeconds>;
  /** Highest resident bytes of all workers together so far, each at its highest. */
  readonly peakBytes: number;
}

interface Told {
  readonly seconds: readonly (readonly [kind: string, seconds: number])[];
  readonly bytes: number;
}

const PROCESS = new URL('run-process.ts', import.meta.url);

export async function openCrew(home: Pick<TemporaryHome, 'folder' | 'url'>, workers: number): Promise<Crew> {
  const crew = await Promise.all(Array.from({ length: workers }, () => start(home)));
  let peakBytes = 0;
  return {
    work: async (runId, many) => {
      const told = await Promise.all(crew.slice(0, many).map((worker) => workOf(worker, runId)));
      peakBytes = told.reduce((sum, { bytes }) => sum + bytes, 0);
      return sumOf(told.map(({ seconds }) => new Map(seconds)));
    },
    get peakBytes() {
      return peakBytes;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(crew.map(stop));
    },
  };
}

async function start({ folder, url }: Pick<TemporaryHome, 'folder' | 'url'>): Promise<ChildProcess> {
  const worker = fork(PROCESS, [folder, url], { execArgv: [...execArgv, ...flags.worker] });
  await once(worker, 'message');
  return worker;
}

async function workOf(worker: ChildProcess, runId: string): Promise<Told> {
  const told = Promise.race([
    once(worker, 'message') as Promise<[Told]>,
    once(worker, 'exit').then(() => Promise.reject(new Error('a worker ended before the run did'))),
  ]);
  worker.send(runId);
  return (await told)[0];
}

async function stop(worker: ChildProcess): Promise<void> {
  const ended = once(worker, 'exit');
  worker.disconnect();
  await ended;
}
