import { describe, expect, it } from 'vitest';
import { allPairs, estimatePrior, expectedMatches, priorOf } from '../../../src/domain/link-model/prior.ts';

describe('how many pairs are matches', () => {
  it('counts 10 × 20 pairs between two lists, and 45 within a list of 10', () => {
    expect(allPairs({ left: 10, right: 20 })).toBe(200);
    expect(allPairs({ left: 10, right: null })).toBe(45);
  });

  it('finds the number at which prior and expectation agree', () => {
    // 90 clear matches at +60 bits, 1,000 clear others at −60, and 10 pairs at 13.35 bits: one half at odds of 96 in a million
    const pairs = Float64Array.of(90, 10, 1000);
    const weights = Float64Array.of(60, Math.log2((1e6 - 95) / 95), -60);
    const found = estimatePrior(pairs, weights, { left: 1000, right: 1000 }, 1);
    expect(found.matches).toBeCloseTo(95, 3);
    expect(found.prior).toBeCloseTo(Math.log2(95 / (1e6 - 95)), 6);
    expect([...expectedMatches(pairs, weights, found.prior)].map((count) => Number(count.toFixed(3)))).toEqual([
      90, 5, 0,
    ]);
  });

  it('adds the matches that blocking lost: 80 found at a recall of 0.8 are 100', () => {
    const found = estimatePrior(Float64Array.of(80), Float64Array.of(70), { left: 500, right: 500 }, 0.8);
    expect(found.found).toBeCloseTo(80, 6);
    expect(found.matches).toBeCloseTo(100, 6);
  });

  it('stays finite without candidates and without records', () => {
    expect(priorOf(0, 100)).toBeCloseTo(Math.log2(0.5 / 99.5), 9);
    expect(estimatePrior(new Float64Array(0), new Float64Array(0), { left: 1, right: null }, 1).prior).toBe(0);
  });
});
