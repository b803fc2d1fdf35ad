import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CHUNK_TAKEN } from '../../workers/run-worker.ts';

/** A chunk that a worker has said to hold. */
const Taken = z.object({ msg: z.literal(CHUNK_TAKEN), chunk: z.number(), kind: z.string(), epoch: z.number() });
export type TakenChunk = z.infer<typeof Taken>;

/** Where the workers of a drill find their work. */
export interface Workplace {
  readonly databaseUrl: string;
  /** Folder for what a worker keeps. */
  readonly home: string;
}

const SAID_LINES = 20;
const LIANHE = fileURLToPath(new URL('../../src/cli/lianhe.ts', import.meta.url));

/** The command `lianhe worker` as a process of its own, which may be killed at any time. */
export class MortalWorker {
  readonly #process: ChildProcess;
  /** Process and log are at their end. */
  readonly #ended: Promise<unknown>;
  #isAlive = true;
  #last: TakenChunk | undefined;
  #said: readonly string[] = [];

  constructor({ databaseUrl, home }: Workplace, onTaken: (worker: MortalWorker, chunk: TakenChunk) => void) {
    const env = { ...process.env, DATABASE_URL: databaseUrl, LIANHE_HOME: home, LIANHE_LOG: 'debug' };
    const command = [LIANHE, 'worker', '--queues', 'run', '--concurrency', '1'];
    this.#process = spawn(process.execPath, command, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    this.#process.once('exit', () => (this.#isAlive = false));
    if (this.#process.stderr === null) throw new Error('a worker has a log');
    const log = createInterface(this.#process.stderr);
    log.on('line', (line) => {
      this.#said = [...this.#said.slice(1 - SAID_LINES), line];
      const taken = line.includes(CHUNK_TAKEN) ? Taken.safeParse(JSON.parse(line)) : undefined;
      if (taken?.success !== true) return;
      this.#last = taken.data;
      onTaken(this, taken.data);
    });
    this.#ended = Promise.all([once(this.#process, 'exit'), once(log, 'close')]);
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** How it ended, and its last words. */
  get end(): string {
    const { exitCode, signalCode } = this.#process;
    return [`${exitCode ?? signalCode ?? 'alive'}`, ...this.#said].join('\n');
  }

  /** SIGKILL: nothing is finished, nothing is said. Gives the chunk that the worker took last. */
  async kill(): Promise<TakenChunk | undefined> {
    this.#process.kill('SIGKILL');
    await this.#ended;
    return this.#last;
  }
}
