import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bayesFactorOf,
  levelWeight,
  levelWeights,
  probabilityOf,
  weightOf,
} from '../../../src/domain/link-model/weights.ts';

describe('weights in bits', () => {
  it('counts three bits when a level is eight times as frequent among matches', () => {
    expect(levelWeight(0.8, 0.1)).toBeCloseTo(3, 12);
    expect(bayesFactorOf(3)).toBe(8);
  });

  it('gives a missing value no weight, whatever m and u say', () =>
    expect(levelWeights({ m: [1, 0.9, 0.1], u: [1, 0.225, 0.8] })).toEqual([0, 2, -3]));

  it.each([
    [0, 0.5],
    [1, 2 / 3],
    [-1, 1 / 3],
    [10, 1024 / 1025],
  ])('%d bits are a probability of %d', (weight, probability) =>
    expect(probabilityOf(weight)).toBeCloseTo(probability, 14),
  );

  it('stays exact where a probability is nearly 0 or 1', () => {
    expect(probabilityOf(-2000)).toBe(0);
    expect(probabilityOf(2000)).toBe(1);
    expect(weightOf(probabilityOf(-300))).toBeCloseTo(-300, 9);
  });

  it('leads from weight to probability and back', () =>
    fc.assert(
      fc.property(
        fc.double({ min: -40, max: 40, noNaN: true }),
        (w) => Math.abs(weightOf(probabilityOf(w)) - w) < 1e-3,
      ),
    ));

  it('gives a larger probability for a larger weight', () =>
    fc.assert(
      fc.property(
        fc.double({ min: -30, max: 30, noNaN: true }),
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        (w, more) => probabilityOf(w) < probabilityOf(w + more),
      ),
    ));
});
