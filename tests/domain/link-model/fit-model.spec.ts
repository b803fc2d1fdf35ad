import { describe, expect, it } from 'vitest';
import { fitModel, type FittedModel } from '../../../src/domain/link-model/fit-model.ts';
import { scorePatterns } from '../../../src/domain/link-model/score-patterns.ts';
import { probabilityOf } from '../../../src/domain/link-model/weights.ts';
import { wilson } from '../../../src/domain/statistics/wilson.ts';
import { type Field, type Simulated, simulate, type World } from './population.ts';

const FIELDS: readonly Field[] = [
  { id: 'given', values: 400, slip: 0.05, wrong: 0.03, absent: 0.02 },
  { id: 'surname', values: 300, slip: 0.05, wrong: 0.02, absent: 0.01, household: true },
  { id: 'year', values: 80, slip: 0.03, wrong: 0.01, absent: 0.03 },
  { id: 'day', values: 365, slip: 0.04, wrong: 0.02, absent: 0.03 },
  { id: 'town', values: 120, slip: 0.02, wrong: 0.15, absent: 0.05, household: true },
];
const PHONE: Field = { id: 'phone', values: 1e7, slip: 0.03, wrong: 0.25, absent: 0.4, household: true };
const RULES = [
  ['given', 'surname'],
  ['surname', 'year', 'day'],
  ['given', 'year', 'day'],
  ['town', 'day'],
];
const WORLD: World = { fields: FIELDS, rules: RULES, records: 12_000, both: 8000, living: 0, seed: 5 };

const scored = ({ design, table }: Simulated, { parameters, relatives }: FittedModel): Float64Array =>
  scorePatterns(design, parameters, table.patterns, relatives).map((weight) => probabilityOf(weight));

/** Bins above one half in which the true share of matches lies further off than two points and its interval. */
function missedBins(world: Simulated, probabilities: Float64Array): readonly string[] {
  return [0.5, 0.7, 0.9, 0.97, 0.999].flatMap((from, at, edges) => {
    const rows = [...probabilities.keys()].filter((row) => inBin(probabilities[row] ?? 0, from, edges[at + 1] ?? 2));
    const sum = (of: (row: number) => number): number => rows.reduce((all, row) => all + of(row), 0);
    const pairs = sum((row) => world.table.pairs[row] ?? 0);
    const said = sum((row) => (world.table.pairs[row] ?? 0) * (probabilities[row] ?? 0)) / pairs;
    const found = wilson(
      sum((row) => world.truth[row] ?? 0),
      pairs,
    );
    if (found === null || (said >= found.low - 0.02 && said <= found.high + 0.02)) return [];
    return [`${from}: said ${said.toFixed(3)}, true ${found.low.toFixed(3)}–${found.high.toFixed(3)} of ${pairs}`];
  });
}

const inBin = (value: number, from: number, to: number): boolean => value >= from && value < to;

describe('fitting a model without labels', () => {
  const world = simulate(WORLD);
  const fit = fitModel(world);

  it('finds how often records of one person agree, within two points', () =>
    FIELDS.forEach(({ slip, wrong, absent }, at) => {
      // two records of a pair share the errors: about 1 − slip − wrong of those with both values agree
      const agree = ((1 - (slip + wrong + absent) / 2) ** 2 + slip ** 2 / 24) / (1 - absent / 2) ** 2;
      expect(Math.abs((fit.parameters.levels[at]?.m[1] ?? 0) - agree)).toBeLessThan(0.02);
    }));

  it('finds how often strangers agree, within five of a hundred', () =>
    FIELDS.forEach(({ values, slip }, at) => {
      const equal = (1 - slip) / values;
      expect(Math.abs((fit.parameters.levels[at]?.u[1] ?? 0) / equal - 1)).toBeLessThan(0.05);
    }));

  it('finds the number of persons on both lists within three of a hundred', () =>
    expect(Math.abs(fit.prior.matches / 8000 - 1)).toBeLessThan(0.03));

  it('bounds what blocking lost', () => {
    const recall = world.truth.reduce((sum, count) => sum + count, 0) / 8000;
    expect(fit.recall.low).toBeLessThanOrEqual(recall);
    expect(fit.recall.high).toBeGreaterThanOrEqual(recall);
  });

  it('means what it says: of pairs with probability p, the share p is right', () =>
    expect(missedBins(world, scored(world, fit))).toEqual([]));

  it('has nothing to warn of', () => expect(fit.warnings.filter(({ effect }) => effect === 'refused')).toEqual([]));

  it('is the same to the last bit for any order of rules and patterns', () => {
    const order = [2, 0, 3, 1];
    const turned = fitModel({
      ...world,
      design: { ...world.design, blocking: order.flatMap((at) => world.design.blocking[at] ?? []) },
      table: {
        patterns: world.table.patterns.toReversed(),
        pairs: world.table.pairs.toReversed(),
        byRule: order.map((from, rule) => ({
          rule,
          counts: world.table.byRule[from]?.counts.toReversed() ?? new Float64Array(0),
        })),
      },
    });
    expect(turned.parameters).toEqual(fit.parameters);
    expect(turned.recall.byRule).toEqual(order.map((at) => fit.recall.byRule[at]));
    expect(turned.sessions).toEqual(order.map((at) => fit.sessions[at]));
    expect(turned.warnings).toEqual(fit.warnings);
  });

  it('keeps the numbers that a model file fixes', () => {
    const chances = { m: [1, 0.9, 0.05, 0.05], u: [1, 0.01, 0.01, 0.98] };
    const fixed = fitModel({ ...world, given: { prior: -14, levels: [chances, null, null, null, null] } });
    expect(fixed.parameters.prior).toBe(-14);
    expect(fixed.parameters.levels[0]).toEqual(chances);
  });

  it('does not fail without candidates, and says that nothing was learned', () => {
    const none = new Float64Array(0);
    const empty = fitModel({
      ...world,
      table: { patterns: none, pairs: none, byRule: [] },
      sizes: { left: 1, right: null },
    });
    expect(empty.parameters.levels.flatMap(({ m }) => m).every(Number.isFinite)).toBe(true);
    expect(empty.warnings.map(({ code }) => code)).toContain('few-matches');
  });
});

describe('households, whose members share surname, town and phone', () => {
  const world = simulate({ ...WORLD, fields: [...FIELDS, PHONE], rules: [...RULES, ['phone']], living: 0.4 });
  const fit = fitModel(world);

  it('does not learn from the phone that persons change their birth date', () => {
    expect(fit.warnings).toMatchObject([{ code: 'session-contradicted', rule: 'phone' }, { code: 'relatives-found' }]);
    expect(fit.parameters.levels[2]?.m[1]).toBeGreaterThan(0.94);
  });

  it('still means what it says', () => expect(missedBins(world, scored(world, fit))).toEqual([]));

  it('would link relatives without knowing of them', () => {
    const blind = scored(world, { ...fit, relatives: null });
    expect(missedBins(world, blind).length).toBeGreaterThan(0);
  });
});

describe('lists in which every record has exactly one slip', () => {
  const fields = FIELDS.slice(0, 4).map((field) => ({ ...field, slip: 0, wrong: 0, absent: 0 }));
  const rules = [
    ['given', 'surname'],
    ['surname', 'year'],
    ['given', 'day'],
    ['year', 'day'],
    ['given', 'year'],
    ['surname', 'day'],
  ];
  const fit = fitModel(simulate({ ...WORLD, fields, rules, records: 4000, both: 3000, oneSlip: true }));

  it('notices that the rules drive the slips into the other fields, and fits over all candidates', () => {
    expect(fit.warnings).toMatchObject([{ code: 'errors-depend' }]);
    for (const { m } of fit.parameters.levels) expect(Math.abs((m[1] ?? 0) - 0.75)).toBeLessThan(0.03);
  });
});
