import { describe, expect, it } from 'vitest';
import { WrittenRows } from '../../src/cli/link-output/written-rows.ts';
import { timeLeft } from '../../src/cli/progress.ts';
import { numbersUpTo } from './people-lists.ts';

describe('the time left', () => {
  it('is what the rest takes at the same speed: 30 of 120 in 10 s leave 30 s', () => {
    expect(timeLeft(10_000, 30, 120)).toContain('30 s');
  });

  it('is told in minutes from one on: 1 of 10 in 20 s leaves 180 s', () => {
    expect(timeLeft(20_000, 1, 10)).toContain('3 min');
  });

  it('is not told before anything can be said, nor at the end', () => {
    expect(timeLeft(4_000, 30, 120)).toBe('');
    expect(timeLeft(10_000, 0, 120)).toBe('');
    expect(timeLeft(10_000, 120, 120)).toBe('');
  });
});

it('rows of all outputs are counted while they are written, to the last one', () => {
  const seen: (readonly [string, number, number])[] = [];
  const written = new WrittenRows(25_001, (...stage) => seen.push(stage));
  expect([...written.count(numbersUpTo(12_000))]).toEqual(numbersUpTo(12_000));
  expect([...written.count(numbersUpTo(13_001))]).toHaveLength(13_001);
  expect(seen).toEqual([
    ['write', 10_000, 25_001],
    ['write', 20_000, 25_001],
    ['write', 25_001, 25_001],
  ]);
});
