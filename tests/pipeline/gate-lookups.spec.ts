import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, child } from '../support/people.ts';
import { idNumber, type Roster, type Row } from '../support/rosters.ts';

const PUPILS = 1_500;

/** The n-th invented pupil. */
const pupil = (n: number): Row => {
  const birth = `201${n % 5}-0${1 + (n % 9)}-1${Math.floor(n / 9) % 9}`;
  const number = idNumber('290121', birth, 2 * (n % 480) + 1);
  return {
    学籍号: `G${number}`,
    学校标识码: '2129000031',
    年级: '一年级',
    姓名: `${'赵钱孙李周吴郑王'[n % 8] ?? ''}小${'明强红兰英'[n % 5] ?? ''}`,
    性别: '男',
    出生日期: birth,
    公民身份号码: number,
    户籍地: '290121101201',
    入学年月: '202409',
  };
};

const roster = (period: string, count: number): Roster => ({
  feed: 'ED-K12',
  period,
  rows: Array.from({ length: count }, (_, i) => pupil(i)),
});

describe('a large roster of a feed of which little has come before', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  /** Rows of the two large tables that were read so far, by index or in a row. */
  const read = async () => {
    await test.database.query('select pg_stat_force_next_flush()');
    const [row] = await test.database.query<{ n: number }>(
      `select sum(coalesce(idx_tup_fetch, 0) + coalesce(seq_tup_read, 0))::int n from pg_stat_user_tables
       where relname in ('source_record', 'mention')`,
    );
    return row?.n ?? 0;
  };

  // With an index by feed alone in reach, the planner read all mentions of the new feed for each number: 2,500 rows.
  it('costs the gates some reads for each of its rows, not a reading of the roster for each', async () => {
    for (const month of ['01', '02', '03'])
      await test.deliver({
        feed: 'HC-BIRTH',
        period: `2024-${month}`,
        rows: Array.from({ length: 100 }, (_, i) => certificate(child(i + 100 * Number(month), `2024-${month}-08`))),
      });
    // What the planner knows is three rosters of another feed.
    await test.database.query('analyze');
    const before = await read();
    for (const month of ['2024-09', '2025-03', '2025-09'])
      expect(await test.deliver(roster(month, PUPILS))).toMatchObject({ outcome: 'imported', gates: [] });
    const each = ((await read()) - before) / (3 * PUPILS);
    expect(each).toBeGreaterThan(1);
    expect(each).toBeLessThan(40);
  });
});
