import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cohort } from '../support/cohort.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, child, entry } from '../support/people.ts';
import { rowsRead } from '../support/rows-read.ts';

const BIRTHS = 400;

describe('the first large run after a small one', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  // The planner, which knew of a handful of answers, compared each new one with all: for 28,000 of them settling took over four minutes.
  it('recognises what was found before with some reads for each answer, not a reading of all for each', async () => {
    const covered = ['2024-01-01', '2025-06-30'] as const;
    await test.deliver({ feed: 'PS-BIRTH', period: covered, rows: [entry(child(0, '2024-02-08'))] });
    await test.deliver({ feed: 'HC-BIRTH', period: '2024-01', rows: [certificate(child(1, '2024-01-08'))] });
    const small = await test.check({ asOf: '2025-06-30' });
    await test.database.query('analyze');
    const born = cohort(BIRTHS, '2024-02-01', 2);
    await test.deliver({ feed: 'HC-BIRTH', period: '2024-02', rows: born.map((of) => certificate(of)) });
    const read = await rowsRead(test.database, ['line_answer', 'finding'], async () => {
      const large = await test.check({ asOf: '2025-06-30' });
      expect(large.base).toBe(small.id);
      expect((await test.findings(large)).length).toBeGreaterThan(BIRTHS / 2);
    });
    expect(read / BIRTHS).toBeGreaterThan(1);
    expect(read / BIRTHS).toBeLessThan(60);
  });
});
