import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chownSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** Debian's server: the embedded one listens on its socket only. */
const BINARIES = '/usr/lib/postgresql/15/bin';
export const HAS_POSTGRES = existsSync(join(BINARIES, 'postgres'));
/** A network of its own has all ports free. */
const PORT = 54_329;
const START_TRIES = 100;

/** A PostgreSQL that the hosts of a network share. */
export interface BridgePostgres extends AsyncDisposable {
  readonly port: number;
  url(database: string): string;
}

/** @param folder empty place for the cluster, which must be enterable by the user `postgres` */
export async function startBridgePostgres(folder: string, address: string): Promise<BridgePostgres> {
  const data = join(folder, 'bridge-postgres');
  const asUser = account(data);
  const [program = '', ...before] = asUser;
  const initdb = ['-D', data, '-U', 'lianhe', '--auth=trust', '--encoding=UTF8', '--locale=C', '--lc-ctype=C.UTF-8'];
  execFileSync(program, [...before, join(BINARIES, 'initdb'), ...initdb, '--no-sync', '--no-instructions']);
  appendFileSync(join(data, 'pg_hba.conf'), `host all all ${address}/24 trust\n`);
  const settings = [
    `listen_addresses=${address}`,
    `unix_socket_directories=${data}`,
    'timezone=UTC',
    'max_connections=300',
    'shared_buffers=256MB',
    'max_wal_size=4GB',
    'dynamic_shared_memory_type=mmap',
  ].flatMap((setting) => ['-c', setting]);
  const server = spawn(program, [...before, join(BINARIES, 'postgres'), '-D', data, '-p', `${PORT}`, ...settings], {
    stdio: 'ignore',
  });
  const url = (database: string) => `postgresql://lianhe@${address}:${PORT}/${database}`;
  const stop = async () => {
    const ended = once(server, 'exit');
    if (server.kill('SIGINT')) await ended;
  };
  try {
    await untilReady(url('postgres'));
    await order(url('postgres'), `create database lianhe template template0 encoding 'UTF8'`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port: PORT, url, [Symbol.asyncDispose]: stop };
}

/** The server refuses to be root; it ends with this process. */
function account(data: string): readonly string[] {
  mkdirSync(data, { mode: 0o700 });
  const dying = ['setpriv', '--pdeathsig', 'INT'];
  if (process.getuid?.() !== 0) return dying;
  const owner = execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).trim();
  chownSync(data, Number(owner), statSync(data).gid);
  return [...dying, `--reuid=${owner}`, '--clear-groups'];
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await order(url, 'select 1');
    } catch (error) {
      if (tries >= START_TRIES) throw error;
      await sleep(100);
    }
  }
}

async function order(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
