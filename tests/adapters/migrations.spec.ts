import { fork } from 'node:child_process';
import { once } from 'node:events';

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openOrm } from '../../src/adapters/postgres/database.ts';
import { makeSchema } from '../../src/adapters/postgres/migrate.ts';
import { migrationNames } from '../../src/adapters/postgres/schema/schema-state.ts';
import { fill } from './vault/register.ts';
import { createEmptyDatabase } from '../support/empty-database.ts';
import { openTestHub } from '../support/hub.ts';
import { schemaLines } from '../support/schema-fingerprint.ts';

const NAMES = migrationNames();

async function sql(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, options: '-c search_path=lianhe' });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

const executed = async (url: string) =>
  (await sql(url, 'select name from mikro_orm_migrations order by id')).map(({ name }) => name);

describe('every migration', () => {
  const stack = new AsyncDisposableStack();
  let url: string;
  /** The schema after each migration; the first is that of an empty one. */
  const after: (readonly string[])[] = [];
  beforeAll(async () => {
    url = stack.use(await createEmptyDatabase()).url;
    await sql(url, 'create schema lianhe');
    after.push(await schemaLines(url));
    for (const name of NAMES) {
      await makeSchema(url, [name]);
      after.push(await schemaLines(url));
    }
  }, 120_000);
  afterAll(() => stack.disposeAsync());

  it('changes the schema', () => {
    for (const [at, name] of NAMES.entries()) expect(after[at + 1], name).not.toEqual(after[at]);
  });

  it('taken back, leaves the schema before it, to the last index, policy, right and comment', async () => {
    const orm = await openOrm(url);
    for (const [at, name] of [...NAMES.entries()].toReversed()) {
      await orm.migrator.down({ migrations: [name] });
      expect(await schemaLines(url), name).toEqual(after[at]);
    }
    await orm.close(true);
    expect(await executed(url)).toEqual([]);
  }, 120_000);

  it('made again, leaves the schema that it made the first time', async () => {
    await makeSchema(url, NAMES);
    expect(await schemaLines(url)).toEqual(after.at(-1));
    expect(await executed(url)).toEqual(NAMES);
  });
});

describe('with the rows of a register', () => {
  it('each can be taken back and made again; what it did not add is still there', async () => {
    await using test = await openTestHub();
    await fill(test);
    const lines = await schemaLines(test.url);
    const kept = () =>
      sql(test.url, `select (select count(*) from source_record) records, (select count(*) from batch) batches`);
    const before = await kept();
    const orm = await openOrm(test.url);
    // Those that made the register itself take its rows away.
    const later = NAMES.slice(2);
    for (const name of later.toReversed()) await orm.migrator.down({ migrations: [name] });
    expect(await kept()).toEqual(before);
    await orm.close(true);
    for (const name of later) await makeSchema(test.url, [name]);
    expect(await schemaLines(test.url)).toEqual(lines);
    expect(await kept()).toEqual(before);
  }, 120_000);
});

describe('a process that is killed while it migrates', () => {
  it.each([1, 2].map((no) => [no, NAMES[Math.floor((NAMES.length * no) / 3)] ?? '']))(
    'leaves a schema that the next one finishes (%i: %s)',
    async (_no, name) => {
      await using empty = await createEmptyDatabase();
      await sql(empty.url, 'create schema lianhe');
      // Whoever comes to this migration waits for a row of the migrator's book that is locked here.
      const at = NAMES.indexOf(name);
      await makeSchema(empty.url, NAMES.slice(0, at));
      const gate = new Client({ connectionString: empty.url });
      await gate.connect();
      await gate.query('begin; lock table lianhe.mikro_orm_migrations in share mode');
      const child = fork(new URL('migrating-process.ts', import.meta.url), [empty.url], { stdio: 'ignore' });
      for (;;) {
        const waiting = await sql(
          empty.url,
          `select 1 from pg_locks where not granted and relation = 'lianhe.mikro_orm_migrations'::regclass`,
        );
        if (waiting.length > 0) break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      child.kill('SIGKILL');
      await once(child, 'exit');
      await gate.query('rollback');
      await gate.end();
      // One that is made outside of a transaction may be entered by the server when its client is gone.
      const entered = await executed(empty.url);
      expect([at, at + 1]).toContain(entered.length);
      expect(entered).toEqual(NAMES.slice(0, entered.length));
      await makeSchema(empty.url, NAMES);
      expect(await executed(empty.url)).toEqual(NAMES);
    },
    60_000,
  );
});
