import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can go dead: nothing is refused, nothing is said, and nothing arrives. */
export interface Proxy extends AsyncDisposable {
  readonly port: number;
  /** Whatever is said from now on over the connections that are open is swallowed, either way; new ones are well. */
  swallow(): void;
  /** Takes no new connection either. */
  shut(): void;
  open(): Promise<void>;
}

/** @param target port on loopback or path of a socket */
export async function startProxy(target: number | string): Promise<Proxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((near) => {
    const far = typeof target === 'number' ? connect(target, '127.0.0.1') : connect(target);
    const pair = [near, far] as const;
    pairs.add(pair);
    near.pipe(far);
    far.pipe(near);
    for (const socket of pair) {
      socket.on('error', () => undefined);
      socket.on('close', () => pairs.delete(pair) && pair.forEach((each) => each.destroy()));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a proxy listens at a port');
  return {
    port: address.port,
    swallow: () => {
      for (const [near, far] of pairs) {
        near.unpipe(far).resume();
        far.unpipe(near).resume();
      }
    },
    shut: () => void server.close(),
    open: async () => {
      server.listen(address.port, '127.0.0.1');
      await once(server, 'listening');
    },
    [Symbol.asyncDispose]: async () => {
      server.close();
      for (const pair of pairs) for (const socket of pair) socket.destroy();
    },
  };
}

/** A proxy in front of a database, with the address of the database by way of it. */
export async function startDatabaseProxy(databaseUrl: string): Promise<Proxy & { readonly url: string }> {
  const { hostname, port, pathname, username } = new URL(databaseUrl);
  const host = decodeURIComponent(hostname);
  const proxy = await startProxy(host.startsWith('/') ? `${host}/.s.PGSQL.${port || '5432'}` : Number(port || '5432'));
  return { ...proxy, url: `postgresql://${username}@127.0.0.1:${proxy.port}${pathname}` };
}
