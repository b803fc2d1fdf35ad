import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkPair } from '../../src/pipeline/link.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { cohort } from '../support/cohort.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import { certificate, entry } from '../support/people.ts';
import { rowsRead } from '../support/rows-read.ts';

const PAIR = { left: 'HC-BIRTH', right: 'PS-BIRTH' };
const REQUEST = { asOf: '2025-06-30', checks: ['B01'] };

describe('two feeds that are linked in full again', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const deliver = async (day: string, count: number, from: number) => {
    const born = cohort(count, day, from);
    const period = ['2024-01-01', '2025-01-31'] as const;
    await test.deliver({ feed: 'HC-BIRTH', period, rows: born.map((of) => certificate(of)) });
    await test.deliver({ feed: 'PS-BIRTH', period, rows: born.map((of) => entry(of)) });
  };

  /** Reads for each link that is made again as it was. */
  const readsOfEach = async (links: number): Promise<number> => {
    const { id } = await planRun(requestOf(REQUEST), test.hub);
    const run = await runOf(id, test.hub);
    expect(run.base).not.toBeNull();
    const read = await rowsRead(test.database, ['line_link'], () =>
      test.hub.inTransaction(async (stores) =>
        expect(await linkPair(run, { kind: 'link', ...PAIR }, stores)).toMatchObject({ links }),
      ),
    );
    const made =
      'select count(*)::int n from line_link l join run r on r.id = $1 and l.line = r.line and l.since = r.turn';
    // All of them went on: this run made none.
    expect(await test.database.query(made, [id])).toEqual([{ n: 0 }]);
    await workOnRun(id, { hub: test.hub, logger: silent });
    return read / links;
  };

  // The planner, who knows nothing of the turn, compared each link made with each that was ended: 400 reads for each of 400.
  it('lets links go on that are as they were, with some reads for each, however many there are', async () => {
    await deliver('2024-01-01', 10, 0);
    await test.check(REQUEST);
    await test.database.query('analyze');
    await deliver('2024-02-01', 200, 10);
    await test.check(REQUEST);
    const few = await readsOfEach(210);
    await deliver('2024-03-01', 200, 210);
    await test.check(REQUEST);
    const many = await readsOfEach(410);
    expect(few).toBeGreaterThan(1);
    expect(many).toBeLessThan(2 * few);
    expect(many).toBeLessThan(20);
  });
});
