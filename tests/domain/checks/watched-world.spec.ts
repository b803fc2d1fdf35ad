import { describe, expect, it } from 'vitest';

import { DAYS_TO_COME, watchReaches } from '../../../src/domain/checks/watched-world.ts';
import type { Coverage, World } from '../../../src/domain/checks/world.ts';
import { ALWAYS } from '../../../src/domain/rosters/reach.ts';
import { plainDate, type PlainDate } from '../../../src/domain/values/plain-date.ts';

const DAY = plainDate('2025-01-31');
const COVERAGE: Coverage = {
  owed: true,
  from: plainDate('2025-01-01'),
  watermark: DAY,
  spans: (_, until) => until <= DAY,
};
const WORLD = {
  asOf: DAY,
  hasCome: (day: PlainDate) => day <= DAY,
  isCovered: (region: string) => region.startsWith('290121'),
  coverage: () => COVERAGE,
  currentRegion: (code: string) => code,
} as unknown as World;

describe('a watched world', () => {
  it('answers as the world does, and tells which rosters it was asked about', () => {
    const { world, asked } = watchReaches(WORLD);
    const coverage = world.coverage('PS-BIRTH', '290121101');
    expect([coverage.owed, coverage.spans(DAY, DAY), coverage.spans(DAY, plainDate('2025-02-01'))]).toEqual([
      true,
      true,
      false,
    ]);
    expect(asked()).toEqual([
      { feed: 'PS-BIRTH', county: '290121', days: { from: '2025-01-31', until: '2025-02-01' } },
    ]);
  });

  it('forgets what was asked when it has told it', () => {
    const { world, asked } = watchReaches(WORLD);
    void world.coverage('PS-BIRTH', '290121').owed;
    expect(asked()).toEqual([{ feed: 'PS-BIRTH', county: '290121', days: null }]);
    expect(asked()).toEqual([]);
    void world.coverage('PS-BIRTH', '290121').owed;
    expect(asked()).toHaveLength(1);
  });

  it('rests on all days where it is told in words up to when rosters reach; figures do not read them', () => {
    const { world, worldOfFigures, asked } = watchReaches(WORLD);
    expect(worldOfFigures.coverage('PS-BIRTH', '290121').watermark).toBe(DAY);
    expect(asked()).toEqual([]);
    expect(world.coverage('PS-BIRTH', '290121').watermark).toBe(DAY);
    expect(asked()).toEqual([{ feed: 'PS-BIRTH', county: '290121', days: ALWAYS }]);
  });

  it('tells of a county only where no roster of it was asked about', () => {
    const { world, asked } = watchReaches(WORLD);
    expect([world.isCovered('290121101'), world.isCovered('290999')]).toEqual([true, false]);
    expect(world.coverage('PS-BIRTH', '290121').owed).toBe(true);
    expect(asked()).toEqual([
      { feed: '', county: '290999', days: null },
      { feed: 'PS-BIRTH', county: '290121', days: null },
    ]);
  });

  it('rests on the next day that it was asked about, and on tomorrow where the day itself is read', () => {
    const { world, asked } = watchReaches(WORLD);
    expect([world.hasCome(DAY), world.hasCome(plainDate('2024-12-01'))]).toEqual([true, true]);
    expect(asked()).toEqual([]);
    expect([world.hasCome(plainDate('2025-02-03')), world.hasCome(plainDate('2099-01-01'))]).toEqual([false, false]);
    expect(asked()).toEqual([{ ...DAYS_TO_COME, days: { from: '2025-02-03', until: '2025-02-03' } }]);
    expect(world.asOf).toBe(DAY);
    expect(asked()).toEqual([{ ...DAYS_TO_COME, days: { from: '2025-02-01', until: '2025-02-01' } }]);
  });
});
