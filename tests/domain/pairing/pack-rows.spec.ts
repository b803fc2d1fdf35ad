import { describe, expect, it } from 'vitest';

import { columnsOf } from '../../../src/domain/pairing/design-columns.ts';
import { packLists } from '../../../src/domain/pairing/pack-rows.ts';
import { layoutOf } from '../../../src/domain/pairing/packed-rows.ts';
import { TermCounts } from '../../../src/domain/pairing/term-counts.ts';
import { HEADER, packSmall, smallDesign, type SmallRecord } from './small-design.ts';

const named = (...names: readonly string[]): readonly SmallRecord[] => names.map((name) => [name, '', '1990', '']);

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

describe('packed records', () => {
  it('hold what each comparison packs, at the places of the layout', async () => {
    const { left } = await packSmall(
      [
        ['张', '', '1990', ''],
        ['张', '7', '', '甲'],
      ],
      null,
    );
    const { offsets, stride } = layoutOf([1, 1, 2, 1]);
    expect(left.count).toBe(2);
    expect(left.stride).toBe(stride);
    const word = (row: number, comparison: number, i = 0): number =>
      left.words[row * stride + (offsets[comparison] ?? 0) + i] ?? -1;
    expect(word(0, 0)).toBe(word(1, 0));
    expect([word(0, 1), word(0, 2), word(0, 2, 1), word(0, 3)]).toEqual([0, 1, 1990, 0]);
    expect(word(1, 2)).toBe(0);
    expect(word(1, 3)).not.toBe(0);
  });

  it('have a key under a rule only when all its parts have a value', async () => {
    const { left } = await packSmall(
      [
        ['张', '', '1990', '甲'],
        ['张', '7', '', ''],
      ],
      null,
    );
    expect([...left.keys].map((key) => key !== 0)).toEqual([false, true, true, false, true, false]);
  });

  it('say how rare their values are in both lists together: 3 of 8 names, 1 of 8', async () => {
    const packed = await packSmall(named('张', '王', '李', '赵'), named('张', '张', '钱', '孙', ''));
    const names = packed.right?.rarity.subarray(0, 5) ?? [];
    expect(packed.left.rarity[0]).toBeCloseTo(Math.log2(3 / 8), 6);
    expect([...names].map((one) => Math.round(2 ** one * 8))).toEqual([3, 3, 1, 1, 8]);
    expect(names[4]).toBe(0);
  });

  it('say how rare their values are in a register, when one is given; an unknown value is as rare as its rarest', async () => {
    const register = smallDesign.comparisons.map(() => new TermCounts());
    for (const name of ['张', '张', '张', '王']) register[0]?.add(name, false);
    const source = { columns: columnsOf(smallDesign, HEADER), chunks: [named('张', '李')] };
    const { left } = await packLists(smallDesign, source, null, register);
    expect(2 ** (left.rarity[0] ?? 0)).toBeCloseTo(3 / 4, 6);
    expect(2 ** (left.rarity[1] ?? 0)).toBeCloseTo(1 / 4, 6);
  });

  it('tell how often two records agree by chance: 2/4 × 1/2 + 1/4 × 1/2 for two lists of names', async () => {
    const { collisions } = await packSmall(named('张', '张', '王', '李', ''), named('张', '王'));
    expect(collisions[0]).toBeCloseTo(3 / 8, 12);
    expect(collisions[1]).toBeNull();
  });

  it('of one list: two different records of 4, of which 2 have one name, agree in 1 of 6 pairs', async () => {
    const { collisions } = await packSmall(named('张', '张', '王', '李'), null);
    expect(collisions[0]).toBeCloseTo(1 / 6, 12);
  });

  it('are the same in one chunk or many, and when values come again after many others', async () => {
    const names = Array.from({ length: 70_000 }, (_, i) => `n${i % 66_000}`);
    const records = named(...names, ...names.slice(0, 10));
    const columns = columnsOf(smallDesign, HEADER);
    const whole = await packLists(smallDesign, { columns, chunks: [records] }, null);
    const parts = Array.from({ length: 8 }, (_, i) => records.slice(i * 10_000, (i + 1) * 10_000));
    const cut = await packLists(smallDesign, { columns, chunks: parts }, null);
    expect(bytesOf(cut.left.words).equals(bytesOf(whole.left.words))).toBe(true);
    expect(bytesOf(cut.left.rarity).equals(bytesOf(whole.left.rarity))).toBe(true);
    expect(whole.left.words[0]).toBe(whole.left.words[66_000 * whole.left.stride]);
    expect(2 ** (whole.left.rarity[0] ?? 0)).toBeCloseTo(3 / 70_010, 9);
  });

  it('come from files whose columns have other names or are not there', () => {
    const design = {
      comparisons: smallDesign.comparisons.map((one) => ({ ...one, columns: [['full name', one.id], ['former']] })),
      blocking: smallDesign.blocking,
    };
    const { comparisons, rules } = columnsOf(design, ['place', 'born', 'full name', 'name']);
    expect(comparisons).toEqual([
      [2, -1],
      [2, -1],
      [2, -1],
      [2, -1],
    ]);
    expect(rules).toEqual([[-1], [3, 1], [0]]);
  });
});
