import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CHUNK_TAKEN } from '../../workers/run-worker.ts';
import type { Host } from './network.ts';

/** Lines of the log of a worker that a drill reads. */
const Line = z.union([
  z.object({ msg: z.literal(CHUNK_TAKEN), run: z.string(), chunk: z.number(), kind: z.string(), epoch: z.number() }),
  z.object({ msg: z.literal('chunk'), run: z.string(), chunk: z.number(), outcome: z.string() }),
  z.object({ level: z.enum(['warn', 'error', 'fatal']), msg: z.string() }),
]);
export type WorkerLine = z.infer<typeof Line>;
export type Taken = Extract<WorkerLine, { readonly epoch: number }>;
export type Outcome = Extract<WorkerLine, { readonly outcome: string }>;

/** Where the workers of all hosts find their work. */
export interface Premises {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  /** Home that all hosts share. */
  readonly home: string;
}

const LIANHE = fileURLToPath(new URL('../../src/cli/lianhe.ts', import.meta.url));

/** The command `lianhe worker` on a host of its own. */
export class HostWorker {
  readonly host: Host;
  readonly #process: ChildProcess;
  readonly #lines = new EventEmitter<{ line: [WorkerLine] }>();
  /** How each chunk ended that this worker had. */
  readonly outcomes: Outcome[] = [];
  /** Everything said, for a drill that failed. */
  log = '';

  constructor(host: Host, { databaseUrl, redisUrl, home }: Premises) {
    this.host = host;
    const [program = '', ...prefix] = host.prefix;
    const command = [...prefix, process.execPath, LIANHE, 'worker', '--queues', 'run', '--concurrency', '1'];
    this.#process = spawn(program, command, {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        REDIS_URL: redisUrl ?? '',
        LIANHE_HOME: home,
        LIANHE_LOG: 'debug',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (this.#process.stderr === null) throw new Error('a worker has a log');
    createInterface(this.#process.stderr).on('line', (text) => this.#hear(text));
  }

  #hear(text: string): void {
    this.log += `${text}\n`;
    if (!text.startsWith('{')) return;
    const line = Line.safeParse(JSON.parse(text)).data;
    if (line === undefined) return;
    if ('outcome' in line) this.outcomes.push(line);
    this.#lines.emit('line', line);
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  async started(): Promise<void> {
    while (!this.log.includes('worker started')) {
      if (!this.isAlive) throw new Error(`a worker did not start:\n${this.log}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The next line of a kind, and the milliseconds until it came. */
  next<T extends WorkerLine>(is: (line: WorkerLine) => line is T, withinMs: number): Promise<[T, number]> {
    const from = performance.now();
    return new Promise((resolve, reject) => {
      const hear = (line: WorkerLine) => {
        if (!is(line)) return;
        over();
        resolve([line, performance.now() - from]);
      };
      const late = setTimeout(() => {
        over();
        reject(new Error(`a worker did not say what was waited for:\n${this.log}`));
      }, withinMs);
      const over = () => {
        clearTimeout(late);
        this.#lines.off('line', hear);
      };
      this.#lines.on('line', hear).setMaxListeners(0);
    });
  }

  /** SIGTERM, and SIGKILL for one that does not end by itself. */
  async stop(): Promise<void> {
    if (!this.isAlive) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    const late = setTimeout(() => this.#process.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(late);
  }
}

export const isTaken = (line: WorkerLine): line is Taken => 'epoch' in line;
export const isOutcome = (line: WorkerLine): line is Outcome => 'outcome' in line;
export const isComplaint = (line: WorkerLine): line is Extract<WorkerLine, { readonly level: string }> =>
  'level' in line && !('outcome' in line) && !('epoch' in line);
