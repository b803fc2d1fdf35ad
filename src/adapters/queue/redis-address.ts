interface RedisNode {
  readonly host: string;
  readonly port: number;
}

/** One server, a sentinel-watched group, or a cluster. */
export type RedisAddress = { readonly tls: boolean; readonly username?: string; readonly password?: string } & (
  | { readonly kind: 'single'; readonly node: RedisNode; readonly db: number }
  | { readonly kind: 'sentinel'; readonly sentinels: readonly RedisNode[]; readonly name: string; readonly db: number }
  | { readonly kind: 'cluster'; readonly nodes: readonly RedisNode[] }
);

const PATTERN =
  /^redis(?<tls>s)?(?:\+(?<kind>sentinel|cluster))?:\/\/(?:(?<user>[^:@]*)(?::(?<pass>[^@]*))?@)?(?<hosts>[^/?#]+)(?:\/(?<path>[^?#]*))?$/;

/**
 * Reads `redis://[user:password@]host[:port][/db]`, `redis+sentinel://h1,h2/name[/db]` and `redis+cluster://h1,h2`;
 * `rediss` is the same over TLS. With sentinels, user and password are those of the servers behind them.
 * @throws RangeError that does not repeat the address, which may hold a password
 */
export function parseRedisAddress(address: string): RedisAddress {
  const parts = PATTERN.exec(address)?.groups;
  if (!parts) throw new RangeError('This is not a Redis address.');
  const { kind = 'single', hosts = '', path = '' } = parts;
  const access = { tls: parts['tls'] !== undefined, ...credentials(parts['user'], parts['pass']) };
  if (kind === 'cluster') return { ...access, kind, nodes: nodes(hosts, 6379) };
  if (kind === 'sentinel') return { ...access, ...sentinel(hosts, path) };
  const [node] = nodes(hosts, 6379);
  if (!node || hosts.includes(','))
    throw new RangeError('redis:// takes one host; say redis+sentinel:// or redis+cluster://.');
  return { ...access, kind: 'single', node, db: database(path) };
}

function sentinel(hosts: string, path: string) {
  const [name = '', db = ''] = path.split('/');
  if (name === '') throw new RangeError('redis+sentinel:// needs the name of the group after the hosts.');
  return {
    kind: 'sentinel',
    sentinels: nodes(hosts, 26_379),
    name: decodeURIComponent(name),
    db: database(db),
  } as const;
}

const credentials = (user: string | undefined, pass: string | undefined) => ({
  ...(user ? { username: decodeURIComponent(user) } : {}),
  ...(pass ? { password: decodeURIComponent(pass) } : {}),
});

function database(path: string): number {
  if (!/^\d*$/.test(path)) throw new RangeError('A Redis database is a number.');
  return Number(path);
}

const nodes = (hosts: string, defaultPort: number): readonly RedisNode[] =>
  hosts.split(',').map((host) => {
    const [, name, port] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(host) ?? [];
    if (name === undefined) throw new RangeError('A Redis host is written as host or host:port.');
    return { host: name.replaceAll(/[[\]]/g, ''), port: Number(port ?? defaultPort) };
  });
