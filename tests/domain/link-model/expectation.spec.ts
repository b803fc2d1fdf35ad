import { describe, expect, it } from 'vitest';
import { readBy, ruleCandidates, trainOnRule } from '../../../src/domain/link-model/expectation.ts';
import { startM } from '../../../src/domain/link-model/level-shares.ts';
import type { ModelDesign } from '../../../src/domain/link-model/link-model.ts';
import type { PatternTable } from '../../../src/domain/pairing/pattern-counts.ts';
import { patternOf, patternSpace } from '../../../src/domain/pairing/pattern.ts';
import { compares, designOf, rule, threeLevels, twoLevels } from './model-designs.ts';
import { randomNumbers } from './random-numbers.ts';

const M = [
  [1, 0.98, 0.02],
  [1, 0.85, 0.1, 0.05],
  [1, 0.7, 0.3],
  [1, 0.9, 0.04, 0.06],
];
const U = [
  [1, 0.001, 0.999],
  [1, 0.01, 0.04, 0.95],
  [1, 0.1, 0.9],
  [1, 0.02, 0.08, 0.9],
];
const design = designOf(
  [twoLevels('key'), threeLevels('name'), twoLevels('town'), threeLevels('date')].map((one) => compares(one)),
  [rule('key')],
);

/** Draws candidate pairs of the rule on `key`: `lambda` of them matches, a tenth of the names missing. */
function drawn(pairs: number, lambda: number, seed: number): PatternTable {
  const random = randomNumbers(seed);
  const space = patternSpace([3, 4, 3, 4]);
  const counts = new Map<number, number>();
  for (let k = 0; k < pairs; k += 1) {
    const chances = random() < lambda ? M : U;
    const levels = chances.map((row, at) => (at === 0 ? 1 : at === 1 && random() < 0.1 ? 0 : draw(row, random())));
    const pattern = patternOf(levels, space);
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const rows = [...counts].toSorted(([a], [b]) => a - b);
  const column = Float64Array.from(rows, ([, count]) => count);
  return {
    patterns: Float64Array.from(rows, ([pattern]) => pattern),
    pairs: column,
    byRule: [{ rule: 0, counts: column }],
  };
}

function draw(row: readonly number[], chance: number): number {
  let rest = chance;
  for (let level = 1; level < row.length; level += 1) {
    rest -= row[level] ?? 0;
    if (rest < 0) return level;
  }
  return row.length - 1;
}

const train = (table: PatternTable, from: ModelDesign = design) =>
  trainOnRule(ruleCandidates(from, table, 0), {
    m: U.map((row) => startM(row.length)),
    u: U,
    free: U.map(() => true),
    ties: [],
  });

describe('learning m under one blocking rule', () => {
  it.each([
    [0.3, 0.01],
    [0.03, 0.03],
  ])('finds the m that 100,000 simulated pairs were drawn from, %d of them matches, within %d', (lambda, error) => {
    const session = train(drawn(100_000, lambda, 42));
    expect(Math.abs(session.lambda / lambda - 1)).toBeLessThan(0.05);
    for (const at of [1, 2, 3]) {
      session.m[at]?.forEach((chance, level) => expect(Math.abs(chance - (M[at]?.[level] ?? 0))).toBeLessThan(error));
    }
    expect(session.converged).toBe(true);
  });

  it('leaves out the comparison that the rule reads', () => {
    const session = train(drawn(1000, 0.5, 1));
    expect(session.m[0]).toBeNull();
    expect(session.expected[0]).toBeNull();
  });

  it('leaves out an identity number where the rule reads the birth date that it holds', () => {
    const date = compares(threeLevels('date'), { by: 'number', levels: ['exact'] });
    const byDate = designOf([compares(threeLevels('number')), date, compares(twoLevels('sex'))], [rule('date')]);
    expect([...readBy(byDate, rule('date'))].toSorted()).toEqual(['date', 'number']);
  });

  it('leaves out what agreement of the field that the rule reads would imply: where given names agree, none is exchanged', () => {
    const date = compares(threeLevels('date'), { by: 'number', levels: ['exact'] });
    const byNumber = designOf([compares(threeLevels('number')), date, compares(twoLevels('sex'))], [rule('number')]);
    expect([...readBy(byNumber, rule('number'))].toSorted()).toEqual(['date', 'number']);
    expect([...readBy(byNumber, rule('sex'))]).toEqual(['sex']);
  });

  it('is the same to the last bit when the patterns come in another order', () => {
    const table = drawn(5000, 0.2, 7);
    const backwards: PatternTable = {
      patterns: table.patterns.toReversed(),
      pairs: table.pairs.toReversed(),
      byRule: [{ rule: 0, counts: table.pairs.toReversed() }],
    };
    expect(train(backwards)).toEqual(train(table));
  });

  it('keeps an m that the model file fixes', () => {
    const table = drawn(5000, 0.2, 7);
    const fixed = trainOnRule(ruleCandidates(design, table, 0), {
      m: M,
      u: U,
      free: [true, false, true, true],
      ties: [],
    });
    expect(fixed.m[1]).toEqual(M[1]);
    expect(fixed.m[2]).not.toEqual(M[2]);
  });

  it('learns nothing from no pairs, and does not fail', () => {
    const none = new Float64Array(0);
    expect(train({ patterns: none, pairs: none, byRule: [{ rule: 0, counts: none }] }).matches).toBe(0);
  });
});
