import { describe, expect, it } from 'vitest';
import { auditSumName } from '../../../src/domain/indicators/audit-sums.ts';
import { ind26 } from '../../../src/domain/indicators/ind-26-linkage-quality.ts';
import { qualityByGroup } from '../../../src/domain/indicators/quality-by-group.ts';
import { wilson } from '../../../src/domain/statistics/wilson.ts';

type Cell = readonly [same: number, notSame: number, frame: number];

/** Sums of one pair of feeds; a group takes part in the sums of everybody too. */
function sumsOf(groups: Readonly<Record<string, readonly [linked: Cell, missed: Cell]>>, pair = 'HC-BIRTH~PS-BIRTH') {
  const sums: Record<string, number> = {};
  const add = (name: string, by: number): void => void (sums[name] = (sums[name] ?? 0) + by);
  for (const [group, cells] of Object.entries(groups))
    for (const [at, stratum] of (['linked', 'near-miss'] as const).entries())
      for (const [i, sum] of (['same', 'notSame', 'frame'] as const).entries())
        for (const of of [group, '']) add(auditSumName(pair, stratum, sum, of), cells[at]?.[i] ?? 0);
  return sums;
}

const of = (sums: Readonly<Record<string, number>>, label: string) =>
  qualityByGroup(sums).find((one) => one.label.code === label);

describe('linkage quality by group of persons', () => {
  // Urban: 98 of 100 links right, 2 of 50 near misses one person; 5,000 links and 500 near misses stand behind them.
  // Rural: 98 of 100 and 25 of 50, of as many.
  const sums = sumsOf({
    'place=urban': [
      [98, 2, 5000],
      [2, 48, 500],
    ],
    'place=rural': [
      [98, 2, 5000],
      [25, 25, 500],
    ],
  });

  it('has its own precision and recall with their intervals', () => {
    expect(of(sums, 'urban')?.precision).toEqual({ share: 0.98, interval: wilson(98, 100) });
    // Found 4,900, missed 20; rural 4,900 and 250.
    expect(of(sums, 'urban')?.recall?.share).toBeCloseTo(4900 / 4920, 12);
    expect(of(sums, 'rural')?.recall?.share).toBeCloseTo(4900 / 5150, 12);
  });

  it('marks who is found more than a point less often than everybody else, in the figure too', () => {
    expect([of(sums, 'urban')?.lag, of(sums, 'rural')?.lag]).toEqual(['none', 'certain']);
    expect(ind26.formula(sums).note?.zh).toContain('城乡:乡村');
    expect(ind26.formula(sums).note?.zh).not.toContain('城镇');
  });

  it('stands among the parts of IND-26, without touching the figure itself', () => {
    const { value, parts = [] } = ind26.formula(sums);
    const whole = Object.fromEntries(Object.entries(sums).filter(([name]) => !name.includes('=')));
    expect(value).toBe(ind26.formula(whole).value);
    const rural = parts.find(({ name }) => name === 'place=rural:recall');
    expect(rural).toMatchObject({ zh: '城乡 乡村 召回率', value: (4900 / 5150) * 100 });
  });

  it('weighs pairs of feeds by what stands behind their answers, and widens the interval for it', () => {
    const large = sumsOf({
      'place=urban': [
        [100, 0, 9000],
        [0, 50, 10],
      ],
    });
    const small = sumsOf(
      {
        'place=urban': [
          [50, 50, 1000],
          [0, 50, 10],
        ],
      },
      'HC-DEATH~PS-DEATH',
    );
    const both = of({ ...large, ...small }, 'urban')?.precision;
    // 0.9 × 1 + 0.1 × 0.5; effectively 1 / (0.81 / 100 + 0.01 / 100) = 121.95 answers of 200.
    expect(both?.share).toBeCloseTo(0.95, 12);
    const limits = wilson(0.95 * (100 / 0.82), 100 / 0.82);
    expect(both?.interval.low).toBeCloseTo(limits?.low ?? 0, 9);
    expect(both?.interval.high).toBeCloseTo(limits?.high ?? 0, 9);
  });
});

describe('groups of few answers', () => {
  const sums = sumsOf({
    'minority=no': [
      [180, 0, 5000],
      [10, 100, 500],
    ],
    'minority=yes': [
      [3, 1, 90],
      [0, 6, 20],
    ],
    'minority=unknown': [
      [20, 0, 400],
      [0, 9, 60],
    ],
  });

  it('of 1 to 4 are withheld with the next smallest, and so are the shares that rest on them', () => {
    expect(of(sums, 'yes')).toMatchObject({ linked: null, precision: null, recall: null, missed: 6 });
    expect(of(sums, 'unknown')).toMatchObject({ linked: null, precision: null, recall: null });
    expect(of(sums, 'no')).toMatchObject({ linked: 180, missed: 110 });
  });

  it('leave no trace among the parts of the figure, which says that something is withheld', () => {
    const { parts = [], note } = ind26.formula(sums);
    expect(parts.map(({ name }) => name).filter((name) => name.startsWith('minority='))).toEqual([
      'minority=no:precision',
      'minority=no:recall',
    ]);
    expect(note?.en).toContain('withheld');
  });
});
