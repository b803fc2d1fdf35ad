import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestHub, type TestHub } from '../support/hub.ts';
import { child, entry } from '../support/people.ts';

/** One name and birth date beside every number that somebody tries out: each is one digit away from others. */
const PROBES = Array.from({ length: 500 }, (_, no) =>
  entry(child(0), { 公民身份号码: `290121202502081${String(no + 1).padStart(3, '0')}`, 出生日期: '2025-02-08' }),
);

/** Forty people, each with a name and birth date of its own. */
const one = (no: number) => child(no, `2025-01-${String((no % 28) + 1).padStart(2, '0')}`);

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

  it.each([
    ['name', { 姓名: '另名' }],
    ['birth date', { 出生日期: '2024-12-31' }],
  ])('as are rows that name each of forty people twice with another %s', async (_field, varied) => {
    const people = Array.from({ length: 40 }, (_, no) => one(no));
    const rows = people.flatMap((person) => [entry(person), entry(person, varied)]);
    const report = await hub.deliver({ feed: 'PS-BIRTH', period: '2025-03', rows });
    const gates = report.outcome === 'held' ? report.gates.map(({ gate, measured }) => `${gate} ${measured}`) : [];
    expect(gates).toContain('G10 80');
  });

  it('but not rows that say the same of one person again, nor nine of which some say something else', async () => {
    const twice = Array.from({ length: 40 }, (_, no) => entry(one(no)));
    const slips = Array.from({ length: 3 }, (_, no) => entry(one(no), { 姓名: `甲${no}` }));
    const report = await hub.deliver({ feed: 'PS-BIRTH', period: '2025-04', rows: [...twice, ...twice, ...slips] });
    const gates = report.outcome === 'held' ? report.gates.map(({ gate }) => gate) : [];
    expect(gates).not.toContain('G10');
  });
});
