import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { withdrawRoster } from '../../src/actions/withdraw-roster.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, child, entry } from '../support/people.ts';
import type { Roster } from '../support/rosters.ts';

const JANUARY: Roster = { feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(0)), certificate(child(1))] };

describe('a roster that comes again', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(() => test.empty());
  afterAll(() => test[Symbol.asyncDispose]());

  const batches = () =>
    test.database.query<{ number: string; state: string }>('select number, state from batch order by number');

  it('is stored once: the same file again opens no second batch and leaves the digest as it was', async () => {
    const first = await test.deliver(JANUARY);
    expect(first).toMatchObject({ outcome: 'imported', counts: { total: 2, accepted: 2, unchanged: 0, rejected: 0 } });
    const before = await test.digest();
    const again = await test.deliver(JANUARY);
    expect(again).toMatchObject({ outcome: 'known', counts: { total: 2, accepted: 0, unchanged: 2, rejected: 0 } });
    expect(await batches()).toHaveLength(1);
    expect(await test.digest()).toBe(before);
  });

  it('is stored once even when the two deliveries arrive in the same instant', async () => {
    const outcomes = await Promise.all([test.deliver(JANUARY), test.deliver(JANUARY), test.deliver(JANUARY)]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['imported', 'known', 'known']);
    expect(await batches()).toHaveLength(1);
  });

  it('with another version of the same record in the same instant leaves both standing, as in any order', async () => {
    await Promise.all([
      test.deliver(JANUARY),
      test.deliver({ ...JANUARY, period: '2025-02', rows: [certificate(child(0), { 新生儿姓名: '张晓明' })] }),
      test.deliver({ ...JANUARY, period: '2025-03', rows: [certificate(child(0), { 新生儿姓名: '张小鸣' })] }),
    ]);
    const standing = await test.database.query<{ key: string; standing: string }>(
      'select key, standing from source_record order by key',
    );
    expect(standing.map(({ key, standing: is }) => `${key} ${is}`)).toEqual([
      'W290000100 contender',
      'W290000100 contender',
      'W290000100 contender',
      'W290000101 head',
    ]);
  });

  it('as another file with the same rows adds nothing: every row is unchanged', async () => {
    await test.deliver(JANUARY);
    const workbook = await test.deliver({ ...JANUARY, as: 'xlsx' });
    expect(workbook).toMatchObject({ outcome: 'imported', counts: { total: 2, accepted: 0, unchanged: 2 } });
  });

  it.each(['csv', 'csv-gb18030', 'xlsx', 'ndjson'] as const)('means the same as %s', async (as) => {
    await test.deliver({ ...JANUARY, as });
    const rows = await test.database.query<{ key: string; row_hash: string }>(
      'select key, row_hash from source_record order by key',
    );
    await test.empty();
    await test.deliver(JANUARY);
    expect(await test.database.query('select key, row_hash from source_record order by key')).toEqual(rows);
    expect(rows.map(({ key }) => key)).toEqual(['W290000100', 'W290000101']);
  });

  it('that was withdrawn may be sent again and counts again', async () => {
    await test.deliver({ feed: 'PS-BIRTH', period: '2025-01', rows: [entry(child(0))] });
    expect(await withdrawRoster(1, '错误文件', test.hub)).toMatchObject({ outcome: 'withdrawn' });
    expect(await test.deliver({ feed: 'PS-BIRTH', period: '2025-01', rows: [entry(child(0))] })).toMatchObject({
      outcome: 'imported',
      counts: { accepted: 1 },
    });
    expect((await batches()).map(({ state }) => state)).toEqual(['withdrawn', 'accepted']);
  });
});
