import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/domain/rosters/coverage.ts';
import { sharedRuns, unionOfRuns } from '../../../src/domain/rosters/day-runs.ts';
import type { FinalPeriod, OwedFeed } from '../../../src/domain/rosters/owed-feed.ts';
import { addDays, plainDate } from '../../../src/domain/values/plain-date.ts';

const COUNTY = '290121';
const day = plainDate;
const final = (from: string, until: string, org = '', region = COUNTY): FinalPeriod => ({
  region,
  org,
  from: day(from),
  until: day(until),
});
const owes = (org = '', region = COUNTY): OwedFeed => ({
  feed: 'HC-BIRTH',
  region,
  org,
  since: day('2025-01-01'),
  cadence: 'monthly',
});
const reach = (finals: readonly FinalPeriod[], register: readonly OwedFeed[], asOf = '2025-12-31') =>
  coverageOf(finals, register, COUNTY, day(asOf));

const JANUARY = final('2025-01-01', '2025-01-31');
const FEBRUARY = final('2025-02-01', '2025-02-28');
const MARCH = final('2025-03-01', '2025-03-31');

describe('how far the rosters of a county reach', () => {
  it('a feed that nobody owes here is not consulted', () => {
    expect(reach([JANUARY], [owes('', '290122')])).toMatchObject({ owed: false, from: null, watermark: null });
    expect(reach([JANUARY], []).spans(day('2025-01-02'), day('2025-01-03'))).toBe(false);
  });

  it('adjoining months are one stretch', () => {
    const coverage = reach([FEBRUARY, JANUARY], [owes()]);
    expect(coverage).toMatchObject({ owed: true, from: '2025-01-01', watermark: '2025-02-28' });
    expect(coverage.spans(day('2025-01-01'), day('2025-02-28'))).toBe(true);
    expect(coverage.spans(day('2025-01-01'), day('2025-03-01'))).toBe(false);
  });

  it('time before the first roster is not covered', () => {
    expect(reach([JANUARY], [owes()]).spans(day('2024-12-31'), day('2025-01-31'))).toBe(false);
  });

  it('nothing is spanned across a missing month; the stretch after it is the one that is told', () => {
    const coverage = reach([JANUARY, MARCH], [owes()]);
    expect(coverage.spans(day('2025-01-15'), day('2025-03-15'))).toBe(false);
    expect(coverage.spans(day('2025-01-05'), day('2025-01-31'))).toBe(true);
    expect(coverage).toMatchObject({ from: '2025-03-01', watermark: '2025-03-31' });
  });

  it('one late hospital keeps the whole county back', () => {
    const hospitals = [owes('H1'), owes('H2')];
    const finals = [final('2025-01-01', '2025-03-31', 'H1'), final('2025-02-01', '2025-02-28', 'H2')];
    expect(reach(finals, hospitals)).toMatchObject({ from: '2025-02-01', watermark: '2025-02-28' });
    expect(reach(finals.slice(0, 1), hospitals)).toMatchObject({ owed: true, from: null, watermark: null });
  });

  it('towns inside the county and the city around it hold it back, the neighbour does not', () => {
    const register = [owes(), owes('', '290121101'), owes('', '290100'), owes('', '290122')];
    const own = [JANUARY, final('2025-01-01', '2025-01-31', '', '290121101')];
    expect(reach(own, register).watermark).toBeNull();
    expect(reach([...own, final('2025-01-01', '2025-01-31', '', '290100')], register).watermark).toBe('2025-01-31');
  });

  it('a period that ends after the as-of day is ignored', () => {
    expect(reach([JANUARY, FEBRUARY], [owes()], '2025-02-27')).toMatchObject({ watermark: '2025-01-31' });
    expect(reach([JANUARY, FEBRUARY], [owes()], '2025-02-28')).toMatchObject({ watermark: '2025-02-28' });
  });
});

const START = day('2025-01-01');
const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(START, days));
const anyPeriod = fc.record({
  org: fc.constantFrom('H1', 'H2'),
  from: anyDay,
  until: anyDay,
  region: fc.constant(COUNTY),
});
const register = [owes('H1'), owes('H2')];

describe('properties', () => {
  it('spans exactly when every organisation covers every single day', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 12 }), anyDay, fc.nat(10), (finals, from, length) => {
        const days = Array.from({ length: length + 1 }, (_, n) => addDays(from, n));
        const covered = (org: string, on: string) =>
          finals.some((one) => one.org === org && one.from <= on && on <= one.until);
        const every = days.every((on) => covered('H1', on) && covered('H2', on));
        expect(reach(finals, register).spans(from, addDays(from, length))).toBe(every);
      }),
    );
  });

  it('the order of the periods does not matter, and the told stretch is spanned', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 12 }), (finals) => {
        const coverage = reach(finals, register);
        const { from, watermark } = coverage;
        expect(reach(finals.toReversed(), register)).toMatchObject({ from, watermark });
        if (from !== null && watermark !== null) expect(coverage.spans(from, watermark)).toBe(true);
      }),
    );
  });

  it('a further final period never uncovers a day', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 12 }), anyPeriod, anyDay, anyDay, (finals, more, a, b) => {
        if (reach(finals, register).spans(a, b)) expect(reach([...finals, more], register).spans(a, b)).toBe(true);
      }),
    );
  });

  it('a union shares everything with itself', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 12 }), (runs) => {
        const union = unionOfRuns(runs);
        expect(sharedRuns(union, union)).toEqual(union);
      }),
    );
  });
});
