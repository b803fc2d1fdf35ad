import type { AddressInfo } from 'node:net';
import { argv, stdout } from 'node:process';
import Fastify from 'fastify';
import { catalogue } from '../src/adapters/postgres/catalogue/catalogue.ts';
import type { World } from '../src/graphql/context.ts';
import { readConfig } from '../src/main/config.ts';
import { startServer } from '../src/main/serve.ts';
import { openSystem } from '../src/main/wire.ts';
import { withoutEngine } from './without-engine.ts';

/**
 * One of the servers that the benchmark of the API compares, in a process of its own: `api-servers.ts KIND HOME URL`.
 * Prints its address.
 */
const [, , kind = '', home = '', databaseUrl = ''] = argv;

const withoutLog = (world: World): World => ({ ...world, writeDown: async () => undefined });

/** One caller asks on behalf of the whole county here: it is counted as ever, and never refused. */
const unrefused = (world: World): World => ({
  ...world,
  spending: {
    spend: (user, entries) => {
      world.spending.spend(user, entries);
      return null;
    },
  },
});

/** What graphql-yoga is given: rows by the pool, every value in full. */
const unprotected = (world: World): World => ({
  ...withoutEngine(world),
  catalogueFor: () => catalogue(system.database, system.database),
});

const ALTERED: Readonly<Record<string, (world: World) => World>> = {
  hub: (world) => world,
  'without-log': withoutLog,
  'without-engine': withoutEngine,
  interpreted: withoutEngine,
  unprotected,
};

/** The page as somebody would write it by hand: one statement, its JSON straight to the socket. */
const BY_HAND = `select json_agg(c)::text body from (
  select f.number, f.state, f.severity, f.owner, f.region, f.deadline, (
    select json_agg(json_build_object('id', i.id, 'check', i.check_code, 'zh', a.zh, 'evidence', i.evidence))
    from finding i join run_answer a on a.run_id = i.last_run and a.check_code = i.check_code and a.feed = i.feed and a.key = i.key
    where i.case_id = f.id) findings
  from case_file f order by f.severity, f.deadline, f.number limit 50) c`;

await using system = await openSystem({
  ...readConfig({}),
  home,
  databaseUrl,
  logLevel: 'silent',
  isCompiling: kind !== 'interpreted',
});

async function byHand(isEmpty: boolean): Promise<string> {
  const app = Fastify();
  app.post('/graphql', async (_request, reply) => {
    void reply.type('application/json');
    if (isEmpty) return '{}';
    const [row] = await system.database.query<{ body: string }>(BY_HAND);
    return row?.body ?? '[]';
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

const alter = ALTERED[kind];
const url = alter
  ? (await startServer(system, { port: 0, alter: (world) => alter(unrefused(world)) })).url
  : await byHand(kind === 'empty');
stdout.write(`${url}\n`);
await new Promise(() => undefined);
