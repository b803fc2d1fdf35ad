import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ParameterOverride } from '../../../src/domain/parameters/parameters.ts';
import { type CaseFacts, judgeCase } from '../../../src/domain/retention/judge-case.ts';
import { judgeRow, type RowFacts } from '../../../src/domain/retention/judge-row.ts';
import { latestStart } from '../../../src/domain/retention/latest-start.ts';
import { addDays, dateOfDayNumber, type PlainDate, plainDate } from '../../../src/domain/values/plain-date.ts';

const ROW: RowFacts = {
  region: '290121101201',
  periodEnd: plainDate('2024-02-29'),
  isMatched: true,
  isInReview: false,
  isContended: false,
  isCounted: true,
  hasOpenCase: false,
  lastCaseOver: null,
  isUnderAppeal: false,
  isProtected: false,
  isHistory: false,
};
const CASE: CaseFacts = {
  region: '290121',
  severity: 'S2',
  overOn: plainDate('2025-08-31'),
  appealOn: null,
  isUnderAppeal: false,
};

const row = (today: string, facts: Partial<RowFacts> = {}, overrides: readonly ParameterOverride[] = []) =>
  judgeRow({ ...ROW, ...facts }, { today: plainDate(today), overrides });
const ofCase = (today: string, facts: Partial<CaseFacts> = {}) =>
  judgeCase({ ...CASE, ...facts }, { today: plainDate(today), overrides: [] });

describe('the term of a row', () => {
  it('ends for a matched one 24 months after its period: of February 2024, a leap year, on 28 February 2026', () => {
    expect(row('2026-02-28')).toEqual({ outcome: 'not-due', of: 'matched-rows', until: '2026-02-28', hold: null });
    expect(row('2026-03-01')).toEqual({ outcome: 'due', of: 'matched-rows', until: '2026-02-28' });
  });

  it('ends for one of February 2026 on the 28th of February 2028, although that year has a 29th', () => {
    expect(row('2028-02-29', { periodEnd: plainDate('2026-02-28') })).toMatchObject({ outcome: 'due' });
    expect(row('2028-02-28', { periodEnd: plainDate('2026-02-28') })).toMatchObject({ outcome: 'not-due' });
  });

  it('ends for an unmatched one 12 months after its period, or after its last case was over if that is later', () => {
    const unmatched = { isMatched: false, periodEnd: plainDate('2025-08-31') };
    expect(row('2026-08-31', unmatched)).toMatchObject({ outcome: 'not-due' });
    expect(row('2026-09-01', unmatched)).toMatchObject({ outcome: 'due', of: 'unmatched-rows' });
    const cased = { ...unmatched, lastCaseOver: plainDate('2026-01-31') };
    expect(row('2027-01-31', cased)).toMatchObject({ outcome: 'not-due', until: '2027-01-31' });
    expect(row('2027-02-01', cased)).toMatchObject({ outcome: 'due' });
  });

  it.each([
    [{ hasOpenCase: true }, 'open-case'],
    [{ hasOpenCase: true, isUnderAppeal: true }, 'appeal'],
    [{ isProtected: true }, 'protection'],
    [{ isHistory: true }, 'history'],
  ] as const)('does not end while something holds it: %o', (facts, hold) => {
    expect(row('2040-01-01', facts)).toMatchObject({ outcome: 'not-due', hold });
  });

  it.each([
    [{ isCounted: false }, 'not-counted'],
    [{ isInReview: true }, 'link-in-review'],
    [{ isContended: true }, 'contended'],
  ] as const)('cannot be told when nobody knows what the row is: %o; it stays', (facts, why) => {
    expect(row('2040-01-01', facts)).toEqual({ outcome: 'cannot-tell', of: 'matched-rows', why });
  });

  it('may be another one in a county whose archive rules say so, and only there', () => {
    const longer: ParameterOverride = {
      name: 'RETAIN_MATCHED_MONTHS',
      region: '290121',
      validFrom: plainDate('2026-01-01'),
      validTo: null,
      value: 36,
    };
    expect(row('2026-03-01', {}, [longer])).toMatchObject({ outcome: 'not-due', until: '2027-02-28' });
    expect(row('2026-03-01', { region: '290122' }, [longer])).toMatchObject({ outcome: 'due' });
  });
});

describe('the term of a case', () => {
  it('ends 12 months after it was closed, of an S1 case 36', () => {
    expect(ofCase('2026-08-31')).toMatchObject({ outcome: 'not-due', hold: null });
    expect(ofCase('2026-09-01')).toMatchObject({ outcome: 'due', of: 'case-files' });
    expect(ofCase('2028-08-31', { severity: 'S1' })).toMatchObject({ outcome: 'not-due' });
    expect(ofCase('2028-09-01', { severity: 'S1' })).toMatchObject({ outcome: 'due' });
  });

  it('ends with an objection not before five years after its decision', () => {
    const appealed = { appealOn: plainDate('2024-02-29') };
    expect(ofCase('2029-02-28', appealed)).toMatchObject({ outcome: 'not-due', of: 'appeals', until: '2029-02-28' });
    expect(ofCase('2029-03-01', appealed)).toMatchObject({ outcome: 'due', of: 'appeals' });
  });

  it('has not begun while the case is open', () => {
    expect(ofCase('2040-01-01', { overOn: null })).toMatchObject({ outcome: 'not-due', hold: 'open-case' });
    expect(ofCase('2040-01-01', { overOn: null, isUnderAppeal: true })).toMatchObject({ hold: 'appeal' });
  });
});

describe('what need not be looked at', () => {
  it('is only what no rule lets go', () => {
    const day = fc.integer({ min: 15_000, max: 25_000 }).map(dateOfDayNumber);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1_500 }), fc.boolean(), (today, ago, isMatched) => {
        const periodEnd = addDays(today, -ago);
        const answer = row(today, { periodEnd, isMatched });
        const latest: PlainDate = latestStart(['RETAIN_MATCHED_MONTHS', 'RETAIN_UNMATCHED_MONTHS'], {
          today,
          overrides: [],
        });
        expect(answer.outcome === 'due' && periodEnd > latest).toBe(false);
      }),
    );
  });
});
