import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../../bench/persons/calibration.ts';
import { errorClasses } from '../../../bench/persons/error-classes.ts';
import { evaluate, isCalibrated } from '../../../bench/persons/evaluate.ts';
import { groupRecalls } from '../../../bench/persons/group-recall.ts';
import type { PersonSet } from '../../../bench/persons/person-set.ts';
import { bitsOf, truePairs } from '../../../bench/persons/scored-pairs.ts';
import { wilson } from '../../../src/domain/statistics/wilson.ts';

const person = (id: string, name: string, year: string): readonly string[] => [id, name, year];
const SET: PersonSet = {
  name: 'four births, four entries',
  left: {
    columns: ['id', 'name', 'year'],
    rows: [person('a', 'Li', '1'), person('b', 'Wu', '2'), person('c', '', '3'), person('d', 'He', '4')],
  },
  right: {
    columns: ['id', 'name', 'year'],
    rows: [person('e', 'Li', '1'), person('f', 'Wu', '9'), person('g', 'Xu', '3'), person('h', 'Ma', '8')],
  },
  truth: { left: Uint32Array.of(1, 2, 3, 4), right: Uint32Array.of(1, 2, 3, 5) },
  groups: [{ name: 'place', labels: ['rural', 'urban'], of: Uint8Array.of(0, 0, 1, 1) }],
};
const PAIRS = {
  left: Uint32Array.of(0, 1, 3, 2),
  right: Uint32Array.of(0, 1, 3, 3),
  weight: Float64Array.of(bitsOf(0.99), bitsOf(0.6), bitsOf(0.97), bitsOf(0.3)),
};
const ANSWER = {
  pairs: PAIRS,
  decided: [
    { left: 0, right: 0, outcome: 'link' },
    { left: 3, right: 3, outcome: 'link' },
    { left: 1, right: 1, outcome: 'review' },
  ],
  clusters: Uint32Array.of(0, 1, 2, 3, 0, 1, 6, 3),
} as const;

describe('the judge of links', () => {
  it('three of the entries have a birth', () => {
    expect(truePairs(SET.truth)).toBe(3);
    expect(truePairs({ left: Uint32Array.of(1, 1, 1, 2), right: null })).toBe(3);
  });

  it('at 0.95 one of two links is right and one of three found; at 0.5 two of three', () => {
    const { at95, at50, best, proposed } = evaluate(SET, ANSWER);
    expect(at95).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 0.4 });
    expect(at50).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
    expect(best.weight).toBeCloseTo(bitsOf(0.6), 9);
    expect(proposed).toBeCloseTo(2 / 3, 12);
  });

  it('one of three decided pairs waits for a person, who saves it', () => {
    const { decisions } = evaluate(SET, ANSWER);
    expect(decisions.reviewShare).toBeCloseTo(1 / 3, 12);
    expect(decisions.automatic.precision).toBe(1 / 2);
    expect(decisions.afterReview.recall).toBeCloseTo(2 / 3, 12);
  });

  it('recall by group: both rural children are found, the urban one is not', () => {
    const { groups } = evaluate(SET, ANSWER);
    expect(groups.map(({ label, real, found }) => [label, real, found])).toEqual([
      ['rural', 2, 2],
      ['urban', 1, 0],
    ]);
  });

  it('marks a group that is found less often than the others by more than a point, and says when that may be chance', () => {
    // 1,000 of a town, all found; of the villages 970 of 1,000, or 29 of 30: 3 points behind, of 30 anyone may be that.
    const lagOfVillages = (villages: number, missed: number): string | undefined => {
      const rows = Uint32Array.from({ length: 1000 + villages }, (_, row) => row);
      const pairs = [...rows.subarray(missed)].map((row) => ({ left: row, right: row, outcome: 'link' as const }));
      const of = Uint8Array.from(rows, (row) => Number(row >= villages));
      const groups = [{ name: 'place', labels: ['rural', 'urban'], of }];
      return groupRecalls(pairs, { left: rows, right: rows }, groups)[0]?.lag;
    };
    expect([lagOfVillages(1000, 30), lagOfVillages(30, 1), lagOfVillages(1000, 9)]).toEqual([
      'certain',
      'counted',
      'none',
    ]);
  });

  it('within one list both records of a pair are found, and the interval counts the pair once', () => {
    const groups = [{ name: 'place', labels: ['rural'], of: new Uint8Array(4) }];
    const pairs = [{ left: 0, right: 1, outcome: 'review' as const }];
    const [rural] = groupRecalls(pairs, { left: Uint32Array.of(1, 1, 2, 2), right: null }, groups);
    expect(rural).toMatchObject({ real: 4, found: 2, linked: 0, interval: wilson(1, 2) });
  });

  it('errors are told by what agrees: = equal, ~ different, - missing', () => {
    const classes = errorClasses(SET, PAIRS, bitsOf(0.95));
    expect(classes.map(({ kind, signs }) => `${kind} ${signs}`).toSorted()).toEqual([
      'below threshold =~',
      'false link ~~',
      'not proposed -=',
    ]);
  });

  it('a cluster of one person counts as right, pair by pair', () => {
    const { clusters } = evaluate(SET, ANSWER);
    expect(clusters.pairs).toMatchObject({ both: 2, found: 3, true: 3 });
  });
});

describe('calibration', () => {
  /** A thousand pairs at one probability, the first so many of them matches. */
  const claims = (probability: number, matches: number) => {
    const rows = Uint32Array.from({ length: 1000 }, (_, row) => row);
    const persons = { left: rows, right: rows.map((row) => (row < matches ? row : row + 1000)) };
    return { pairs: { left: rows, right: rows, weight: new Float64Array(1000).fill(bitsOf(probability)) }, persons };
  };

  it('0.75 holds with 760 matches of 1,000, not with 600', () => {
    const good = claims(0.75, 760);
    const bad = claims(0.75, 600);
    expect(calibrationOf(good.pairs, good.persons).find(({ from }) => from === 0.7)).toMatchObject({
      matches: 760,
      holds: true,
    });
    expect(calibrationOf(bad.pairs, bad.persons).find(({ from }) => from === 0.7)?.holds).toBe(false);
  });

  it('a bin without pairs promises nothing', () => {
    expect(isCalibrated(evaluate(SET, { ...ANSWER, pairs: { ...PAIRS, weight: new Float64Array(4).fill(-9) } }))).toBe(
      true,
    );
  });
});
