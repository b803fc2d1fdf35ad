import { describe, expect, it } from 'vitest';
import { liesIn } from '../../../src/domain/indicators/period.ts';
import { parsePeriod } from '../../../src/pipeline/figures.ts';

describe('the period of a report', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025Q1', '2025-01-01', '2025-03-31'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
  ])('%s runs from %s to %s', (text, from, until) => expect(parsePeriod(text)).toEqual({ from, until }));

  it.each(['2025-13', '25', '2025Q5', '2025-01-01', ''])('“%s” is none', (text) =>
    expect(() => parsePeriod(text)).toThrow(/2025Q1/u),
  );

  it.each([
    ['2025-03', '2025', true],
    ['2025-03', '2025Q1', true],
    ['2025-04', '2025Q1', false],
    ['2024-12', '2025', false],
    ['2025', '2025', true],
    ['2025', '2025Q1', false],
    ['2025', '2025-03', false],
    ['', '2025', false],
  ])('an event of “%s” counts for %s: %s', (month, period, expected) =>
    expect(liesIn(month, parsePeriod(period))).toBe(expected),
  );
});
