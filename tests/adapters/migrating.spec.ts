import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { makeSchema, migrateDatabase } from '../../src/adapters/postgres/migrate.ts';
import { migrationNames } from '../../src/adapters/postgres/schema/schema-state.ts';
import { createTestDatabase } from '../support/database.ts';
import { createEmptyDatabase } from '../support/empty-database.ts';

const NAMES = migrationNames();
const NO_KEYS = '/nonexistent';
/** Its migration changes a table that every deed writes into. */
const CHANGES_EVIDENCE = NAMES.findIndex((name) => name.endsWith('_TellLooksTogether'));

const executed = async (client: Client) =>
  (await client.query<{ name: string }>('select name from mikro_orm_migrations order by id')).rows.map(
    ({ name }) => name,
  );

async function connected(connectionString: string): Promise<Client & AsyncDisposable> {
  const client = new Client({ connectionString, options: '-c search_path=lianhe' });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

describe('a schema is brought forward while others work', () => {
  it('whoever comes after a long reading is not held up behind the migration, which is made once the reading is over', async () => {
    await using empty = await createEmptyDatabase();
    await makeSchema(empty.url, NAMES.slice(0, CHANGES_EVIDENCE));
    await using reader = await connected(empty.url);
    await using other = await connected(empty.url);
    await reader.query('begin; select 1 from evidence');
    const locked: { readonly migration: string; readonly holders: string }[] = [];
    const migrated = migrateDatabase(empty.url, NO_KEYS, {
      isAhead: () => undefined,
      isLocked: (migration, _tries, holders) => void locked.push({ migration, holders }),
    });
    // The reading goes on, the migration waits for its end, and all others are answered meanwhile.
    while (locked.length < 3) await other.query('select 1 from evidence');
    expect(locked[0]?.migration).toBe(NAMES[CHANGES_EVIDENCE]);
    expect(locked[0]?.holders).toMatch(/pid \d+/);
    await reader.query('commit');
    await migrated;
    expect(await executed(other)).toEqual(NAMES);
  });

  it('what was done before a table that stays locked is there already: no lock is held for another', async () => {
    await using empty = await createEmptyDatabase();
    await makeSchema(empty.url, NAMES.slice(0, CHANGES_EVIDENCE - 1));
    await using reader = await connected(empty.url);
    await using other = await connected(empty.url);
    await reader.query('begin; select 1 from evidence');
    const stuck = Promise.withResolvers<void>();
    const migrated = migrateDatabase(empty.url, NO_KEYS, { isAhead: () => undefined, isLocked: () => stuck.resolve() });
    await stuck.promise;
    expect(await executed(other)).toEqual(NAMES.slice(0, CHANGES_EVIDENCE));
    await reader.query('commit');
    await migrated;
  });

  it('several processes that start at once make each migration once', async () => {
    await using empty = await createEmptyDatabase();
    await Promise.all([1, 2, 3].map(() => migrateDatabase(empty.url, NO_KEYS)));
    await using client = await connected(empty.url);
    expect(await executed(client)).toEqual(NAMES);
  });
});

describe('a program that is older than the schema', () => {
  const ahead = async (name: string): Promise<readonly string[]> => {
    await using test = await createTestDatabase();
    await using client = await connected(test.url);
    await client.query('insert into mikro_orm_migrations (name) values ($1)', [name]);
    const heard: string[] = [];
    await migrateDatabase(test.url, NO_KEYS, {
      isAhead: (unknown) => void heard.push(...unknown),
      isLocked: () => undefined,
    });
    return heard;
  };

  it('works on while the newer release has only added to it, and says so', async () => {
    expect(await ahead('Migration20990101000000_AddMore')).toEqual(['Migration20990101000000_AddMore']);
  });

  it('refuses to start once something was taken away, and says which release to start', async () => {
    const refused = ahead('Migration20990101000000_ContractNames');
    await expect(refused).rejects.toMatchObject({ name: 'SchemaRefused', fault: 'newer' });
    await expect(refused).rejects.toThrow(/数据库结构比本程序新.*ContractNames.*\n.*start the release that upgraded/s);
  });
});
