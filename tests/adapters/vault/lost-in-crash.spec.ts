import { expect, it } from 'vitest';

import { openDatabase } from '../../../src/adapters/postgres/database.ts';
import { openTestHub } from '../../support/hub.ts';
import { child, childId, entry } from '../../support/people.ts';

/**
 * What a token stands for is committed without waiting for the disk, also for a trial that stores nothing else. A server that is
 * killed a moment later has not got it any more when it comes back, while the process goes on.
 */
it('a number that a killed server lost is stored again by the process that had sent it before', async () => {
  await using test = await openTestHub();
  const roster = { feed: 'PS-BIRTH', period: '2025-02', rows: [entry(child(3))] } as const;
  await test.deliver(roster, { dryRun: true });
  const { rowCount } = await test.database.pool.query('delete from identity_number');
  expect(rowCount).toBeGreaterThan(0);
  await test.deliver(roster);
  await using other = await openDatabase(test.url, test.keyFile);
  expect(await other.query('select key from source_record')).toEqual([{ key: childId(child(3)) }]);
});
