import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoListEstimate } from '../../../src/domain/statistics/two-list-estimate.ts';

const rounded = (first: number, second: number, both: number) => {
  const found = twoListEstimate({ first, second, both });
  if (found === null) return null;
  const { total, standardError, plainInterval, interval, completeness } = found;
  return {
    total: total.toFixed(3),
    error: standardError.toFixed(3),
    plain: [plainInterval.low.toFixed(2), plainInterval.high.toFixed(2)],
    limits: [interval.low.toFixed(2), interval.high.toFixed(2)],
    percent: [completeness.first, completeness.second, completeness.union].map((share) => (share * 100).toFixed(2)),
  };
};

describe('how many deaths there were, by two lists', () => {
  it('reproduces the published under-reporting of Jinan 2013–2014: 3,772 deaths (3,741–3,802), 17.46 % missed', () =>
    expect(rounded(2903, 3113, 2396)).toEqual({
      total: '3771.656',
      error: '15.446',
      plain: ['3741.38', '3801.93'],
      limits: ['3744.28', '3805.07'],
      percent: ['76.97', '82.54', '95.98'],
    }));

  it.each([
    [300, 280, 268, '313.428', '1.289', ['310.90', '315.95'], ['312.31', '318.49'], ['95.72', '89.33', '99.54']],
    [281, 290, 262, '311.023', '1.546', ['307.99', '314.05'], ['309.54', '316.64'], ['90.35', '93.24', '99.35']],
  ])('%i and %i records, %i on both', (first, second, both, total, error, plain, limits, percent) =>
    expect(rounded(first, second, both)).toEqual({ total, error, plain, limits, percent }),
  );

  it.each([
    ['certificates and cancellations', 258, 237, 216, '283.06'],
    ['certificates and cremations', 258, 222, 204, '280.74'],
    ['cancellations and cremations', 237, 222, 192, '273.99'],
  ])('%s of the three-list example', (_what, first, second, both, total) =>
    expect(twoListEstimate({ first, second, both })?.total.toFixed(2)).toBe(total),
  );

  it('two lists of the same persons: nobody was missed', () =>
    expect(twoListEstimate({ first: 40, second: 40, both: 40 })).toMatchObject({
      total: 40,
      interval: { low: 40, high: 40 },
    }));

  it('more matches than records cannot be', () => expect(twoListEstimate({ first: 5, second: 9, both: 6 })).toBeNull());

  it('never goes below the persons seen', () =>
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (onlyFirst, onlySecond, both) => {
        const found = twoListEstimate({ first: onlyFirst + both, second: onlySecond + both, both });
        return found !== null && found.total >= found.seen - 1e-9 && found.interval.low >= found.seen - 1e-9;
      }),
    ));
});
