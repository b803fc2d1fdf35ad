import { describe, expect, it } from 'vitest';
import type { LevelProbabilities } from '../../../src/domain/link-model/link-model.ts';
import { compareVersions, type ModelVersion } from '../../../src/domain/link-model/model-history.ts';
import { pairWeight, pairWeights } from '../../../src/domain/link-model/pair-weights.ts';
import type { Relatives } from '../../../src/domain/link-model/relatives.ts';
import { scorePatterns } from '../../../src/domain/link-model/score-patterns.ts';
import { compares, designOf, twoLevels } from './model-designs.ts';

// equal name +8 bits, different −3; equal date +6, different −4
const NAME: LevelProbabilities = { m: [1, 2 ** -1, 2 ** -4], u: [1, 2 ** -9, 2 ** -1] };
const DATE: LevelProbabilities = { m: [1, 2 ** -1, 2 ** -5], u: [1, 2 ** -7, 2 ** -1] };
const design = designOf([compares(twoLevels('name')), compares(twoLevels('date'))], []);
// name + 3 × date: both equal, name only, date only, name equal and date missing
const PATTERNS = Float64Array.of(1 + 3 * 1, 1 + 3 * 2, 2 + 3 * 1, 1);
const table = { patterns: PATTERNS, pairs: Float64Array.of(100, 20, 30, 7), byRule: [] };
const version = (prior: number): ModelVersion => ({
  design,
  parameters: { prior, levels: [NAME, DATE] },
  relatives: null,
});
const cost = { minutes: 3, source: 'time study of the county, 2025' };

describe('the weight of a pattern', () => {
  it('adds the prior and the bits of the levels; a missing date adds none', () =>
    expect([...scorePatterns(design, version(-5).parameters, PATTERNS)]).toEqual([9, -1, -2, 3]));

  it('takes off what relatives could explain', () => {
    const relatives: Relatives = {
      prior: -8,
      weights: [
        [0, 10, -1],
        [0, 0, 0],
      ],
      pairs: 60,
    };
    // equal name: odds of relatives against strangers 2^2, so −log2(1 + 4)
    const [both = 0] = scorePatterns(design, version(-5).parameters, PATTERNS, relatives);
    expect(both).toBeCloseTo(9 - Math.log2(5), 12);
  });

  it('lets a rare name tell one person from strangers, but not from relatives who share it', () => {
    const relatives: Relatives = {
      prior: 10,
      weights: [
        [0, 10, -1],
        [0, 0, 0],
      ],
      pairs: 60,
    };
    const weights = pairWeights(design, version(-5).parameters, PATTERNS, relatives);
    const plain = pairWeight(weights, 0, 0, 0);
    expect(plain).toBeCloseTo(9 - 20, 4);
    expect(pairWeight(weights, 0, 4, 4)).toBeCloseTo(plain, 4);
    expect(pairWeight(weights, 0, 4, 0)).toBeCloseTo(plain + 4, 4); // a rare value that relatives do not share
  });
});

describe('what a new version of a model changes', () => {
  it('counts links and reviews that come and go, and the minutes of officers', () => {
    // before: 9, −1, −2, 3 bits; after: 12, 2, 1, 6. Linked from 0.95 (4.25 bits), reviewed from 0.5 (0 bits)
    expect(compareVersions(table, version(-5), version(-2), cost)).toEqual({
      before: { links: 100, reviews: 7 },
      after: { links: 107, reviews: 50 },
      linksGained: 7,
      linksLost: 0,
      minutes: (50 - 7) * 3,
      cost,
    });
  });

  it('is undone by the way back', () => {
    const back = compareVersions(table, version(-2), version(-5), cost);
    expect(back).toMatchObject({ linksGained: 0, linksLost: 7, minutes: -129 });
  });

  it('refuses versions that compare other things', () => {
    const other = { ...version(-5), design: designOf([compares(twoLevels('name'))], []) };
    expect(() => compareVersions(table, version(-5), other, cost)).toThrow(RangeError);
  });
});
