import { execFile, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How the way between a host and the rest is cut: dropped both ways, to it, from it, refused with a reset, cable out. */
export const CUTS = ['both', 'to', 'from', 'reset', 'down'] as const;
export type Cut = (typeof CUTS)[number];

/** A host of its own as far as the network goes: a namespace with one cable to the bridge. */
export interface Host {
  readonly address: string;
  /** What a command must begin with to run there. */
  readonly prefix: readonly string[];
  /** @param port of the servers that cannot be reached; all when left away */
  cut(kind: Cut, port?: number): Promise<void>;
  heal(): Promise<void>;
}

/** A bridge of this machine to which hosts are plugged; all of it is gone in the end. */
export interface Network extends AsyncDisposable {
  /** Where this machine is found by the hosts. */
  readonly address: string;
  addHost(): Promise<Host>;
}

/** Why networks of one's own cannot be made here; null when they can. */
export function whyNoNetwork(): string | null {
  const name = `lh-${randomBytes(3).toString('hex')}`;
  if (spawnSync('nft', ['--version']).status !== 0) return 'nft is not installed (nftables)';
  const made = spawnSync('ip', ['netns', 'add', name], { encoding: 'utf8' });
  if (made.status !== 0) return `ip netns is not permitted (iproute2, root): ${made.stderr ?? ''}`.trim();
  const ruled = spawnSync('ip', ['netns', 'exec', name, 'nft', 'add', 'table', 'inet', 'lianhe'], { encoding: 'utf8' });
  spawnSync('ip', ['netns', 'del', name]);
  return ruled.status === 0 ? null : `nft is not permitted: ${ruled.stderr ?? ''}`.trim();
}

export async function openNetwork(): Promise<Network> {
  const closing = new AsyncDisposableStack();
  const name = randomBytes(3).toString('hex');
  const net = `10.213.${randomBytes(1)[0] ?? 0}`;
  const bridge = `lh${name}`;
  await ip('link', 'add', bridge, 'type', 'bridge');
  closing.defer(() => ip('link', 'del', bridge));
  await ip('addr', 'add', `${net}.1/24`, 'dev', bridge);
  await ip('link', 'set', bridge, 'up');
  let hosts = 0;
  return {
    address: `${net}.1`,
    addHost: async () => {
      hosts += 1;
      const namespace = `${bridge}-${hosts}`;
      await ip('netns', 'add', namespace);
      closing.defer(() => ip('netns', 'del', namespace));
      return plug(namespace, bridge, `lh${name}v${hosts}`, `${net}.${hosts + 1}`);
    },
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

const CABLE = 'eth0';

async function plug(namespace: string, bridge: string, socket: string, address: string): Promise<Host> {
  const inside = (...order: readonly string[]) => ip('-n', namespace, ...order);
  const nft = (...order: readonly string[]) => ip('netns', 'exec', namespace, 'nft', ...order);
  await ip('link', 'add', socket, 'type', 'veth', 'peer', 'name', CABLE, 'netns', namespace);
  await ip('link', 'set', socket, 'master', bridge, 'up');
  await inside('addr', 'add', `${address}/24`, 'dev', CABLE);
  await inside('link', 'set', CABLE, 'up');
  await inside('link', 'set', 'lo', 'up');
  return {
    address,
    prefix: ['ip', 'netns', 'exec', namespace],
    cut: async (kind, port) => {
      if (kind === 'down') return inside('link', 'set', CABLE, 'down');
      return nft(rulesOf(kind, port));
    },
    heal: async () => {
      await inside('link', 'set', CABLE, 'up');
      await nft('add table inet lianhe; delete table inet lianhe');
    },
  };
}

function rulesOf(kind: Exclude<Cut, 'down'>, port: number | undefined): string {
  const verdict = kind === 'reset' ? 'reject with tcp reset' : 'drop';
  const chain = (hook: 'input' | 'output', end: 'sport' | 'dport') =>
    `add chain inet lianhe ${hook} { type filter hook ${hook} priority 0; policy accept; }; ` +
    `add rule inet lianhe ${hook} ${port === undefined ? 'meta l4proto tcp' : `tcp ${end} ${port}`} ${verdict}; `;
  const into = kind === 'from' ? '' : chain('input', 'sport');
  const out = kind === 'to' ? '' : chain('output', 'dport');
  return `add table inet lianhe; ${into}${out}`;
}

async function ip(...order: readonly string[]): Promise<void> {
  await run('ip', order);
}
