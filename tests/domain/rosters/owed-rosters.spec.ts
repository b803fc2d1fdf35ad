import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../../src/domain/feeds/define-feed.ts';
import { inferCadence } from '../../../src/domain/rosters/cadence.ts';
import type { OwedFeed } from '../../../src/domain/rosters/owed-feed.ts';
import { owedRosters } from '../../../src/domain/rosters/owed-rosters.ts';
import { addDays, addMonths, plainDate } from '../../../src/domain/values/plain-date.ts';

const day = plainDate;
const CYCLE = { monthlyDay: 10, quarterlyDay: 15, termDays: 30 };
const entry = (cadence: Cadence, since = '2025-01-01'): OwedFeed => ({
  feed: 'HC-BIRTH',
  region: '290121',
  org: '',
  since: day(since),
  cadence,
});
const sent = (from: string, until: string) => ({
  feed: 'HC-BIRTH',
  region: '290121',
  org: '',
  from: day(from),
  until: day(until),
});
const owed = (register: OwedFeed, finals: readonly ReturnType<typeof sent>[], asOf: string) =>
  owedRosters([register], finals, day(asOf), CYCLE).map(({ periodStart, periodEnd, dueOn, received }) => [
    periodStart,
    periodEnd,
    dueOn,
    received,
  ]);

describe('which rosters are owed by a day', () => {
  it('a month is due on the 10th of the next', () => {
    expect(owed(entry('monthly'), [sent('2025-01-01', '2025-01-31')], '2025-03-10')).toEqual([
      ['2025-01-01', '2025-01-31', '2025-02-10', true],
      ['2025-02-01', '2025-02-28', '2025-03-10', false],
    ]);
    expect(owed(entry('monthly'), [], '2025-02-09')).toEqual([]);
  });

  it('a quarter is due on the 15th of the month after', () => {
    expect(owed(entry('quarterly'), [], '2025-04-15')).toEqual([['2025-01-01', '2025-03-31', '2025-04-15', false]]);
  });

  it('a term is due 30 days after it began, and a roster that begins in it is enough', () => {
    const school = entry('term', '2024-09-01');
    expect(owed(school, [sent('2024-08-26', '2025-01-20')], '2025-03-03')).toEqual([
      ['2024-09-01', '2025-01-31', '2024-10-01', true],
      ['2025-02-01', '2025-08-31', '2025-03-03', false],
    ]);
  });

  it('what happens now and then is never late', () => {
    expect(owed(entry('occasional'), [], '2026-01-01')).toEqual([]);
  });

  it('the first period begins with the coverage start', () => {
    expect(owed(entry('monthly', '2025-01-16'), [sent('2025-01-16', '2025-01-31')], '2025-02-10')).toEqual([
      ['2025-01-16', '2025-01-31', '2025-02-10', true],
    ]);
  });

  it('two half months make a month, half a month does not', () => {
    const halves = [sent('2025-01-01', '2025-01-15'), sent('2025-01-16', '2025-01-31')];
    expect(owed(entry('monthly'), halves, '2025-02-10')[0]?.[3]).toBe(true);
    expect(owed(entry('monthly'), halves.slice(0, 1), '2025-02-10')[0]?.[3]).toBe(false);
  });

  it('the roster of another organisation does not count', () => {
    const other = { ...sent('2025-01-01', '2025-01-31'), org: 'H1' };
    expect(owed(entry('monthly'), [other], '2025-02-10')[0]?.[3]).toBe(false);
  });
});

describe('the day on which a roster came', () => {
  const arrival = (finals: readonly (ReturnType<typeof sent> & { readonly submittedAt?: string })[]) =>
    owedRosters([entry('monthly')], finals, day('2025-02-28'), CYCLE).map(({ receivedOn }) => receivedOn);
  const half = { ...sent('2025-01-01', '2025-01-15'), submittedAt: '2025-01-16T09:00:00+08:00' };
  const rest = { ...sent('2025-01-16', '2025-01-31'), submittedAt: '2025-02-12T09:00:00+08:00' };

  it('is the day on which the last missing part was submitted', () => {
    expect(arrival([half, rest])).toEqual(['2025-02-12']);
  });

  it('is not moved by a second final of the same period', () => {
    const again = { ...sent('2025-01-01', '2025-01-31'), submittedAt: '2025-02-27T09:00:00+08:00' };
    expect(arrival([half, rest, again])).toEqual(['2025-02-12']);
  });

  it('is unknown when a part does not say when it was submitted', () => {
    expect(arrival([half, sent('2025-01-16', '2025-01-31')])).toEqual([null]);
  });
});

describe('properties', () => {
  const anyCadence = fc.constantFrom<Cadence>('monthly', 'quarterly', 'term');
  const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('2022-01-01'), days));

  it('periods follow each other without gap, and each was due by the day', () => {
    fc.assert(
      fc.property(anyCadence, anyDay, anyDay, (cadence, since, asOf) => {
        const rosters = owedRosters([{ ...entry(cadence), since }], [], asOf, CYCLE);
        if (rosters[0]) expect(rosters[0].periodStart).toBe(since);
        for (const [at, roster] of rosters.entries()) {
          expect(roster.dueOn <= asOf).toBe(true);
          const next = rosters[at + 1];
          if (next) expect(next.periodStart).toBe(addDays(roster.periodEnd, 1));
        }
      }),
    );
  });

  it('a later day never takes back what was owed', () => {
    fc.assert(
      fc.property(anyCadence, anyDay, anyDay, fc.nat(400), (cadence, since, asOf, later) => {
        const register = [{ ...entry(cadence), since }];
        const before = owedRosters(register, [], asOf, CYCLE);
        expect(owedRosters(register, [], addDays(asOf, later), CYCLE).slice(0, before.length)).toEqual(before);
      }),
    );
  });
});

describe('how often a sender delivers', () => {
  const months = (length: number, count: number) =>
    Array.from({ length: count }, (_, n) => {
      const from = addMonths(day('2025-01-01'), n * length);
      return { from, until: addDays(addMonths(from, length), -1) };
    });

  it.each([
    ['months', months(1, 5), 'monthly'],
    ['quarters', months(3, 4), 'quarterly'],
    ['terms', months(5, 2), 'term'],
    [
      'a first load of ten years and months since',
      [{ from: day('2015-01-01'), until: day('2024-12-31') }, ...months(1, 3)],
      'monthly',
    ],
    ['one load of a year', months(12, 1), 'occasional'],
    ['counts on a day', [{ from: day('2025-12-31'), until: day('2025-12-31') }], 'occasional'],
    ['nothing yet', [], 'occasional'],
  ] as const)('%s', (_what, periods, cadence) => {
    expect(inferCadence(periods)).toBe(cadence);
  });
});
