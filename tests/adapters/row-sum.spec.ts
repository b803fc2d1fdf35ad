import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { RowSum } from '../../src/adapters/postgres/row-sum.ts';

const sumOf = (rows: readonly string[], taken: readonly string[] = []): string => {
  const sum = new RowSum();
  for (const row of rows) sum.add(row);
  for (const row of taken) sum.takeAway(row);
  return sum.toString();
};

describe('the sum of rows', () => {
  const rows = fc.array(fc.string(), { maxLength: 20 });

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(rows, (some) => {
        expect(sumOf(some.toReversed())).toBe(sumOf(some));
      }),
    );
  });

  it('is that of the others when rows are taken away, also after it was written down', () => {
    fc.assert(
      fc.property(rows, rows, (some, gone) => {
        const written = RowSum.from(sumOf([...some, ...gone]));
        for (const row of gone) written.takeAway(row);
        expect(written.toString()).toBe(sumOf(some));
      }),
    );
  });

  it('tells apart one row from two equal ones, and any two rows', () => {
    expect(sumOf(['a'])).not.toBe(sumOf(['a', 'a']));
    expect(sumOf(['ab', 'c'])).not.toBe(sumOf(['a', 'bc']));
    expect(sumOf([])).toBe('0'.repeat(128));
    expect(sumOf(['a'])).toMatch(/^[0-9a-f]{128}$/);
  });
});
