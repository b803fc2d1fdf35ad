import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cohort } from '../support/cohort.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { addDay, entry } from '../support/people.ts';
import { rowsCompared } from '../support/rows-compared.ts';

/** With each run the database enters the keys that came since the one before. */
const ADD_RUN = `insert into run (id, line, state, as_of, region, checks, confirm, asked_by, live)
  values (gen_random_uuid(), gen_random_uuid(), 'planned', '2025-03-31', '', '{}', false, 'test', false)`;

const DAYS = 50;
const EACH = 4;

describe('keys of people that came in many small rosters', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  /** A roster for each of these days. */
  const deliver = async (from: number) => {
    for (let no = from; no < from + DAYS; no += 1) {
      const day = addDay('2024-01-01', no);
      const rows = cohort(EACH, day, EACH * no).map((of) => entry(of));
      await test.deliver({ feed: 'PS-BIRTH', period: [day, day], rows });
    }
  };

  /** Steps of plans for each key. */
  const stepsOfEach = async (): Promise<number> => {
    const [keys] = await test.database.query<{ n: number }>('select sum(cardinality(keys))::int n from mention');
    return (await rowsCompared(test.database, ADD_RUN)) / (keys?.n ?? 0);
  };

  // The planner, who cannot know how far the numbers of a batch reach, compared each person with each batch: 600,000 with 1,400.
  it('are entered with some steps for each, however many rosters there are', async () => {
    await test.database.query('analyze');
    await deliver(0);
    const few = await stepsOfEach();
    await deliver(DAYS);
    const many = await stepsOfEach();
    expect(few).toBeGreaterThan(1);
    expect(few).toBeLessThan(5);
    expect(many).toBeLessThan(1.3 * few);
  });
});
