import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, child, entry } from '../support/people.ts';

const BIRTHS = 400;

describe('the first large run after a small one', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  /** Rows of answers and findings that were read so far, by index or in a row. */
  const read = async () => {
    await test.database.query('select pg_stat_force_next_flush()');
    const [row] = await test.database.query<{ n: number }>(
      `select sum(coalesce(idx_tup_fetch, 0) + coalesce(seq_tup_read, 0))::int n from pg_stat_user_tables
       where relname in ('line_answer', 'finding')`,
    );
    return row?.n ?? 0;
  };

  // The planner, which knew of a handful of answers, compared each new one with all: for 28,000 of them settling took over four minutes.
  it('recognises what was found before with some reads for each answer, not a reading of all for each', async () => {
    const covered = ['2024-01-01', '2025-06-30'] as const;
    await test.deliver({ feed: 'PS-BIRTH', period: covered, rows: [entry(child(0, '2024-02-08'))] });
    await test.deliver({ feed: 'HC-BIRTH', period: '2024-01', rows: [certificate(child(1, '2024-01-08'))] });
    const small = await test.check({ asOf: '2025-06-30' });
    await test.database.query('analyze');
    await test.deliver({
      feed: 'HC-BIRTH',
      period: '2024-02',
      rows: Array.from({ length: BIRTHS }, (_, n) => certificate(child(n + 2, '2024-02-08'))),
    });
    const before = await read();
    const large = await test.check({ asOf: '2025-06-30' });
    const each = ((await read()) - before) / BIRTHS;
    expect(large.base).toBe(small.id);
    expect((await test.findings(large)).length).toBeGreaterThan(BIRTHS / 2);
    expect(each).toBeGreaterThan(1);
    expect(each).toBeLessThan(60);
  });
});
