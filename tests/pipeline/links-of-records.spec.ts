import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linksOf } from '../../src/adapters/postgres/run-links.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { cancellation, certificate, child, dead, deathCertificate, entry } from '../support/people.ts';
import { rowsRead } from '../support/rows-read.ts';

const PERIOD = ['2025-01-01', '2025-12-31'] as const;
const DEATHS = 120;

describe('the links of the records of a chunk', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const numbers = (count: number) => Array.from({ length: count }, (_, no) => no);

  /** As a run does that links births first, of which the planner then learns in the middle of it. */
  const linkWithBirthsKnown = async () => {
    const births = numbers(400).map((no) => child(no));
    await test.deliver({ feed: 'HC-BIRTH', period: PERIOD, rows: births.map((of) => certificate(of)) });
    await test.deliver({ feed: 'PS-BIRTH', period: PERIOD, rows: births.map((of) => entry(of)) });
    await test.check({ asOf: '2025-12-31' });
    await test.database.query('analyze line_link');
    const deaths = numbers(DEATHS).map((no) => dead(no));
    await test.deliver({ feed: 'HC-DEATH', period: PERIOD, rows: deaths.map((of) => deathCertificate(of)) });
    await test.deliver({ feed: 'PS-DEATH', period: PERIOD, rows: deaths.map((of) => cancellation(of)) });
    return test.check({ asOf: '2025-12-31' });
  };

  it('are looked up by record, also where the planner has not seen any link of their feeds', async () => {
    const { id } = await linkWithBirthsKnown();
    const cancellations = await test.database.query<{ id: string }>(
      `select id::text id from source_record where feed = 'PS-DEATH' and standing = 'head'`,
    );
    expect(cancellations).toHaveLength(DEATHS);
    const ids = cancellations.map((row) => row.id);
    let found = 0;
    const read = await rowsRead(test.database, ['line_link'], () =>
      test.database.inTransaction(async (tx) => {
        await tx.query('set local enable_seqscan = off');
        found = (await linksOf(tx, id, ids, ['HC-DEATH'])).length;
      }),
    );
    expect(found).toBeGreaterThan(DEATHS / 2);
    expect(read).toBeLessThan(6 * DEATHS);
  });
});
