import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runRegister } from '../../src/adapters/postgres/run-register.ts';
import { cohort } from '../support/cohort.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { entry } from '../support/people.ts';
import { rowsRead, tellCounts } from '../support/rows-read.ts';

/** Tables that PostgreSQL knows too little of. */
const TABLES = ['source_record', 'mention', 'mention_key', 'batch'];
/** Of which rows read are counted. */
const COUNTED = ['source_record', 'line_input', 'batch'];
const ROWS = 600;

describe('a run over a register that PostgreSQL knows too little of', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(async () => {
    await test.empty();
    await test.deliver({
      feed: 'PS-BIRTH',
      period: '2025-01',
      rows: cohort(ROWS, '2025-01-01').map((of) => entry(of)),
    });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  /** What ANALYZE left behind, and a crash since: then nobody knows what was added. */
  const crashedAfter = async (known: string) => {
    await test.database.query(`update pg_class set ${known} where relname = any($1::text[])`, [TABLES]);
    await tellCounts(test.database);
    await test.database.query('select pg_stat_reset()');
  };
  const readsOfEach = async () =>
    (await rowsRead(test.database, COUNTED, () => test.check({ asOf: '2025-03-31' }))) / ROWS;
  const counted = async () =>
    (
      await test.database.query<{ n: number }>(`select reltuples::int n from pg_class where relname = 'source_record'`)
    )[0]?.n;

  it('reads some rows for each record where all rows had been taken back when PostgreSQL looked', async () => {
    await crashedAfter(`reltuples = 0, relpages = greatest(pg_relation_size(oid) / 8192, 1)`);
    expect(await readsOfEach()).toBeLessThan(30);
    expect(await counted()).toBe(ROWS);
  });

  it('reads some rows for each record where there were ten when PostgreSQL looked, and knows of no more since it crashed', async () => {
    await crashedAfter(`reltuples = 10, relpages = 1`);
    expect(await readsOfEach()).toBeLessThan(30);
    expect(await counted()).toBe(ROWS);
  });

  it('looks records up one by one even where PostgreSQL takes the register for empty', async () => {
    const run = await test.check({ asOf: '2025-03-31' });
    await crashedAfter(`reltuples = 0, relpages = greatest(pg_relation_size(oid) / 8192, 1)`);
    const read = await rowsRead(test.database, COUNTED, () =>
      test.database.inTransaction(async (tx) => {
        // Among few rows the planner compares lists, among many it looks up one by one, beginning with what it takes for empty.
        for (const way of ['hashjoin', 'mergejoin']) await tx.query(`set local enable_${way} = off`);
        expect(await runRegister(tx).recordsBetween(run.id, 'PS-BIRTH', 1, ROWS)).toHaveLength(ROWS);
      }),
    );
    expect(read / ROWS).toBeLessThan(5);
  });
});
