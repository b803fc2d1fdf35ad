import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DATA_SERVER, freePorts, type RedisProcess, startRedisProcess, untilTrue } from './redis-process.ts';

const run = promisify(execFile);

/** One Redis, or several that stand in for each other, on free ports of loopback. */
export interface RedisStore extends AsyncDisposable {
  /** As it stands in REDIS_URL. */
  readonly url: string;
  /** SIGKILL for the server that now holds the jobs. */
  killMaster(): Promise<void>;
}

/** Milliseconds of silence after which a master counts as down; 1,000 instead of 15,000 and 30,000, tests are in a hurry. */
const DOWN_MS = '1000';
const GROUP = 'lianhe';

export async function startSingle(): Promise<RedisStore> {
  const { folder, closing } = openFolder();
  const [server] = await startServers(closing, folder, 1);
  if (!server) throw new Error('a server was started');
  return { url: `redis://127.0.0.1:${server.port}`, killMaster: () => server.kill(), ...disposing(closing) };
}

/** A master with two replicas, watched by three sentinels of which two must agree. */
export async function startSentinel(): Promise<RedisStore> {
  const { folder, closing } = openFolder();
  const [master, ...replicas] = await startServers(closing, folder, 3);
  if (!master) throw new Error('three servers were started');
  const servers = [master, ...replicas];
  for (const replica of replicas) await replica.ask('replicaof', '127.0.0.1', `${master.port}`);
  await untilTrue('both replicas follow', async () =>
    (await master.ask('info', 'replication')).includes('connected_slaves:2'),
  );
  const sentinels = await Promise.all(
    (await freePorts(3)).map((port) => startSentinelProcess(closing, folder, port, master.port)),
  );
  for (const sentinel of sentinels)
    await untilTrue('the sentinels know each other and the replicas', async () =>
      (await sentinel.ask('info', 'sentinel')).includes('slaves=2,sentinels=3'),
    );
  return {
    url: `redis+sentinel://${sentinels.map(({ port }) => `127.0.0.1:${port}`).join(',')}/${GROUP}`,
    killMaster: async () => {
      const [, port] = (await sentinels[0]?.ask('sentinel', 'get-master-addr-by-name', GROUP))?.split('\n') ?? [];
      await servers.find((server) => server.port === Number(port))?.kill();
    },
    ...disposing(closing),
  };
}

/** Three masters with a replica each. */
export async function startCluster(): Promise<RedisStore> {
  const { folder, closing } = openFolder();
  const nodes = await startServers(closing, folder, 6, (bus) => [
    '--cluster-enabled',
    'yes',
    '--cluster-node-timeout',
    DOWN_MS,
    '--cluster-replica-validity-factor',
    '0',
    '--cluster-config-file',
    `nodes-${bus}.conf`,
    '--cluster-port',
    `${bus}`,
  ]);
  const addresses = nodes.map(({ port }) => `127.0.0.1:${port}`);
  await run('redis-cli', ['--cluster', 'create', ...addresses, '--cluster-replicas', '1', '--cluster-yes']);
  for (const node of nodes)
    await untilTrue('the cluster is whole', async () => {
      const isOk = (await node.ask('cluster', 'info')).includes('cluster_state:ok');
      return isOk && /role:master|master_link_status:up/.test(await node.ask('info', 'replication'));
    });
  return {
    url: `redis+cluster://${addresses.join(',')}`,
    killMaster: async () => {
      const holder = await holderOf('{lianhe}', nodes);
      await nodes.find(({ port }) => port === holder)?.kill();
    },
    ...disposing(closing),
  };
}

/** Port of the master in whose slots a key lies. */
async function holderOf(key: string, [node]: readonly RedisProcess[]): Promise<number | undefined> {
  if (!node) return undefined;
  const slot = Number(await node.ask('cluster', 'keyslot', key));
  for (const line of (await node.ask('cluster', 'nodes')).split('\n')) {
    const [, address = '', flags = '', , , , , , ...ranges] = line.split(' ');
    const holds = ranges.some((range) => {
      const [first = Number.NaN, last = first] = range.split('-').map(Number);
      return slot >= first && slot <= last;
    });
    if (flags.includes('master') && holds) return Number(/:(\d+)@/.exec(address)?.[1]);
  }
  return undefined;
}

async function startServers(
  closing: AsyncDisposableStack,
  folder: string,
  count: number,
  more: (bus: number) => readonly string[] = () => [],
): Promise<readonly RedisProcess[]> {
  const ports = await freePorts(2 * count);
  return Promise.all(
    ports.slice(0, count).map(async (port, at) => {
      const server = await startRedisProcess(folder, port, [...DATA_SERVER, ...more(ports[count + at] ?? 0)]);
      closing.defer(() => server.kill());
      return server;
    }),
  );
}

async function startSentinelProcess(
  closing: AsyncDisposableStack,
  folder: string,
  port: number,
  master: number,
): Promise<RedisProcess> {
  const file = join(folder, `sentinel-${port}.conf`);
  const settings = [
    `monitor ${GROUP} 127.0.0.1 ${master} 2`,
    `down-after-milliseconds ${GROUP} ${DOWN_MS}`,
    `failover-timeout ${GROUP} 5000`,
    `parallel-syncs ${GROUP} 2`,
  ];
  writeFileSync(file, settings.map((setting) => `sentinel ${setting}\n`).join(''));
  const sentinel = await startRedisProcess(folder, port, [file, '--sentinel', '--bind', '127.0.0.1']);
  closing.defer(() => sentinel.kill());
  return sentinel;
}

function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'lianhe-redis-'));
  const closing = new AsyncDisposableStack();
  closing.defer(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, closing };
}

const disposing = (closing: AsyncDisposableStack): AsyncDisposable => ({
  [Symbol.asyncDispose]: () => closing.disposeAsync(),
});
