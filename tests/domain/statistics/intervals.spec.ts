import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byar } from '../../../src/domain/statistics/byar.ts';
import { histogramMedian } from '../../../src/domain/statistics/histogram-median.ts';
import { ratioInterval } from '../../../src/domain/statistics/ratio-interval.ts';
import { wilson } from '../../../src/domain/statistics/wilson.ts';

const scaled = (interval: { low: number; high: number } | null, by: number, digits: number) =>
  interval && [interval.low, interval.high].map((limit) => (limit * by).toFixed(digits));

describe('Wilson interval of a share', () => {
  it.each([
    ['1,359 of 1,430 sampled records are right', 1359, 1430, ['93.8', '96.0']],
    ['190 of 200', 190, 200, ['91.0', '97.3']],
    ['49 of 50', 49, 50, ['89.5', '99.6']],
  ])('%s', (_what, right, sampled, limits) => expect(scaled(wilson(right, sampled), 100, 1)).toEqual(limits));

  it('has no limits without cases', () => expect(wilson(0, 0)).toBeNull());

  it('holds the share and stays within 0 and 1', () =>
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (hits, misses) => {
        fc.pre(hits + misses > 0);
        const { low, high } = wilson(hits, hits + misses) ?? { low: 1, high: 0 };
        const share = hits / (hits + misses);
        return low >= 0 && high <= 1 && low <= share + 1e-12 && high >= share - 1e-12;
      }),
    ));
});

describe('Byar limits of a count', () => {
  it.each([
    ['births of the hukou population', 381, 52_746, ['6.52', '7.99']],
    ['deaths of the hukou population', 301, 52_746, ['5.08', '6.39']],
    ['births of the residents', 281, 40_248, ['6.19', '7.85']],
    ['deaths of the residents', 266, 40_248, ['5.84', '7.45']],
  ])('%s per thousand', (_what, events, population, limits) =>
    expect(scaled(byar(events), 1000 / population, 2)).toEqual(limits),
  );

  it.each([
    [10, 4.795, 18.39],
    [20, 12.217, 30.888],
    [50, 37.111, 65.919],
    [100, 81.364, 121.627],
  ])('%i events: within 1 %% of the exact Poisson limits %f and %f', (events, low, high) => {
    expect(Math.abs(byar(events).low / low - 1)).toBeLessThan(0.01);
    expect(Math.abs(byar(events).high / high - 1)).toBeLessThan(0.01);
  });

  it('no events: from 0 to about 3.7', () => {
    expect(byar(0).low).toBe(0);
    expect(byar(0).high).toBeCloseTo(3.689, 1);
  });
});

describe('interval of the sex ratio at birth', () => {
  it.each([
    ['hukou: 196 boys, 185 girls', 196, 185, ['86.7', '129.5']],
    ['residents: 143 boys, 138 girls', 143, 138, ['82.0', '130.9']],
  ])('%s', (_what, boys, girls, limits) => expect(scaled(ratioInterval(boys, girls), 100, 1)).toEqual(limits));

  it('is not defined without boys or girls', () => {
    expect(ratioInterval(0, 5)).toBeNull();
    expect(ratioInterval(5, 0)).toBeNull();
  });
});

describe('median of delays', () => {
  it('is the middle value', () =>
    expect(
      histogramMedian(
        new Map([
          [9, 1],
          [3, 1],
          [5, 1],
        ]),
      ),
    ).toBe(5));
  it('lies between the two middle values', () =>
    expect(
      histogramMedian(
        new Map([
          [10, 2],
          [20, 2],
        ]),
      ),
    ).toBe(15));
  it('does not exist without a delay', () => expect(histogramMedian(new Map())).toBeNull());
});
