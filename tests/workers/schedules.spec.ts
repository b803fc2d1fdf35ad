import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runSchedule } from '../../src/actions/run-schedule.ts';
import { changeSchedule, listSchedules } from '../../src/actions/schedules.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

describe('the roster cycle', () => {
  let test: TestHub;
  beforeEach(async () => {
    test = await openTestHub({ today: '2026-04-13' });
  });
  afterEach(() => test[Symbol.asyncDispose]());

  const runs = () => test.database.query('select as_of::text, asked_by, confirm from run');

  it('is there from the first day, and what an operator changed stays changed', async () => {
    const ids = (await listSchedules(test.hub)).map(({ id }) => id);
    expect(ids).toContain('check-monthly');
    await changeSchedule('check-monthly', { cron: '0 0 4 14 * *' }, 'operator', test.hub);
    expect((await listSchedules(test.hub)).find(({ id }) => id === 'check-monthly')).toMatchObject({
      cron: '0 0 4 14 * *',
      changedBy: 'operator',
      tz: 'Asia/Shanghai',
    });
    expect(await changeSchedule('no-such-line', { enabled: false }, 'operator', test.hub)).toBeNull();
  });

  it('starts a check as of today that confirms nothing', async () => {
    await listSchedules(test.hub);
    await runSchedule('check-monthly', test.hub);
    expect(await runs()).toEqual([{ as_of: '2026-04-13', asked_by: 'schedule:check-monthly', confirm: false }]);
    expect((await listSchedules(test.hub)).find(({ id }) => id === 'check-monthly')?.lastFiredAt).not.toBeNull();
  });

  it('does nothing for a line that is switched off or unknown, even if the queue still fires it', async () => {
    await listSchedules(test.hub);
    await changeSchedule('check-monthly', { enabled: false }, 'operator', test.hub);
    await runSchedule('check-monthly', test.hub);
    await runSchedule('no-such-line', test.hub);
    expect(await runs()).toEqual([]);
  });
});
