import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestHub, type TestHub } from '../support/hub.ts';
import { child, entry } from '../support/people.ts';

/** One name and birth date beside every number that somebody tries out: each is one digit away from others. */
const PROBES = Array.from({ length: 500 }, (_, no) =>
  entry(child(0), { 公民身份号码: `290121202502081${String(no + 1).padStart(3, '0')}`, 出生日期: '2025-02-08' }),
);

describe('BAD-CSV-39: 500 rows that differ only in the number', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub();
    await hub.deliver({ feed: 'PS-BIRTH', period: '2025-01', rows: [entry(child(0))] });
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  it('are stored and held for two people, with the number, the limit and what the sender can do', async () => {
    const report = await hub.deliver({ feed: 'PS-BIRTH', period: '2025-02', rows: PROBES });
    expect(report).toMatchObject({
      outcome: 'held',
      counts: { total: 500, accepted: 0 },
      gates: [{ gate: 'G10', limit: 10, remedy: { zh: expect.stringContaining('请去除重复行') } }],
    });
  });
});
