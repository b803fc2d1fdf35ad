import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { RowColumns } from '../../../src/domain/pairing/row-columns.ts';

describe('rows that become columns', () => {
  it('stand column by column, however they were added', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.nat({ max: 9000 }), { maxLength: 5 }),
        (width, chunks) => {
          const columns = new RowColumns(width);
          let row = 0;
          for (const rows of chunks) {
            // Cell (row, column) is row × 4 + column.
            columns.add(
              Uint32Array.from({ length: rows * width }, (_, i) => (row + Math.floor(i / width)) * 4 + (i % width)),
            );
            row += rows;
          }
          const expected = Uint32Array.from({ length: row * width }, (_, i) => (i % row) * 4 + Math.floor(i / row));
          expect(columns.finish().every((word, at) => word === expected[at])).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('without columns are none', () => {
    expect(new RowColumns(0).finish()).toHaveLength(0);
  });
});
