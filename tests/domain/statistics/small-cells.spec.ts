import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lagOf } from '../../../src/domain/statistics/lag.ts';
import { withheldCells } from '../../../src/domain/statistics/small-cells.ts';

describe('small counts', () => {
  it('1 to 4 are withheld; 0 and 5 are not', () => {
    expect(withheldCells([0, 1, 4, 5, 90])).toEqual([false, true, true, false, false]);
  });

  it('a single small one takes the smallest other with it, for the total would tell it', () => {
    expect(withheldCells([3, 40, 20])).toEqual([true, false, true]);
    expect(withheldCells([3])).toEqual([true]);
  });

  it('never is a count of 1 to 4 shown, nor told by the difference to the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 6 }), (counts) => {
        const withheld = withheldCells(counts);
        const small = counts.filter((count) => count > 0 && count < 5).length;
        expect(counts.every((count, at) => withheld[at] === true || count === 0 || count >= 5)).toBe(true);
        const hidden = withheld.filter(Boolean).length;
        expect(hidden).not.toBe(counts.filter((count) => count > 0).length > 1 ? 1 : -1);
        expect(hidden).toBeGreaterThanOrEqual(small);
      }),
    );
  });
});

describe('a group that lags', () => {
  it('does so from one point below the others, for certain when its upper limit is there too', () => {
    const limits = { low: 0.9, high: 0.985 };
    expect(lagOf(0.98, limits, 0.99)).toBe('none');
    expect(lagOf(0.97, limits, 0.99)).toBe('counted');
    expect(lagOf(0.97, limits, 0.999)).toBe('certain');
    expect(lagOf(0.97, null, 0.999)).toBe('counted');
  });
});
