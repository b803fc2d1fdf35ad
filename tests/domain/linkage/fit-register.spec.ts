import { describe, expect, it } from 'vitest';
import { chanceSeen } from '../../../src/domain/linkage/scored/fit-chance.ts';
import { combineEvidence } from '../../../src/domain/linkage/scored/fit-combined.ts';
import { trainingDecisions, withDecisions } from '../../../src/domain/linkage/scored/fit-decisions.ts';
import { registerDocument } from '../../../src/domain/linkage/scored/fit-document.ts';
import type { ComparisonEvidence } from '../../../src/domain/linkage/scored/fit-evidence.ts';
import { fillLevels } from '../../../src/domain/linkage/scored/fit-levels.ts';
import { patternTableOf, storedPattern } from '../../../src/domain/linkage/scored/fit-pattern-table.ts';
import { BUNDLED_MODEL, registerModel } from '../../../src/domain/linkage/scored/register-model.ts';

const { design, parameters } = BUNDLED_MODEL;
const at = (id: string) => design.comparisons.findIndex((one) => one.id === id);
const comparison = (id: string) => {
  const found = design.comparisons[at(id)];
  if (found === undefined) throw new RangeError(id);
  return found;
};
const NONE = { m: [], u: [] };

/** What a pair of feeds says about sex: exact and different, of so many matches. */
const sex = (exact: number, matches: number): ComparisonEvidence => ({
  m: [1, exact, 1 - exact],
  u: [1, 0.5, 0.5],
  matches: [0, exact * matches, (1 - exact) * matches],
  others: [0, 500, 500],
  most: [1, 0.003, 0.003],
});
const silent = (id: string): ComparisonEvidence => {
  const zeros = comparison(id).comparison.levels.map(() => 0);
  return { m: zeros, u: zeros, matches: zeros, others: zeros, most: zeros };
};
const feeds = (own: ComparisonEvidence) => ({
  sizes: { left: 100, right: 100 },
  matches: 100,
  comparisons: design.comparisons.map(({ id }) => (id === 'sex' ? own : silent(id))),
});

describe('several pairs of feeds', () => {
  it('count by their expected matches: 300 that agree in 99 % and 100 in 95 % make 98 %', () => {
    const combined = combineEvidence(design, [feeds(sex(0.99, 300)), feeds(sex(0.95, 100))]);
    const [, exact, other] = combined[at('sex')]?.m ?? [];
    expect(exact).toBeCloseTo(0.98, 12);
    expect(other).toBeCloseTo(0.02, 12);
    expect(combined[at('sex')]?.outOf).toBe(20_000);
  });

  it('say nothing about what fewer than twenty matches state', () =>
    expect(combineEvidence(design, [feeds(sex(0.99, 19))])[at('sex')]).toBeNull());
});

describe('a level that was not observed', () => {
  it('keeps the m of the bundled model, at most 3 of 400; the others share the rest', () => {
    const evidence = { ...sex(1, 400), m: [1, 0.999, 0.001], matches: [0, 400, 0] };
    const filled = (m: number) => fillLevels(comparison('sex'), evidence, { m: [1, 1 - m, m], u: [1, 0.5, 0.5] });
    expect(filled(0.004)).toEqual({ m: [1, 0.996, 0.004], u: [1, 0.5, 0.5], lent: ['else'] });
    expect(filled(0.02).m).toEqual([1, 0.9925, 0.0075]);
  });

  it('keeps its weight where neither matches nor others show it: births of one year have no date of another', () => {
    const evidence = { ...sex(1, 400), u: [1, 0.996, 0.004], matches: [0, 400, 0], others: [0, 1000, 0] };
    const { m, u } = fillLevels(comparison('sex'), evidence, { m: [1, 0.99, 0.001], u: [1, 0.1, 0.9] });
    expect(u).toEqual([1, 0.997, 0.003]);
    expect((m[2] ?? 0) / (u[2] ?? 1)).toBeCloseTo(0.001 / 0.9, 6);
  });

  it('lends a whole comparison that no record states', () => {
    const lender = parameters.levels[at('multipleIndex')] ?? NONE;
    expect(fillLevels(comparison('multipleIndex'), null, lender)).toEqual({ ...lender, lent: ['exact', 'else'] });
  });

  it('among two persons is lent at most what the records allow, where matches show it', () => {
    const evidence = { ...sex(0.9, 400), others: [0, 0, 1000], most: [1, 0.003, 0.003] };
    expect(fillLevels(comparison('sex'), evidence, { m: [1, 0.9, 0.1], u: [1, 0.5, 0.5] }).u).toEqual([
      1, 0.003, 0.997,
    ]);
  });
});

describe('chance agreement', () => {
  const levels = comparison('idNumber').comparison.levels.length;
  const row = (first: number, last: number) =>
    Array.from({ length: levels }, (_, i) => (i === 1 ? first : i === levels - 1 ? last : 0));
  const seen = {
    u: row(3e-4, 0.9997),
    sampled: row(400, 299_600),
    sizes: { left: 600, right: 600 },
  };

  it('of numbers is what of the equal pairs is no match: 480 equal, 479 expected matches are no chance at all', () => {
    const found = chanceSeen(design, at('idNumber'), { ...seen, candidates: row(480, 0), matches: row(479, 0) });
    expect(found.others[1]).toBe(0);
    // 3 × √479 pairs of 360,000 could hide behind the error of the number of matches
    expect(found.most[1]).toBeCloseTo((3 * Math.sqrt(479)) / 360_000, 12);
  });

  it('counts where it is more than an error: 600 equal numbers with 480 matches', () => {
    const found = chanceSeen(design, at('idNumber'), { ...seen, candidates: row(600, 0), matches: row(480, 0) });
    expect(found.others[1]).toBe(120);
    expect(found.u[1]).toBeCloseTo(120 / 360_000, 12);
  });
});

describe('decided pairs', () => {
  const pattern = (levels: Readonly<Record<string, number>>) =>
    design.comparisons.map(({ id }) => (levels[id] ?? 0).toString(36)).join('');

  it('teach about a birth date only where there is no number', () => {
    const differing = pattern({ idNumber: 8, birthDate: 1 });
    const without = pattern({ name: 1, birthDate: 1 });
    const decisions = [differing, without].map((levels) => ({ levels, verdict: 'same' as const, twice: true }));
    const patterns = trainingDecisions(design, decisions).map((one) => one.pattern);
    expect(patterns).toEqual([storedPattern(design, pattern({ idNumber: 8 })), storedPattern(design, without)]);
  });

  it('scored by a model of another shape teach nothing', () =>
    expect(trainingDecisions(design, [{ levels: '11', verdict: 'same', twice: true }])).toEqual([]));

  it('move what is expected: 8 pairs of other sex decided to be one person, beside 100 matches of which 1 differs', () => {
    const combined = combineEvidence(design, [feeds(sex(0.99, 100))]);
    const decided = Array.from(
      { length: 8 },
      () => ({ levels: pattern({ sex: 2 }), verdict: 'same', twice: true }) as const,
    );
    const [, exact] = withDecisions(design, combined, trainingDecisions(design, decided))[at('sex')]?.m ?? [];
    expect(exact).toBeCloseTo(99.5 / 109, 9); // half a count on both levels
    expect(withDecisions(design, combined, [])).toBe(combined);
  });
});

describe('a fitted model', () => {
  it('is a document that reads as it was written', () => {
    const document = registerDocument(design, parameters.levels);
    expect(registerModel(3, document)).toEqual({ ...BUNDLED_MODEL, version: 3 });
  });

  it('is compared by the patterns that links were stored with', () => {
    const levels = '0'.repeat(design.comparisons.length);
    const table = patternTableOf(design, [
      { levels, links: 2 },
      { levels: `1${levels.slice(1)}`, links: 3 },
      { levels, links: 5 },
      { levels: '99', links: 7 },
    ]);
    expect([[...table.patterns], [...table.pairs]]).toEqual([
      [0, 1],
      [7, 3],
    ]);
  });
});
