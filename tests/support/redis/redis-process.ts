import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const START_TRIES = 100;
/** Below the ports that a system gives to outgoing connections, so that none of those is in the way a moment later. */
const PORTS = { from: 20_000, to: 32_000 } as const;

/** Whether Debian's redis-server (with redis-cli) is on this machine. */
export const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis server or sentinel on loopback, as a process of its own. */
export interface RedisProcess {
  readonly port: number;
  /** SIGKILL: nothing is finished, nothing is said. */
  kill(): Promise<void>;
  /** Answer of redis-cli to a command. */
  ask(...command: readonly string[]): Promise<string>;
}

/**
 * Starts one and waits until it answers. Nothing is kept on disk but what a cluster notes down in `folder`.
 * @param settings as on the command line, after the configuration file of a sentinel
 */
export async function startRedisProcess(
  folder: string,
  port: number,
  settings: readonly string[],
): Promise<RedisProcess> {
  const child = spawn('redis-server', [...settings, '--port', `${port}`, '--dir', folder], { stdio: 'ignore' });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  const redis = { port, kill: () => kill(child), ask: (...command: readonly string[]) => askRedis(port, command) };
  await untilTrue(`redis ${port} answers`, async () => (await redis.ask('ping')) === 'PONG');
  return redis;
}

export const DATA_SERVER = [
  ['--bind', '127.0.0.1'],
  ['--save', ''],
  ['--appendonly', 'no'],
  ['--maxmemory-policy', 'noeviction'],
  ['--repl-diskless-sync-delay', '0'],
].flat();

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

const askRedis = async (port: number, command: readonly string[]): Promise<string> =>
  (await run('redis-cli', ['-p', `${port}`, ...command])).stdout.trim();

export async function untilTrue(what: string, question: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < START_TRIES; tries += 1) {
    if (await question().catch(() => false)) return;
    await sleep(100);
  }
  throw new Error(`it never came true that ${what}`);
}

/** Ports on loopback that nobody listens at. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const port = PORTS.from + Math.floor(Math.random() * (PORTS.to - PORTS.from));
    if (await isFree(port)) found.add(port);
  }
  return [...found];
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  const isListening = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  server.close();
  return isListening;
}
