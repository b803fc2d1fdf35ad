import { Pool } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sessionOptions } from '../../../src/adapters/postgres/connection/server-settings.ts';
import { DatabaseUnreachable, WatchedClient } from '../../../src/adapters/postgres/connection/watched-client.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { type Proxy, startDatabaseProxy } from '../../support/proxy.ts';

describe('a connection to the database', () => {
  let database: TestDatabase;
  let proxy: Proxy;
  let pool: Pool;
  beforeEach(async () => {
    database = await createTestDatabase();
    const way = await startDatabaseProxy(database.url);
    proxy = way;
    const options = sessionOptions({ timezone: 'UTC' });
    pool = new Pool({ connectionString: way.url, max: 1, options, Client: WatchedClient });
    pool.on('error', () => undefined);
  });
  afterEach(async () => {
    await proxy[Symbol.asyncDispose]();
    await pool.end();
    await database.drop();
  });

  it('fails when the network is cut while an answer is due, and the next one is well when it is healed', async () => {
    const client = await pool.connect();
    await client.query('begin');
    proxy.swallow();
    proxy.shut();
    await expect(client.query('select 1')).rejects.toBeInstanceOf(DatabaseUnreachable);
    client.release(true);
    await proxy.open();
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('waits for a long answer as long as the server is there', async () => {
    const { rows } = await pool.query('select 1 as one from pg_sleep(5)');
    expect(rows).toEqual([{ one: 1 }]);
  });

  it('asks the server to end a session whose other side is gone, and so to give up its locks', async () => {
    const { rows } = await pool.query(
      `select name, setting from pg_settings where name = 'client_connection_check_interval'`,
    );
    expect(rows).toEqual([{ name: 'client_connection_check_interval', setting: '5000' }]);
  });

  it('is refused soon when nobody listens', async () => {
    proxy.shut();
    await expect(pool.connect()).rejects.toThrow('ECONNREFUSED');
  });
});
