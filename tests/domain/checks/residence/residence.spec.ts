import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExampleRow } from '../../../../src/domain/checks/check.ts';
import { m03 } from '../../../../src/domain/checks/m03-employer-not-registered.ts';
import { m06 } from '../../../../src/domain/checks/m06-multi-residence.ts';
import { m08 } from '../../../../src/domain/checks/m08-stale-inflow.ts';
import { m09 } from '../../../../src/domain/checks/m09-local-as-inflow.ts';
import { rehearse } from '../../../../src/domain/checks/rehearse.ts';
import { changed, EMPLOYED, OUTFLOW, STAY } from '../../../../src/domain/checks/residence-rows.ts';
import type { World } from '../../../../src/domain/checks/world.ts';
import { addDays, plainDate } from '../../../../src/domain/values/plain-date.ts';

const stay = (code: string, arrival: string, region = '290122101201'): ExampleRow =>
  changed(STAY, { 标准地址编码: code, 详细地址: code, 现居住地: region, 来本地日期: arrival, 登记日期: arrival });

const conflictsOf = (given: readonly ExampleRow[], asOf = '2025-12-31') =>
  rehearse(m06, { when: '', given, asOf, expect: 'conflicts' }).answers.filter(
    ({ outcome }) => outcome === 'conflicts',
  );

describe('M06: several registrations of one person', () => {
  it('three dwellings are three pairs, told by the two older entries', () => {
    const answers = conflictsOf([stay('A1', '2025-01-01'), stay('A2', '2025-02-01'), stay('A3', '2025-03-01')]);
    const pairs = answers.map((answer) => (answer.outcome === 'conflicts' ? answer.evidence.length : 0));
    expect(pairs.toSorted((a, b) => a - b)).toEqual([1, 2]);
  });

  it('a person with one registration has none too many', () => {
    expect(conflictsOf([stay('A1', '2025-01-01')])).toEqual([]);
  });

  it('the order of the rows does not matter', () => {
    const rows = [stay('A1', '2025-01-01'), stay('B1', '2025-03-01', '290123101'), stay('A2', '2025-02-01')];
    const told = (given: readonly ExampleRow[]) =>
      conflictsOf(given).map((answer) =>
        answer.outcome === 'conflicts' ? answer.evidence.map(({ record }) => record.key).toSorted() : [],
      );
    const expected = told(rows);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
        expect(told(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe('M08: a registration that outlived the stay', () => {
  it('fires from the 181st day after the expected end and never before', () => {
    const end = plainDate('2025-06-30');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (days) => {
        const given = [changed(STAY, { 拟居住至: end })];
        const { outcome } = rehearse(m08, { when: '', given, asOf: addDays(end, days), expect: 'conflicts' });
        expect(outcome).toBe(days > 180 ? 'conflicts' : 'agrees');
      }),
    );
  });

  it('a return before the arrival is the return of an earlier journey', () => {
    const given = [STAY, changed(OUTFLOW, { 流出日期: '2024-02-01', 返回日期: '2024-12-20' })];
    expect(rehearse(m08, { when: '', given, asOf: '2025-12-31', expect: 'agrees' }).outcome).toBe('agrees');
  });
});

describe('M03: listed by an employer', () => {
  it('a stay that ended 30 days before the job counts, one that ended 31 days before does not', () => {
    // 10 February 2025 − 30 days = 11 January 2025.
    const ended = (on: string) =>
      changed(STAY, { 来本地日期: '2024-06-01', 登记日期: '2024-06-02', 离开日期: on, 注销原因: '离开' });
    const outcome = (on: string) => rehearse(m03, { when: '', given: [EMPLOYED, ended(on)], expect: 'agrees' }).outcome;
    expect(outcome('2025-01-11')).toBe('agrees');
    expect(outcome('2025-01-10')).toBe('conflicts');
  });
});

describe('M09: a local registered as incomer', () => {
  it('two counties that have merged are one', () => {
    const row = { hukouRegion: '290121', residenceRegion: '290122', leaveDate: null, closeReason: null };
    const world = (merged: boolean) =>
      ({
        asOf: '2025-12-31',
        currentRegion: (code: string) => (merged ? code.replace(/^290121/u, '290122') : code),
      }) as unknown as World;
    const judge = (merged: boolean) =>
      m09.judge({ subject: { row } } as unknown as Parameters<typeof m09.judge>[0], world(merged));
    expect(judge(false)).toMatchObject({ outcome: 'agrees' });
    expect(judge(true)).toMatchObject({ outcome: 'conflicts', severity: 'S3' });
  });
});
