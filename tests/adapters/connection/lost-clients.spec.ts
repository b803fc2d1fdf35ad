import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from '../../../src/adapters/postgres/database.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';

describe('a transaction whose connection is lost', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const held = () => test.database.pool.totalCount - test.database.pool.idleCount;
  const lose = async (tx: Transaction): Promise<void> => {
    const [session] = await tx.query<{ pid: number }>('select pg_backend_pid() pid');
    await test.database.pool.query('select pg_terminate_backend($1)', [session?.pid ?? 0]);
    await expect.poll(() => tx.query('select 1').catch(() => 'lost')).toBe('lost');
  };

  it.each<[string, (tx: Transaction) => Promise<unknown>]>([
    ['between two statements', async (tx) => tx.query('select 1')],
    ['before its COMMIT', async () => undefined],
    ['and that fails anyhow', () => Promise.reject(new Error('no'))],
    [
      'before rows are sent',
      (tx) => tx.copy('mention_key', ['feed', 'key', 'record_id', 'role'], [['A', '1', '1', 'x']]),
    ],
  ])('fails and gives its place in the pool back: %s', async (_when, rest) => {
    for (let time = 0; time < 25; time += 1)
      await expect(
        test.database.inTransaction(async (tx) => {
          await lose(tx);
          await rest(tx);
        }),
      ).rejects.toThrow();
    await expect.poll(held).toBe(0);
    expect(await test.database.inTransaction((tx) => tx.query('select 1 one'))).toEqual([{ one: 1 }]);
  });

  it('gives its place back where it is lost while a statement is under way', async () => {
    const sleeping = test.database.inTransaction((tx) => tx.query(`select pg_sleep(20)`));
    const failed = expect(sleeping).rejects.toThrow();
    await expect
      .poll(async () => {
        const { rows } = await test.database.pool.query<{ n: number }>(
          `select count(pg_terminate_backend(pid))::int n from pg_stat_activity where query = 'select pg_sleep(20)' and datname = current_database()`,
        );
        return rows[0]?.n;
      })
      .toBe(1);
    await failed;
    await expect.poll(held).toBe(0);
  });

  it('is over once: a place that was given back by hand is not given back again', async () => {
    const client = await test.database.pool.connect();
    client.release();
    client.release();
    await expect.poll(held).toBe(0);
  });
});
