import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type Trade = 'api' | 'worker';

const LIANHE = fileURLToPath(new URL('../../src/cli/lianhe.ts', import.meta.url));
const COMMAND = { api: ['serve'], worker: ['worker', '--queues', 'run', '--concurrency', '1'] } as const;
const READY = { api: /GraphQL (\S+)\/graphql/, worker: /worker started/ } as const;
/** A machine under load starts slowly. */
const START_MS = 300_000;

/** A drill that ends takes its processes along. */
const LIVING = new Set<ChildProcess>();
process.once('exit', () => LIVING.forEach((living) => living.kill('SIGKILL')));

/** Fills the folder of compiled modules: who is killed writes nothing into it. */
export async function compileInto(folder: string): Promise<void> {
  const env = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: folder };
  await once(spawn(process.execPath, [LIANHE, '--help'], { env, stdio: 'ignore' }), 'exit');
}

/** A process of the product that is started again whenever it was killed, as a supervisor does. */
export class Member {
  readonly trade: Trade;
  readonly name: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #tell: (line: string) => void;
  #process: ChildProcess | undefined;
  #ready: Promise<void> = Promise.resolve();
  /** Where it serves; null while it does not. */
  url: string | null = null;

  constructor(trade: Trade, no: number, env: Readonly<Record<string, string>>, tell: (line: string) => void) {
    this.trade = trade;
    this.name = `${trade}-${no}`;
    this.#env = { PATH: process.env['PATH'], LIANHE_LOG: 'error', LIANHE_PORT: '0', PGAPPNAME: this.name, ...env };
    this.#tell = tell;
  }

  /** Begins to start; `ready` tells when it works. */
  start(): void {
    const started = spawn(process.execPath, [LIANHE, ...COMMAND[this.trade]], {
      env: this.#env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#process = started;
    LIVING.add(started);
    started.once('exit', () => LIVING.delete(started));
    this.#ready = new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${this.name} did not start:\n${said}`)), START_MS);
      let said = '';
      started.stderr?.on('data', (text: Buffer) => {
        this.#tell(`${this.name}: ${text.toString()}`);
        const found = READY[this.trade].exec((said += text.toString()));
        if (found === null) return;
        this.url = found[1] ?? null;
        clearTimeout(late);
        resolve();
      });
      // A start that fails (the database is away) is tried again, as a supervisor does.
      started.once('exit', (code) => {
        this.url = null;
        clearTimeout(late);
        if (this.#process !== started) return resolve();
        if (code !== null) this.#tell(`${this.name}: ended with ${code}, started again\n`);
        setTimeout(() => {
          if (this.#process === started) this.start();
          this.#ready.then(resolve, reject);
        }, AGAIN_MS);
      });
    });
    this.#ready.catch(() => undefined);
  }

  get ready(): Promise<void> {
    return this.#ready;
  }

  get isUp(): boolean {
    return this.#process !== undefined && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** For a report. */
  get standing(): string {
    const { pid = 0, exitCode = null, signalCode = null } = this.#process ?? {};
    const at = this.url === null ? '' : ` at ${this.url}`;
    return this.isUp
      ? `${this.name}: process ${pid}${at}`
      : `${this.name}: down (${exitCode ?? signalCode ?? 'killed'})`;
  }

  /** SIGKILL: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** SIGTERM; milliseconds until it ended, and its exit code. */
  async stop(): Promise<{ readonly code: number | null; readonly ms: number }> {
    const startedAt = performance.now();
    return { code: await this.#end('SIGTERM'), ms: performance.now() - startedAt };
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const ending = this.#process;
    this.#process = undefined;
    this.url = null;
    if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return null;
    const exited = once(ending, 'exit');
    ending.kill(signal);
    await exited;
    return ending.exitCode;
  }
}

const AGAIN_MS = 300;
