import { describe, expect, it } from 'vitest';
import { hcDeath } from '../../../src/domain/feeds/hc-death.ts';
import { psBirth } from '../../../src/domain/feeds/ps-birth.ts';
import { psDeath } from '../../../src/domain/feeds/ps-death.ts';
import { deathSurge } from '../../../src/domain/gates/g01-death-surge.ts';
import { snapshotShrink, stockShrink } from '../../../src/domain/gates/g02-snapshot-shrink.ts';
import { columnChange, ColumnChanges, identifyingFields } from '../../../src/domain/gates/g03-column-change.ts';
import { bridge } from '../../../src/domain/gates/g05-bridge.ts';
import { clusterSince, clusterSize } from '../../../src/domain/gates/g06-cluster-size.ts';
import { editBurst } from '../../../src/domain/gates/g07-edit-burst.ts';
import { newKey } from '../../../src/domain/gates/g09-new-key.ts';
import { countNearVariants, nearVariants } from '../../../src/domain/gates/g10-near-variants.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';
import { psMove } from '../../../src/domain/feeds/ps-move.ts';
import type { Threshold } from '../../../src/domain/gates/gate.ts';
import { GATE_PARAMETERS } from '../../../src/domain/parameters/gate-parameters.ts';

const threshold: Threshold = (name) => GATE_PARAMETERS[name].value;
const months = (...rows: readonly number[]) => rows.map((n) => ({ rows: n, days: 30 }));

describe('G1, deaths in one batch', () => {
  const surge = (rows: number, days: number, earlier: ReturnType<typeof months>) =>
    deathSurge(psDeath, { rows, days }, earlier, threshold);

  it('passes up to three times the median of the last periods', () => {
    // Median of 20, 24, 26, 30, 28 is 26; three times 26 is 78.
    const earlier = months(20, 24, 26, 30, 28);
    expect(surge(78, 30, earlier)).toBeNull();
    expect(surge(79, 30, earlier)).toMatchObject({ gate: 'G1', measured: 79, limit: 78 });
  });

  it('never stops twenty or fewer, however few there were', () => {
    expect(surge(20, 30, months(1, 0, 2))).toBeNull();
    expect(surge(21, 30, months(1, 0, 2))).toMatchObject({ limit: 20 });
  });

  it('compares a quarter with months by the day', () => {
    // 10 a month are 1/3 a day: 90 days, three times, is 90.
    expect(surge(90, 90, months(10, 10, 10))).toBeNull();
    expect(surge(91, 90, months(10, 10, 10))).toMatchObject({ limit: 90 });
  });

  it('looks at the last twelve periods only', () => {
    expect(
      surge(100, 30, [...months(...Array<number>(12).fill(10)), ...months(...Array<number>(20).fill(90))]),
    ).not.toBeNull();
  });

  it('has no opinion before three periods, or about anything but deaths', () => {
    expect(surge(500, 30, months(10, 10))).toBeNull();
    expect(deathSurge(psBirth, { rows: 500, days: 30 }, months(10, 10, 10), threshold)).toBeNull();
    expect(deathSurge(hcDeath, { rows: 500, days: 30 }, months(10, 10, 10), threshold)).not.toBeNull();
  });
});

describe('G2, a snapshot that shrinks', () => {
  it('stops more than 2 % missing, or more than 20 rows', () => {
    expect(snapshotShrink({ rows: 500, missing: 10 }, threshold)).toBeNull();
    expect(snapshotShrink({ rows: 500, missing: 11 }, threshold)).toMatchObject({ gate: 'G2', limit: 10 });
    expect(snapshotShrink({ rows: 100_000, missing: 20 }, threshold)).toBeNull();
    expect(snapshotShrink({ rows: 100_000, missing: 21 }, threshold)).toMatchObject({ limit: 20 });
  });

  it('sees five in a hundred go missing (AC-10), but lets a small roster be corrected', () => {
    expect(snapshotShrink({ rows: 400, missing: 20 }, threshold)).not.toBeNull();
    expect(snapshotShrink({ rows: 12, missing: 3 }, threshold)).toBeNull();
    expect(snapshotShrink({ rows: 99, missing: 21 }, threshold)).not.toBeNull();
  });

  it('lets one of three classes leave a kindergarten, not half of the children', () => {
    expect(stockShrink({ rows: 600, missing: 200 }, threshold)).toBeNull();
    expect(stockShrink({ rows: 600, missing: 241 }, threshold)).toMatchObject({ limit: 240 });
    expect(stockShrink({ rows: 600, missing: -50 }, threshold)).toBeNull();
  });
});

describe('G3, one column changes for many', () => {
  const changes = (rows: number, cells: Readonly<Record<string, string | null>>) => {
    const counted = new ColumnChanges(psBirth);
    for (let i = 0; i < rows; i += 1)
      counted.add({
        before: { name: `甲${i}`, sex: '1', birthDate: '2024-01-01' },
        now: { name: `甲${i}`, sex: '1', birthDate: '2024-01-01', ...cells },
      });
    return counted;
  };

  it('is about what identifies people', () => {
    expect(identifyingFields(psBirth)).toEqual(['name', 'sex', 'birthDate', 'idNumber', 'birthCertNo']);
  });

  it('stops more than 5 % of the rows, never twenty or fewer', () => {
    expect(columnChange(psBirth, changes(50, { birthDate: '2024-01-02' }), 1000, threshold)).toBeNull();
    expect(columnChange(psBirth, changes(51, { birthDate: '2024-01-02' }), 1000, threshold)).toMatchObject({
      gate: 'G3',
      measured: 51,
      limit: 50,
    });
    expect(columnChange(psBirth, changes(20, { birthDate: '2024-01-02' }), 25, threshold)).toBeNull();
  });

  it('names the column by its header', () => {
    expect(columnChange(psBirth, changes(30, { sex: '2' }), 30, threshold)?.zh).toContain('性别');
  });

  it('takes a value filled in for no change, one taken away for one', () => {
    expect(columnChange(psBirth, changes(30, { idNumber: '290121202401150015' }), 30, threshold)).toBeNull();
    expect(columnChange(psBirth, changes(30, { birthDate: null }), 30, threshold)).not.toBeNull();
  });
});

describe('G5, a row that makes one person of two', () => {
  const names = (known: Readonly<Record<string, readonly string[]>>) => (number: string) =>
    new Set(known[number] ?? []);

  it('stops two known numbers of different names', () => {
    expect(bridge([{ from: 'A', to: 'B' }], names({ A: ['张三'], B: ['李四'] }))).toMatchObject({
      gate: 'G5',
      measured: 1,
    });
  });

  it('passes a number corrected for one person, and one that was not known', () => {
    expect(bridge([{ from: 'A', to: 'B' }], names({ A: ['张三', '张珊'], B: ['张珊'] }))).toBeNull();
    expect(bridge([{ from: 'A', to: 'B' }], names({ A: ['张三'] }))).toBeNull();
    expect(bridge([], names({}))).toBeNull();
  });
});

describe('G9, a key that nobody has seen at work', () => {
  it('stops its first batch only', () => {
    expect(newKey(0)).toMatchObject({ gate: 'G9' });
    expect(newKey(1)).toBeNull();
  });
});

describe('G10, near variants inside a batch', () => {
  const ONE = '290121199003150011';
  const SLIP = '290121199003150012';
  const OTHER = '290121199003154434';

  it('counts numbers one slip apart beside one name and birth date, not namesakes', () => {
    expect(countNearVariants([[ONE, SLIP]])).toBe(2);
    expect(countNearVariants([[ONE, OTHER]])).toBe(0);
    expect(countNearVariants([[ONE, SLIP, OTHER], [OTHER]])).toBe(2);
  });

  it('counts numbers of one county and day beside one name once there are more than three: nobody has so many namesakes', () => {
    const tried = ['0011', '2234', '4457', '6671'].map((end) => `29012119900315${end}`);
    expect(countNearVariants([tried.slice(0, 3)])).toBe(0);
    expect(countNearVariants([tried])).toBe(4);
    expect(countNearVariants([[...tried.slice(0, 3), '290122199003156671']])).toBe(0);
  });

  it('stops more than half a percent, never ten or fewer', () => {
    expect(nearVariants(10, 100, threshold)).toBeNull();
    expect(nearVariants(11, 100, threshold)).toMatchObject({ gate: 'G10', limit: 10 });
    expect(nearVariants(25, 5000, threshold)).toBeNull();
    expect(nearVariants(26, 5000, threshold)).toMatchObject({ limit: 25 });
  });
});

describe('G6, many records under one number', () => {
  it('passes six records of one feed, not the seventh', () => {
    expect(clusterSize([{ before: 5, now: 6 }], threshold)).toBeNull();
    expect(clusterSize([{ before: 6, now: 7 }], threshold)).toMatchObject({ gate: 'G6', measured: 7, limit: 6 });
  });

  it('lets a batch through that adds none: what stands already was looked at', () => {
    expect(clusterSize([{ before: 9, now: 9 }], threshold)).toBeNull();
  });

  it('tells the largest of several, and how many there are', () => {
    const stop = clusterSize(
      [
        { before: 0, now: 8 },
        { before: 3, now: 12 },
        { before: 1, now: 2 },
      ],
      threshold,
    );
    expect(stop).toMatchObject({ measured: 12, zh: expect.stringContaining('2 个') });
  });

  it('counts deaths over a whole life, moves within a year', () => {
    expect(clusterSince(psDeath, plainDate('2025-12-31'), threshold)).toBeNull();
    expect(clusterSince(psMove, plainDate('2025-12-31'), threshold)).toBe('2024-12-31');
  });
});

describe('G7, a burst of edits to one person', () => {
  it('passes three values within ninety days, not the fourth', () => {
    expect(editBurst([{ before: 2, now: 3 }], threshold)).toBeNull();
    expect(editBurst([{ before: 3, now: 4 }], threshold)).toMatchObject({ gate: 'G7', measured: 4, limit: 3 });
  });

  it('lets a batch through that repeats what was stated before', () => {
    expect(editBurst([{ before: 5, now: 5 }], threshold)).toBeNull();
  });
});
