import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Client } from 'pg';
import { expect, it } from 'vitest';
import { EarlierCode, PREVIOUS, whyNotHere } from '../../bench/migration-drill/previous-release.ts';
import { SteadyLoad } from '../../bench/migration-drill/steady-load.ts';
import { Caller, Lianhe } from '../../bench/served-hub.ts';
import { runDone, startRun } from '../../bench/until-taken.ts';
import { createRosterFiles } from '../../src/adapters/files/roster-files.ts';
import { migrateDatabase, takeBack } from '../../src/adapters/postgres/migrate.ts';
import { migrationNames } from '../../src/adapters/postgres/schema/schema-state.ts';
import { keyFileIn } from '../../src/adapters/postgres/vault/master-keys.ts';
import { readConfig } from '../../src/main/config.ts';
import { startServer } from '../../src/main/serve.ts';
import { openSystem } from '../../src/main/wire.ts';
import { createEmptyDatabase } from '../support/empty-database.ts';
import { certificate, child, entry } from '../support/people.ts';
import { nameOf, type Roster, writeRoster } from '../support/rosters.ts';

const NUMBERS = [0, 1, 2, 3];
const ROSTERS: readonly Roster[] = [
  ...NUMBERS.map((no) => ({ feed: 'HC-BIRTH', period: `2025-0${no + 1}`, rows: [certificate(child(no))] })),
  ...NUMBERS.map((no) => ({ feed: 'PS-BIRTH', period: `2025-0${no + 1}`, rows: [entry(child(no))] })),
];
const AS_OF = '2025-06-30';

const why = whyNotHere(PREVIOUS);

it.skipIf(why !== null)(
  `the release before serves and works through an upgrade, beside the next release, and after the way back (${why ?? PREVIOUS.slice(0, 10)})`,
  { timeout: 240_000 },
  async () => {
    await using closing = new AsyncDisposableStack();
    const home = mkdtempSync(join(tmpdir(), 'lianhe-upgrade-'));
    closing.defer(() => rmSync(home, { recursive: true, force: true }));
    const { url } = closing.use(await createEmptyDatabase());
    const env = { DATABASE_URL: url, LIANHE_HOME: home, LIANHE_PORT: '0', LIANHE_LOG: 'error' };
    const { root } = closing.use(new EarlierCode(PREVIOUS));
    const before = new Lianhe(['serve', '--with-worker'], { env, root });
    closing.defer(async () => void (await before.end()));
    const caller = new Caller((await before.says(/GraphQL (\S+)\/graphql/u))[1] ?? '', home);
    const sent = join(home, 'sent');
    const files = createRosterFiles();
    const paths = await Promise.all(ROSTERS.map((roster) => writeRoster(sent, roster, files)));
    const send = async (no: number, who = caller) => {
      const path = paths[no] ?? '';
      return who.upload(basename(path), new Uint8Array(await readFile(path)));
    };
    for (const no of [0, 4]) expect((await send(no)).status).toBe(200);
    const known = await namesIn(url);
    await using load = new SteadyLoad([caller], join(paths[1] ?? '', '..'), [nameOf(ROSTERS[1] as Roster)]);

    await migrateDatabase(url, keyFileIn(home));
    const made = migrationNames().filter((name) => !known.includes(name));
    expect(made.length).toBeGreaterThan(0);
    expect((await send(2)).status).toBe(200);
    {
      const config = { ...readConfig({}), home, databaseUrl: url, logLevel: 'silent' as const };
      await using system = await openSystem(config);
      const door = await startServer(system, { port: 0 });
      const next = new Caller(door.url, home);
      load.turnTo([caller, next]);
      expect((await send(5, next)).status).toBe(200);
      // Ordered of the next release, done by a worker of the one before.
      await runDone(next, await startRun(next, AS_OF, false));
      load.turnTo([caller]);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await door.close();
    }
    const digest = await runDone(caller, await startRun(caller, AS_OF, true));
    await takeBack(url, made);
    expect(await namesIn(url)).toEqual(known);
    expect(await runDone(caller, await startRun(caller, AS_OF, true))).toBe(digest);
    await load[Symbol.asyncDispose]();
    expect(load.taken()).toMatchObject({ failed: 0, failures: [] });
    for (const no of [3, 6, 7]) expect((await send(no)).status).toBe(200);
    await migrateDatabase(url, keyFileIn(home));
    await using client = await connected(url);
    expect((await client.query('select from lianhe.batch')).rowCount).toBe(ROSTERS.length);
    const { rows } = await client.query<{ id: string }>(
      'select id::text from lianhe.batch union all select id::text from lianhe.run',
    );
    const there = rows.map(({ id }) => id);
    expect(load.confirmed.length).toBeGreaterThan(0);
    for (const { id } of load.confirmed) expect(there).toContain(id);
  },
);

async function namesIn(url: string): Promise<readonly string[]> {
  await using client = await connected(url);
  const { rows } = await client.query<{ name: string }>('select name from lianhe.mikro_orm_migrations order by id');
  return rows.map(({ name }) => name);
}

async function connected(connectionString: string): Promise<Client & AsyncDisposable> {
  const client = new Client({ connectionString });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}
