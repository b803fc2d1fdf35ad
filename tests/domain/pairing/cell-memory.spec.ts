import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CellWriter, textOf, usedColumns } from '../../../src/domain/pairing/cell-chunk.ts';
import { CellMemory, UNKNOWN_CELL } from '../../../src/domain/pairing/cell-memory.ts';

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (_, i) => text.charCodeAt(i));
const anyCell = fc.string({ unit: 'binary', maxLength: 9 });

describe('cells of records, written down for threads', () => {
  it('are read as they were, lone halves of characters and empty cells too', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCell, anyCell, anyCell)), (records) => {
        const { units, ends, count } = new CellWriter([0, 2]).write(records);
        const read = Array.from(ends, (end, i) => textOf(units, i === 0 ? 0 : (ends[i - 1] ?? 0), end));
        expect(count).toBe(records.length);
        expect(read).toEqual(records.flatMap(([first, , last]) => [first, last]));
      }),
    );
  });

  it('are those that a design reads, each once', () => {
    const { places, columns } = usedColumns({ comparisons: [[4, -1], [2]], rules: [[2, 7], [-1]] });
    expect(places).toEqual([2, 4, 7]);
    expect(columns).toEqual({ comparisons: [[1, -1], [0]], rules: [[0, 2], [-1]] });
  });
});

describe('the memory of a column', () => {
  it('knows every cell again by its place, through growth, until it forgets all', () => {
    const memory = new CellMemory();
    const cells = Array.from({ length: 20_000 }, (_, i) => unitsOf(`n${i}`));
    const places = cells.map((units) => {
      expect(memory.find(units, 0, units.length)).toBe(UNKNOWN_CELL);
      return memory.add();
    });
    expect(new Set(places).size).toBe(cells.length);
    expect(cells.map((units) => memory.find(units, 0, units.length))).toEqual(places);
  });

  it('is not asked any more where values never come again', () => {
    const memory = new CellMemory();
    for (let i = 0; i < 20_000; i += 1) {
      const units = unitsOf(String(i));
      if (memory.find(units, 0, units.length) === UNKNOWN_CELL) memory.add();
    }
    expect(memory.helps).toBe(false);
  });
});
