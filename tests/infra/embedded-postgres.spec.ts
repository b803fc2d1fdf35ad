import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  readdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import { Client } from 'pg';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../../src/adapters/embedded-postgres/embedded-postgres.ts';
import { ensureDatabase } from '../../src/adapters/embedded-postgres/ensure-database.ts';

const servers: EmbeddedPostgres[] = [];
const holders: ChildProcess[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL');
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lianhe-test-'));
  folders.push(folder);
  return folder;
};
const newHome = (): string => join(newFolder(), 'home');

const start = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ unsafeFast: true, ...options });
  servers.push(server);
  return server;
};

const ask = async (url: string, question: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: question, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
};

/** Starts the server from a process that can be killed. */
const holdElsewhere = async (home: string): Promise<{ holder: ChildProcess; url: string }> => {
  const holder = spawn(process.execPath, [join(import.meta.dirname, 'embedded-postgres-holder.ts'), home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  holders.push(holder);
  const [line]: unknown[] = await once(createInterface({ input: holder.stdout }), 'line');
  return { holder, url: JSON.parse(String(line)).url };
};

const pidOf = (home: string): number =>
  Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

const vanishes = async (path: string): Promise<boolean> => {
  for (let tries = 0; tries < 100 && existsSync(path); tries += 1) await sleep(50);
  return !existsSync(path);
};

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`);

/** Empty for a process that has ended, also where nobody has asked yet how. */
const titleOf = (pid: number): string => (isAlive(pid) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '');

/** A process of the server with this title; null when there is none. */
function childOf(parent: number, title: string): number | null {
  const found = readdirSync('/proc').find((pid) => {
    try {
      const isChild = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(parent);
      return isChild && readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith(title);
    } catch {
      return false;
    }
  });
  return found === undefined ? null : Number(found);
}

describe('the embedded database', () => {
  it('starts as whoever we are, root included, and answers over its socket only', async () => {
    const server = await start({ home: newHome() });
    expect(await ask(server.url('postgres'), `select current_setting('listen_addresses')`)).toBe('');
    expect(await ask(server.url('postgres'), `select current_setting('server_version_num')::int >= 180000`)).toBe(true);
    expect(await ask(server.url('postgres'), 'select current_user')).toBe('lianhe');
    expect(await ask(server.url('postgres'), `select current_setting('timezone')`)).toBe('UTC');
  });

  it('keeps home and data to their owner: mode 0700', async () => {
    const home = newHome();
    const server = await start({ home });
    for (const folder of [home, join(home, 'postgres'), server.host]) expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('compares Chinese text by trigrams', async () => {
    const server = await start({ home: newHome() });
    await ask(server.url('postgres'), 'create extension pg_trgm');
    expect(await ask(server.url('postgres'), `select cardinality(show_trgm('上海浦东'))`)).toBe(5);
  });

  it('keeps what was written over a restart', async () => {
    const home = newHome();
    const first = await start({ home });
    await ensureDatabase(first, 'registry');
    await ask(first.url('registry'), 'create table kept as select 7 as n');
    await first.stop();
    const second = await start({ home });
    await ensureDatabase(second, 'registry');
    expect(await ask(second.url('registry'), 'select n from kept')).toBe(7);
  });

  it('lets two homes run side by side', async () => {
    const [one, other] = await Promise.all([start({ home: newHome() }), start({ home: newHome() })]);
    await ask(one.url('postgres'), 'create table only_here ()');
    expect(await ask(other.url('postgres'), `select to_regclass('only_here') is null`)).toBe(true);
  });

  it('adopts a server that already runs on the home and leaves it running', async () => {
    const home = newHome();
    const owner = await start({ home });
    const guest = await start({ home });
    expect([owner.adopted, guest.adopted]).toEqual([false, true]);
    await guest.stop();
    expect(await ask(owner.url('postgres'), 'select 1')).toBe(1);
  });

  it('starts one server when two processes begin at once', async () => {
    const home = newHome();
    const both = await Promise.all([start({ home }), start({ home })]);
    expect(both.filter((server) => server.adopted)).toHaveLength(1);
  });

  it('works in a folder too deep for a socket path', async () => {
    const home = join(newFolder(), '深'.repeat(40), 'home');
    const server = await start({ home });
    expect(server.host).not.toContain(home);
    expect(await ask(server.url('postgres'), 'select 1')).toBe(1);
    expect((await start({ home })).adopted).toBe(true);
    folders.push(server.host);
  });

  it('is not held up by a pid file whose number belongs to another process by now', async () => {
    const home = newHome();
    await (await start({ home })).stop();
    const lines = [
      process.pid,
      join(home, 'postgres'),
      1_700_000_000,
      5432,
      join(home, 'postgres'),
      '',
      '',
      'ready   ',
    ];
    writeFileSync(join(home, 'postgres', 'postmaster.pid'), `${lines.join('\n')}\n`);
    const server = await start({ home });
    expect(server.adopted).toBe(false);
    expect(await ask(server.url('postgres'), 'select 1')).toBe(1);
  });

  it('is not held up by a lock of its socket whose number belongs to another process by now, as after a power cut', async () => {
    const home = newHome();
    await (await start({ home })).stop();
    const other = spawn('sleep', ['60']);
    onTestFinished(() => void other.kill());
    const data = join(home, 'postgres');
    const lines = [other.pid, data, 1_700_000_000, 5432, data];
    for (const lock of ['postmaster.pid', '.s.PGSQL.5432.lock'])
      writeFileSync(join(data, lock), `${lines.join('\n')}\n`);
    const server = await start({ home });
    expect(server.adopted).toBe(false);
    expect(await ask(server.url('postgres'), 'select 1')).toBe(1);
  });

  it('starts again a server that was killed, with what was committed, and again when it is killed again', async () => {
    const home = newHome();
    const { url } = await holdElsewhere(home);
    await ask(url, 'create table kept as select 7 as n');
    for (const time of ['first', 'second']) {
      const pid = pidOf(home);
      process.kill(pid, 'SIGKILL');
      await vi.waitFor(async () => expect(await ask(url, 'select n from kept'), time).toBe(7), {
        timeout: 20_000,
        interval: 100,
      });
      expect(pidOf(home)).not.toBe(pid);
    }
  });

  it.runIf(process.platform === 'linux')(
    'starts again a server that was killed under a statement which goes on for minutes',
    async () => {
      const home = newHome();
      const { url } = await holdElsewhere(home);
      await ask(url, 'create table kept as select 7 as n');
      const client = new Client({ connectionString: url });
      client.on('error', () => undefined);
      await client.connect();
      client.query('select count(*) from generate_series(1, 100000000000) n where n % 2 = 3').catch(() => undefined);
      const postmaster = pidOf(home);
      const session = await vi.waitFor(() => {
        const pid = childOf(postmaster, 'postgres: lianhe postgres [local] SELECT');
        if (pid === null) throw new Error('not yet');
        return pid;
      });
      process.kill(postmaster, 'SIGKILL');
      await vi.waitFor(async () => expect(await ask(url, 'select n from kept')).toBe(7), {
        timeout: 20_000,
        interval: 100,
      });
      expect(titleOf(session)).toBe('');
    },
    60_000,
  );

  it.runIf(process.platform === 'linux')(
    'starts again a server whose recovery was killed, and which waits for it for ever',
    async () => {
      const home = newHome();
      const { url } = await holdElsewhere(home);
      await ask(url, 'create table kept as select 7 as n');
      const postmaster = pidOf(home);
      process.kill(childOf(postmaster, 'postgres: walwriter') ?? 0, 'SIGKILL');
      const recovering = await vi.waitFor(
        () => {
          const pid = childOf(postmaster, 'postgres: startup');
          if (pid === null) throw new Error('not yet');
          return pid;
        },
        { timeout: 10_000, interval: 1 },
      );
      process.kill(recovering, 'SIGABRT');
      await vi.waitFor(async () => expect(await ask(url, 'select n from kept')).toBe(7), {
        timeout: 60_000,
        interval: 500,
      });
      expect(pidOf(home)).not.toBe(postmaster);
    },
    90_000,
  );

  it('shuts down cleanly by itself when the process that started it is killed', async () => {
    const home = newHome();
    const { holder } = await holdElsewhere(home);
    const pid = pidOf(home);
    holder.kill('SIGKILL');
    expect(await vanishes(join(home, 'postgres', 'postmaster.pid'))).toBe(true);
    expect(await vanishes(`/proc/${pid}`)).toBe(true);
    expect(isAlive(pid)).toBe(false);
  });

  it('names the cause and the log when it cannot start', async () => {
    const home = newHome();
    await (await start({ home })).stop();
    writeFileSync(join(home, 'postgres', 'PG_VERSION'), '9.6\n');
    await expect(start({ home })).rejects.toThrow(/postgres\.log/);
  });

  it.runIf(process.getuid?.() === 0)('runs as nobody where user namespaces are refused', async () => {
    const folder = newFolder();
    chmodSync(folder, 0o711);
    const server = await start({ home: join(folder, 'home'), account: 'nobody' });
    expect(await ask(server.url('postgres'), 'select 1')).toBe(1);
    expect(statSync(join(folder, 'home', 'postgres')).uid).toBe(65534);
  });

  it.runIf(process.getuid?.() === 0)('says which closed folder keeps nobody out, and the ways around', async () => {
    const folder = newFolder();
    const refused = start({ home: join(folder, 'home'), account: 'nobody' });
    await expect(refused).rejects.toThrow(folder);
    await expect(refused).rejects.toThrow('DATABASE_URL');
  });
});
