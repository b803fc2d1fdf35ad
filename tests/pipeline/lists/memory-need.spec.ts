import { describe, expect, it } from 'vitest';
import { mostRows } from '../../../src/domain/pairing/most-rows.ts';
import { ListsRefused } from '../../../src/pipeline/lists/list-request.ts';
import { bytesPerRow, MemoryNeed } from '../../../src/pipeline/lists/memory-need.ts';
import { smallDesign } from '../../domain/pairing/small-design.ts';

const GIGABYTE = 1e9;

describe('the memory that lists need', () => {
  const need = bytesPerRow(smallDesign);

  it('is four bytes a packed word, eight a key, five a rarity, and forty of the record itself', () => {
    const words = smallDesign.comparisons.reduce((sum, { comparison }) => sum + comparison.width, 0);
    const rarities = smallDesign.comparisons.filter(({ comparison }) =>
      comparison.levels.some(({ rarity }) => rarity > 0),
    );
    expect(need).toBe(4 * words + 8 * 3 + 5 * rarities.length + 40);
  });

  it('is refused before anything is read, with the figures and what would help', () => {
    const memory = new MemoryNeed(smallDesign, 2 * GIGABYTE);
    const rows = Math.ceil((2 * GIGABYTE) / need);
    expect(() => memory.expect([rows, rows])).toThrow(ListsRefused);
    expect(() => memory.expect([rows, rows])).toThrow(
      `of about ${need} bytes each need about 4.7 GB of memory, more than the 2.0 GB`,
    );
    expect(() => memory.expect([rows, rows])).toThrow('--memory 放宽');
    expect(() => memory.expect([1000, 1000])).not.toThrow();
  });

  it('is refused while the lists are read where their size did not tell: both of them count', () => {
    const memory = new MemoryNeed(smallDesign, 2 * GIGABYTE);
    const half = Math.floor((0.9 * GIGABYTE) / need);
    expect(() => memory.grow(0, half)).not.toThrow();
    expect(() => memory.grow(1, half)).toThrow(ListsRefused);
  });
});

describe('the records that a list may have', () => {
  it('are those whose words 32-bit positions reach: 2^32 words, 41 of them a record', () => {
    expect(mostRows(41)).toBe(104_755_299);
    expect(mostRows(1)).toBe(2 ** 30);
  });

  it('are named when there are more', () => {
    const memory = new MemoryNeed(smallDesign, Infinity);
    expect(() => memory.expect([2 ** 31, 0])).toThrow('a list has at most');
  });
});
