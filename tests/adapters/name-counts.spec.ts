import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countNames } from '../../src/adapters/postgres/name-counts.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, child, entry } from '../support/people.ts';

/** Twelve children of six names, two of each; the first eight are entered too. */
const children = Array.from({ length: 12 }, (_, no) => child(no));

describe('how many people of a run carry a name', () => {
  let test: TestHub;
  let runId: string;
  beforeAll(async () => {
    test = await openTestHub();
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: children.map((of) => certificate(of)) });
    await test.deliver({ feed: 'PS-BIRTH', period: '2025-01', rows: children.slice(0, 8).map((of) => entry(of)) });
    runId = (await test.check({ asOf: '2025-01-31', checks: ['B01'] })).id;
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const named = async (others: number, feeds: readonly string[] = ['HC-BIRTH', 'PS-BIRTH']) => {
    const names = await test.database.query<{ name: string }>(
      'select distinct name_key name from mention where name_key is not null',
    );
    const asked = [
      ...names.map(({ name }) => name),
      ...Array.from({ length: others }, (_, no) => `nobody ${no}`),
      null,
    ];
    const counts = await test.database.inTransaction((tx) => countNames(tx, runId, feeds, 'name_key', asked));
    return new Map([...counts].filter(([, n]) => n > 0));
  };

  it('is counted over both feeds: two certificates each, and an entry or two', async () => {
    const counts = await named(0);
    expect([...counts.values()].toSorted((a, b) => a - b)).toEqual([3, 3, 3, 3, 4, 4]);
  });

  it('is the same when so many names are asked for that whole feeds are counted', async () => {
    expect(await named(2_000)).toEqual(await named(0));
    // Kept from before.
    expect(await named(2_000)).toEqual(await named(0));
  });

  it('counts a feed once that is linked with itself', async () => {
    const twice = await named(2_000, ['PS-BIRTH', 'PS-BIRTH']);
    expect([...twice.values()].toSorted((a, b) => a - b)).toEqual([1, 1, 1, 1, 2, 2]);
    expect(await named(0, ['PS-BIRTH', 'PS-BIRTH'])).toEqual(twice);
  });
});
