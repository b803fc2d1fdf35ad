import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { enterKeys } from '../../src/pipeline/enter-keys.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { openTestHub, requestOf, type TestHub } from '../support/hub.ts';
import { certificate, child, entry } from '../support/people.ts';

let test: TestHub;
beforeAll(async () => {
  test = await openTestHub();
});
beforeEach(() => test.empty());
afterAll(() => test[Symbol.asyncDispose]());

const KEPT = 'select feed, unnest(keys) "key", record_id, role from mention';
const ENTERED = 'select feed, key, record_id, role from mention_key';

const all = async (sql: string) => (await test.database.pool.query(`${sql} order by 1, 2, 3, 4`)).rows;
const plan = () => planRun(requestOf({ asOf: '2025-03-31' }), test.hub);
const deliverBirths = (...children: readonly number[]) =>
  test.deliver({ feed: 'PS-BIRTH', period: '2025-01', rows: children.map((no) => entry(child(no))) });

describe('keys under which people are looked for', () => {
  it('stand with the person until a run is planned, and in the table of keys from then on', async () => {
    await deliverBirths(0, 1);
    expect([(await all(KEPT)).length > 10, await all(ENTERED)]).toEqual([true, []]);
    await plan();
    expect(await all(ENTERED)).toEqual(await all(KEPT));
  });

  it('are entered once, whichever run comes next, and those of later files when they have come', async () => {
    await deliverBirths(0, 1);
    await plan();
    const before = await all(ENTERED);
    await plan();
    expect(await all(ENTERED)).toEqual(before);
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(1)), certificate(child(2))] });
    await plan();
    expect(await all(ENTERED)).toEqual(await all(KEPT));
  });

  it('are not entered by a run that is taken back', async () => {
    await deliverBirths(0);
    const taken = test.hub.inTransaction(async ({ runs }) => {
      await runs.plan(requestOf({ asOf: '2025-03-31' }), {} as never, null);
      throw new Error('killed');
    });
    await expect(taken).rejects.toThrow('killed');
    expect(await all(ENTERED)).toEqual([]);
    await plan();
    expect(await all(ENTERED)).toEqual(await all(KEPT));
  });

  it('are entered once when many rows have come, whoever else does so and plans meanwhile', async () => {
    await deliverBirths(0, 1);
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(1)), certificate(child(2))] });
    await Promise.all([enterKeys(test.hub), plan(), enterKeys(test.hub), enterKeys(test.hub)]);
    expect(await all(ENTERED)).toEqual(await all(KEPT));
    await enterKeys(test.hub);
    expect(await all(ENTERED)).toEqual(await all(KEPT));
  });

  it('of a feed that were being entered when somebody was killed are still due, and those of other feeds stand', async () => {
    await deliverBirths(0);
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(1))] });
    await test.hub.inTransaction(({ runKeys }) => runKeys.enter('HC-BIRTH'));
    const killed = test.hub.inTransaction(async ({ runKeys }) => {
      await runKeys.enter('PS-BIRTH');
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect((await all(ENTERED)).every(({ feed }) => feed === 'HC-BIRTH')).toBe(true);
    expect(await test.hub.inTransaction(({ runKeys }) => runKeys.due())).toEqual([{ feed: 'PS-BIRTH', rows: 1 }]);
    await enterKeys(test.hub);
    expect(await all(ENTERED)).toEqual(await all(KEPT));
  });

  it('are entered for a program of the release before too, which only adds a run', async () => {
    await deliverBirths(0);
    const client = await test.database.pool.connect();
    await client.query('begin');
    await client.query(
      `insert into run (id, line, state, as_of, region, checks, confirm, asked_by, live)
       values (gen_random_uuid(), gen_random_uuid(), 'planned', '2025-03-31', '', '{}', false, 'test', false)`,
    );
    const { rows } = await client.query(`${ENTERED} order by 1, 2, 3, 4`);
    await client.query('rollback');
    client.release();
    expect(rows).toEqual(await all(KEPT));
  });
});
