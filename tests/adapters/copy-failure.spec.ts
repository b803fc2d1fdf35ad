import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';

const COLUMNS = ['feed', 'key', 'record_id', 'role'];

describe('rows on their way into the database', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const count = async (): Promise<unknown> =>
    (await test.database.query<{ n: number }>('select count(*)::int n from mention_key'))[0]?.n;

  /** Enough of them that some have left when the last one cannot be made. */
  function* rows(last: readonly string[] | Error): Iterable<readonly string[]> {
    for (let no = 0; no < 20_000; no += 1) yield ['PS-BIRTH', String(no), String(no), 'child'];
    if (last instanceof Error) throw last;
    yield last;
  }

  it('that break off are told by the error that broke them, and none of them is kept', async () => {
    const broken = new RangeError('no such row');
    await expect(test.database.inTransaction((tx) => tx.copy('mention_key', COLUMNS, rows(broken)))).rejects.toBe(
      broken,
    );
    expect(await count()).toBe(0);
  });

  it('that the database does not take are told by its own error', async () => {
    const bad = ['PS-BIRTH', 'not a number', '1', 'child'];
    await expect(test.database.inTransaction((tx) => tx.copy('mention_key', COLUMNS, rows(bad)))).rejects.toMatchObject(
      { code: '22P02' },
    );
    expect(await count()).toBe(0);
  });

  it('go in afterwards over the same connections', async () => {
    await test.database.inTransaction((tx) => tx.copy('mention_key', COLUMNS, rows(['PS-BIRTH', '1', '1', 'child'])));
    expect(await count()).toBe(20_001);
  });
});
