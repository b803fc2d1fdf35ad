import { describe, expect, it } from 'vitest';
import { estimateRecall, ruleOverlaps } from '../../../src/domain/link-model/blocking-recall.ts';

const recallOf = (matches: readonly number[], byRule: readonly (readonly number[])[]) => {
  const pairs = Float64Array.from(matches);
  return estimateRecall(
    pairs,
    ruleOverlaps(
      pairs,
      byRule.map((counts) => Float64Array.from(counts)),
    ),
  );
};

describe('how many matches blocking lost', () => {
  it('counts as with marked fish: 120 found by both rules, 40 by the first only, 30 by the second only', () => {
    const found = recallOf(
      [120, 40, 30],
      [
        [120, 40, 0],
        [120, 0, 30],
      ],
    );
    expect(found.byRule).toEqual([
      { matches: 160, share: 120 / 150 },
      { matches: 150, share: 120 / 160 },
    ]);
    expect(found.high).toBeCloseTo(1 - 0.2 * 0.25, 12); // each misses on its own
    expect(found.low).toBeCloseTo(190 / (190 + 70 / 2), 12); // jackknife
    expect(found.recall).toBeCloseTo((0.95 + 190 / 225) / 2, 12);
  });

  it('says nothing was lost when every match is found by every rule', () =>
    expect(recallOf([50], [[50], [50], [50]])).toMatchObject({ recall: 1, low: 1, high: 1 }));

  it('cannot judge a single rule', () =>
    expect(recallOf([50], [[50]])).toMatchObject({ recall: 1, low: 0, byRule: [{ share: null }] }));

  it('counts by expected matches, not by pairs', () => {
    const pairs = Float64Array.of(100, 1_000_000);
    const byRule = [Float64Array.of(100, 0), Float64Array.of(100, 1_000_000)];
    expect(estimateRecall(Float64Array.of(100, 0.01), ruleOverlaps(pairs, byRule)).low).toBeGreaterThan(0.9999);
  });

  it('splits a pattern in which rules apply to some pairs only as if they did so independently', () => {
    // 100 pairs, 80 by one rule and 40 by the other: at least 60 by the first alone; 20 by both
    const { alone } = ruleOverlaps(Float64Array.of(100), [Float64Array.of(80), Float64Array.of(40)]);
    expect(alone.map((shares) => shares[0])).toEqual([0.6, expect.closeTo(0.2, 12)]);
  });
});
