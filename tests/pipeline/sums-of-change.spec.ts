import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf, runSums } from '../../src/adapters/postgres/run-digest.ts';
import type { Run } from '../../src/ports/runs.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { addDay, child, entry } from '../support/people.ts';
import { rowsRead } from '../support/rows-read.ts';

const FOUND = ['line_answer', 'line_link', 'line_tally'];

describe('the sums of a run that goes on from another', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  let born = 0;
  /** Children of whom hardly two share village and month, so that there are many sums. */
  const enter = async (count: number): Promise<Run> => {
    const rows = Array.from({ length: count }, (_, n) => {
      const no = born + n;
      return entry(child(no, addDay('2020-01-01', 14 * (no % 150))), { 户籍地: `290121101${201 + (no % 97)}` });
    });
    born += count;
    await test.deliver({ feed: 'PS-BIRTH', period: ['2020-01-01', '2026-03-31'], rows });
    return test.check({ asOf: '2026-03-31' });
  };

  /** Rows that the run brought in or ended. */
  const changedIn = async ({ id }: Run): Promise<number> => {
    const counts = FOUND.map(
      (table) =>
        `select count(*) n from ${table} x join run r using (line) where r.id = $1 and (x.since = r.turn or x.ended = r.turn)`,
    );
    const [row] = await test.database.query<{ n: number }>(
      `select sum(n)::int n from (${counts.join(' union all ')}) c`,
      [id],
    );
    return row?.n ?? 0;
  };

  /** Reads for each row that changed, where the planner is to do anything rather than look sums up one by one: so it came to read all. */
  const readsOfEach = async (run: Run): Promise<number> => {
    const read = await rowsRead(test.database, FOUND, () =>
      test.database.inTransaction(async (tx) => {
        await tx.query('set local enable_nestloop = off');
        expect(digestOf(await runSums(tx, run.id))).toBe(run.digest);
      }),
    );
    return read / (await changedIn(run));
  };

  it('takes some reads for each row that changed, however many stand', async () => {
    const first = await enter(80);
    await test.database.query('analyze');
    const few = await enter(10);
    expect(few.base).toBe(first.id);
    const ofFew = await readsOfEach(few);
    await enter(100);
    const ofMany = await readsOfEach(await enter(10));
    expect(ofFew).toBeGreaterThan(1);
    expect(ofFew).toBeLessThan(8);
    expect(ofMany).toBeLessThan(8);
    expect(ofMany).toBeLessThan(2 * ofFew);
  });
});
