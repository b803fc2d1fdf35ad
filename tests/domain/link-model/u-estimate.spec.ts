import { describe, expect, it } from 'vitest';
import { observedLevels, withoutMatches } from '../../../src/domain/link-model/u-estimate.ts';
import { levelWeight } from '../../../src/domain/link-model/weights.ts';
import { threeLevels, twoLevels } from './model-designs.ts';

const rounded = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(4)));

describe('how often strangers agree', () => {
  it('leaves missing out and adds half a pair to every level: 3, 0 and 16 of 19 pairs', () =>
    expect(observedLevels(threeLevels('name'), [5, 3, 0, 16], null).share).toEqual([
      1,
      3.5 / 20.5,
      0.5 / 20.5,
      16.5 / 20.5,
    ]));

  it('takes equal values from the tally of terms, and scales the rest', () => {
    // 2 pairs of 9,999 hold equal values; the sample of 98.5 + 1.5 saw none
    const { share } = observedLevels(threeLevels('name'), [0, 0, 1, 97.5], { share: 2 / 9999, pairs: 9999 });
    expect(rounded(share)).toEqual(rounded([1, 2.5e-4, (1.5 / 99.5) * (1 - 2.5e-4), (98 / 99.5) * (1 - 2.5e-4)]));
  });

  it('ignores a tally of an empty column', () =>
    expect(observedLevels(twoLevels('name'), [9, 1, 1], { share: Number.NaN, pairs: 0 }).share).toEqual([1, 0.5, 0.5]));

  it('does not take equal identity numbers for chance: all 800 equal pairs among a million are of one person', () => {
    const observed = observedLevels(twoLevels('number'), [0, 8, 9992], { share: 800 / 1e6, pairs: 1e6 });
    const u = withoutMatches(observed, [1, 0.999, 0.001], 800 / 1e6);
    const before = levelWeight(0.999, observed.share[1] ?? 1);
    const after = levelWeight(0.999, u[1] ?? 1);
    const prior = Math.log2(800 / 999_200);
    expect(before + prior).toBeCloseTo(0, 1); // equal numbers would prove nothing: p = one half
    expect(after + prior).toBeGreaterThan(9); // p > 0.998
    expect(u[1]).toBeGreaterThanOrEqual(0.5e-6); // but never less than half a pair
  });

  it('hardly moves a value that many persons share: sex, by a thousandth', () => {
    const observed = observedLevels(twoLevels('sex'), [0, 5000, 5000], null);
    expect(withoutMatches(observed, [1, 0.99, 0.01], 1e-3)[1]).toBeCloseTo(0.4995, 4);
  });
});
