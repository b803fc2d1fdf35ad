import { describe, expect, it } from 'vitest';

import {
  addLevels,
  type LevelCounts,
  type SampledLists,
  sampleLevels,
} from '../../../src/domain/pairing/random-pairs.ts';
import { packSmall, smallDesign, type SmallRecord } from './small-design.ts';

async function sampledLists(left: readonly SmallRecord[], right: readonly SmallRecord[] | null): Promise<SampledLists> {
  const packed = await packSmall(left, right);
  return {
    comparisons: smallDesign.comparisons,
    stride: packed.left.stride,
    left: packed.left.words,
    leftCount: packed.left.count,
    right: packed.right?.words ?? packed.left.words,
    rightCount: packed.right?.count ?? null,
  };
}

/** Records of which every fourth has the name 张, and nothing else in common. */
const people = (count: number, salt: string): readonly SmallRecord[] =>
  Array.from({ length: count }, (_, i) => [i % 4 === 0 ? '张' : `${salt}${i}`, '', '1990', '']);

const draw = (lists: SampledLists, pairs: number, seed = 1): LevelCounts =>
  sampleLevels(lists, { pairs, seed, from: 0, to: pairs });

describe('random pairs', () => {
  it('agree as often as chance has it: 1 in 16 where a quarter of each list has one name', async () => {
    const lists = await sampledLists(people(1000, 'a'), people(1000, 'b'));
    const [missing = 0, equal = 0, other = 0] = draw(lists, 100_000)[0] ?? [];
    expect(missing).toBe(0);
    // 100,000 × 1/16 = 6,250, within four standard deviations of 76.5.
    expect(Math.abs(equal - 6250)).toBeLessThan(306);
    expect(equal + other).toBe(100_000);
  });

  it('are the same for the same seed, whatever part draws them, and others for another seed', async () => {
    const lists = await sampledLists(people(300, 'a'), people(200, 'b'));
    const parts = [0, 700, 1300].map((from, i, all) =>
      sampleLevels(lists, { pairs: 2000, seed: 9, from, to: all[i + 1] ?? 2000 }),
    );
    expect(addLevels(parts)).toEqual(draw(lists, 2000, 9));
    expect(draw(lists, 2000, 10)).not.toEqual(draw(lists, 2000, 9));
  });

  it.each([7, 8])('are all pairs, each once, when there are no more: %i records with themselves', async (count) => {
    const list = Array.from({ length: count }, (_, i): SmallRecord => ['', '', String(i), '']);
    const lists = await sampledLists(list, null);
    const all = (count * (count - 1)) / 2;
    // No two years are equal; count − 1 pairs are one year apart.
    expect(sampleLevels(lists, { pairs: 1000, seed: 1, from: 0, to: all })[2]).toEqual([
      0,
      0,
      count - 1,
      all - count + 1,
    ]);
  });

  it('are all pairs of two small lists, each once', async () => {
    const lists = await sampledLists(
      [
        ['a', '', '', ''],
        ['b', '', '', ''],
      ],
      [
        ['b', '', '', ''],
        ['', '', '', ''],
        ['b', '', '', ''],
      ],
    );
    expect(sampleLevels(lists, { pairs: 6, seed: 1, from: 0, to: 6 })[0]).toEqual([2, 2, 2]);
  });

  it('of one list never pair a record with itself', async () => {
    const list = Array.from({ length: 2000 }, (_, i): SmallRecord => [`n${i}`, '', '', '']);
    expect(draw(await sampledLists(list, null), 20_000)[0]).toEqual([0, 0, 20_000]);
  });

  it('read an implied attribute as missing, as compared pairs do', async () => {
    const lists = await sampledLists([['', '7', '1990', '']], [['', '7', '1990', '']]);
    expect(draw(lists, 1)[2]).toEqual([1, 0, 0, 0]);
  });
});
