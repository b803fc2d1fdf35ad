import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { issueToken } from '../src/adapters/access-token.ts';
import { feedById } from '../src/domain/feeds/index.generated.ts';
import { readRosterName } from '../src/domain/feeds/roster-name.ts';

/** The folder of this code. */
export const HERE = fileURLToPath(new URL('..', import.meta.url));
const programIn = (root: string): string => join(root, 'src/cli/lianhe.ts');
/** A machine under load starts slowly. */
const LONGEST_START_MS = 300_000;

export interface LianheOptions {
  readonly env: Readonly<Record<string, string>>;
  /** File that standard error goes to; then nobody waits for what is said there. */
  readonly logFile?: string;
  /** Folder of the code; this one if left away. */
  readonly root?: string;
}

/** A command of the product as a process of its own. */
export class Lianhe {
  readonly #process: ChildProcess;
  readonly #lines: string[] = [];
  /** Milliseconds at which each line was said. */
  readonly #saidAt: number[] = [];
  readonly #startedAt = performance.now();

  constructor(args: readonly string[], { env, logFile, root = HERE }: LianheOptions) {
    const log = logFile === undefined ? null : openSync(logFile, 'a');
    this.#process = spawn(process.execPath, [programIn(root), ...args], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', log ?? 'pipe'],
    });
    if (log !== null) closeSync(log);
    const atExit = (): void => void this.#process.kill('SIGTERM');
    process.once('exit', atExit);
    this.#process.once('exit', () => process.off('exit', atExit));
    for (const stream of [this.#process.stdout, this.#process.stderr])
      if (stream !== null)
        createInterface(stream).on('line', (line) => {
          this.#lines.push(line);
          this.#saidAt.push(performance.now());
        });
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  get output(): readonly string[] {
    return this.#lines;
  }

  /** Seconds after the start at which a line like this was said; null when none was. */
  toldAfter(pattern: RegExp): number | null {
    const at = this.#lines.findIndex((line) => pattern.test(line));
    return at < 0 ? null : ((this.#saidAt[at] ?? 0) - this.#startedAt) / 1_000;
  }

  /** Waits for a line like this. @throws when the process ends or nothing of it is said in time */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    const deadline = performance.now() + LONGEST_START_MS;
    for (;;) {
      const found = this.#lines.map((line) => pattern.exec(line)).find((match) => match !== null);
      if (found) return found;
      if (!this.isAlive || performance.now() > deadline)
        throw new Error(`it never said ${pattern}:\n${this.#lines.slice(-20).join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    if (this.isAlive) {
      const exited = once(this.#process, 'exit');
      this.#process.kill(signal);
      await exited;
    }
    return this.#process.exitCode;
  }
}

/** Runs a command to its end and gives what it wrote to standard output. @throws when it fails */
export async function lianhe(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  codes: readonly (number | null)[] = [0],
  root = HERE,
): Promise<string> {
  const child = spawn(process.execPath, [programIn(root), ...args], {
    env: { PATH: process.env['PATH'], LIANHE_LOG: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (!codes.includes(code)) throw new Error(`lianhe ${args.join(' ')} ended with ${code}: ${err.slice(-2_000)}`);
  return out;
}

/** One answer of a served hub. */
export interface Told {
  /** 0 when the connection broke. */
  readonly status: number;
  /** Rule of the first error; empty when there was none. */
  readonly rule: string;
  readonly retryAfter: string | null;
  readonly body: unknown;
  readonly ms: number;
}

/** Asks a hub that is served from this home as its officers would. */
export class Caller {
  readonly #url: string;
  readonly #home: string;
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(url: string, home: string) {
    this.#url = url;
    this.#home = home;
  }

  async ask(query: string, variables: object = {}, role: 'R-DQO' | 'R-ADMIN' = 'R-DQO'): Promise<Told> {
    const token = await this.#token(role, role === 'R-ADMIN' ? 'HUB' : 'PS');
    return this.#send('/graphql', JSON.stringify({ query, variables }), token, { 'content-type': 'application/json' });
  }

  /** Posts a roster as an officer of the department that owns the feed. */
  async upload(name: string, content: Uint8Array<ArrayBuffer>): Promise<Told> {
    const owner = feedById.get(readRosterName(name)?.feed ?? '')?.owner ?? 'PS';
    const form = new FormData();
    form.set('file', new Blob([content]), name);
    return this.#send('/uploads', form, await this.#token('R-DQO', owner), {});
  }

  async get(path: string, role: 'R-DQO' | 'R-ADMIN' = 'R-ADMIN'): Promise<Told> {
    const authorization = `Bearer ${await this.#token(role, role === 'R-ADMIN' ? 'HUB' : 'PS')}`;
    return told((signal) => fetch(`${this.#url}${path}`, { headers: { authorization }, signal }));
  }

  #send(path: string, body: string | FormData, token: string, headers: Record<string, string>): Promise<Told> {
    const all = { ...headers, authorization: `Bearer ${token}` };
    return told((signal) => fetch(`${this.#url}${path}`, { method: 'POST', headers: all, body, signal }));
  }

  #token(role: 'R-DQO' | 'R-ADMIN', department: 'HUB' | 'PS' | 'HC' | 'MZ' | 'ED' | 'GR'): Promise<string> {
    const key = `${role} ${department}`;
    const known = this.#tokens.get(key);
    if (known) return known;
    const made = issueToken({ home: this.#home, user: 'drill', role, department, org: '', region: '', ttl: 4 * 3_600 });
    this.#tokens.set(key, made);
    return made;
  }
}

/** Nobody waits longer for an answer. */
const LONGEST_ANSWER_MS = 60_000;

async function told(send: (signal: AbortSignal) => Promise<Response>): Promise<Told> {
  const began = performance.now();
  try {
    const answer = await send(AbortSignal.timeout(LONGEST_ANSWER_MS));
    const text = await answer.text();
    const body: unknown = text.startsWith('{') ? JSON.parse(text) : text;
    const retryAfter = answer.headers.get('retry-after');
    return { status: answer.status, rule: ruleIn(body), retryAfter, body, ms: performance.now() - began };
  } catch {
    return { status: 0, rule: '', retryAfter: null, body: null, ms: performance.now() - began };
  }
}

function ruleIn(body: unknown): string {
  const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : [];
  const [first] = Array.isArray(errors) ? (errors as readonly { extensions?: { rule?: unknown } }[]) : [];
  const rule = first?.extensions?.rule;
  return first === undefined ? '' : typeof rule === 'string' ? rule : 'none';
}
