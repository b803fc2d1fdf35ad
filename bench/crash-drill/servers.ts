import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/adapters/embedded-postgres/embedded-postgres.ts';

/** The embedded PostgreSQL under product settings, which may be killed and started again at the same address. */
export class MortalPostgres implements AsyncDisposable {
  readonly #home: string;
  #server: EmbeddedPostgres | undefined;
  /** Each of them starts a server again that fell, as the product does; the last one that is told to stop ends it. */
  readonly #kept: EmbeddedPostgres[] = [];

  constructor(home: string) {
    this.#home = home;
  }

  /** Resolves when it answers; recovery from the log is done by then. */
  async start(): Promise<void> {
    this.#server = await startEmbeddedPostgres({ home: this.#home });
    if (!this.#server.adopted) this.#kept.push(this.#server);
  }

  url(database: string): string {
    if (this.#server === undefined) throw new Error('PostgreSQL was never started');
    return this.#server.url(database);
  }

  get server(): EmbeddedPostgres {
    if (this.#server === undefined) throw new Error('PostgreSQL was never started');
    return this.#server;
  }

  /** SIGKILL for the postmaster; its children end when they miss it. */
  async kill(): Promise<void> {
    const pid = Number(readFileSync(join(this.#home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    for (let isThere = true; isThere; isThere = exists(pid)) await sleep(20);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#kept) await server.stop();
  }
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** From the system's packages; only `--redis` asks for it. */
const REDIS_SERVER = 'redis-server';

/** A Redis that keeps nothing: killed and started again, it is an empty one. */
export class MortalRedis implements AsyncDisposable {
  readonly #folder: string;
  #port = 0;
  #process: ChildProcess | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    if (this.#port === 0) this.#port = await freePort();
    const setting = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction', '--dir', this.#folder];
    const address = ['--bind', '127.0.0.1', '--port', String(this.#port)];
    this.#process = spawn(REDIS_SERVER, [...address, ...setting], { stdio: 'ignore' });
    await this.#asked((redis) => redis.ping());
  }

  async flush(): Promise<void> {
    await this.#asked((redis) => redis.flushall());
  }

  async kill(): Promise<void> {
    const ending = this.#process;
    if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
    const exited = once(ending, 'exit');
    ending.kill('SIGKILL');
    await exited;
  }

  async #asked(ask: (redis: Redis) => Promise<unknown>): Promise<void> {
    const redis = new Redis(this.url, { maxRetriesPerRequest: 100, retryStrategy: () => 100 });
    redis.on('error', () => undefined);
    await ask(redis);
    redis.disconnect();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kill();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
