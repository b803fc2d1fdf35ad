import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { coversRun, type DayRun, unionOfRuns } from '../../../src/domain/rosters/day-runs.ts';
import { changedReaches } from '../../../src/domain/rosters/reach.ts';
import { addDays, plainDate } from '../../../src/domain/values/plain-date.ts';

const PLACE = { feed: 'PS-BIRTH', county: '290121' };
const days = (from: string, until: string): DayRun => ({ from: plainDate(from), until: plainDate(until) });
const changed = (before: readonly DayRun[] | null, after: readonly DayRun[] | null) =>
  changedReaches(PLACE, before, after).map(({ days: run }) => run && `${run.from}/${run.until}`);

describe('where rosters reach otherwise than before', () => {
  const JANUARY = days('2025-01-01', '2025-01-31');

  it('nothing changes where the same days are covered', () => {
    expect(changed([JANUARY], [JANUARY])).toEqual([]);
    expect(changed(null, null)).toEqual([]);
  });

  it('a month that comes changes its own days, and one that is withdrawn too', () => {
    const both = [days('2025-01-01', '2025-02-28')];
    expect(changed([JANUARY], both)).toEqual(['2025-02-01/2025-02-28']);
    expect(changed(both, [JANUARY])).toEqual(['2025-02-01/2025-02-28']);
  });

  it('days before, after and between are told apart', () => {
    expect(
      changed([days('2025-01-01', '2025-01-10'), days('2025-01-20', '2025-01-31')], [days('2025-01-05', '2025-01-31')]),
    ).toEqual(['2025-01-01/2025-01-04', '2025-01-11/2025-01-19']);
  });

  it('everything may change where somebody owes the rosters now, or nobody any more', () => {
    expect(changed(null, [JANUARY])).toEqual([null]);
    expect(changed([], null)).toEqual([null]);
  });

  it('whether rosters span some days changes only where some of these days are named', () => {
    const start = plainDate('2025-01-01');
    const run = fc
      .tuple(fc.nat({ max: 60 }), fc.nat({ max: 12 }))
      .map(([from, length]): DayRun => ({ from: addDays(start, from), until: addDays(start, from + length) }));
    const union = fc.array(run, { maxLength: 4 }).map(unionOfRuns);
    fc.assert(
      fc.property(union, union, run, (before, after, asked) => {
        const isNamed = changedReaches(PLACE, before, after).some(
          ({ days: named }) => named === null || (named.from <= asked.until && asked.from <= named.until),
        );
        if (coversRun(before, asked) !== coversRun(after, asked)) expect(isNamed).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
