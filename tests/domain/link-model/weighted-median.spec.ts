import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedMedian } from '../../../src/domain/link-model/weighted-median.ts';

const of = (...pairs: readonly (readonly [number, number])[]) =>
  weightedMedian(pairs.map(([value, weight]) => ({ value, weight })));

describe('the middle of what several sources say, each by its weight', () => {
  it('is the value itself for one source, and the weighted mean for two', () => {
    expect(of([0.3, 7])).toBe(0.3);
    expect(of([0.9, 300], [0.5, 100])).toBeCloseTo((300 * 0.9 + 100 * 0.5) / 400, 12);
  });

  it('is the middle one of three equal sources, however far off the others are', () =>
    expect(of([0.01, 5], [0.2, 5], [0.9, 5])).toBe(0.2));

  it('is nothing without sources', () => expect(of()).toBeNaN());

  it('lies between the least and the greatest value, and does not depend on the order', () => {
    const sources = fc.array(
      fc.record({
        value: fc.double({ min: 0, max: 1, noNaN: true }),
        weight: fc.double({ min: 0.1, max: 99, noNaN: true }),
      }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(sources, (values) => {
        const median = weightedMedian(values);
        const all = values.map(({ value }) => value);
        expect(median).toBeGreaterThanOrEqual(Math.min(...all) - 1e-12);
        expect(median).toBeLessThanOrEqual(Math.max(...all) + 1e-12);
        expect(weightedMedian(values.toReversed())).toBe(median);
      }),
    );
  });
});
