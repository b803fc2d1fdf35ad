import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cohort } from '../support/cohort.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, pupil } from '../support/people.ts';
import { rowsRead } from '../support/rows-read.ts';

const PUPILS = 1_500;

describe('a large roster of a feed of which little has come before', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  // With an index by feed alone in reach, the planner read all mentions of the new feed for each number: 2,500 rows.
  it('costs the gates some reads for each of its rows, not a reading of the roster for each', async () => {
    for (const [n, month] of ['2024-01', '2024-02', '2024-03'].entries())
      await test.deliver({
        feed: 'HC-BIRTH',
        period: month,
        rows: cohort(100, `${month}-01`, 100 * n).map((of) => certificate(of)),
      });
    // What the planner knows is three rosters of another feed.
    await test.database.query('analyze');
    const rows = cohort(PUPILS, '2017-05-01').map((of) => pupil(of));
    const read = await rowsRead(test.database, ['source_record', 'mention'], async () => {
      for (const month of ['2024-09', '2025-03', '2025-09'])
        expect(await test.deliver({ feed: 'ED-K12', period: month, rows })).toMatchObject({
          outcome: 'imported',
          gates: [],
        });
    });
    const each = read / (3 * PUPILS);
    expect(each).toBeGreaterThan(1);
    expect(each).toBeLessThan(40);
  });
});
