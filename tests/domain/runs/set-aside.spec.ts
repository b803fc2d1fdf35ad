import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attemptsFor, piecesOf, type Range } from '../../../src/domain/runs/set-aside.ts';

const lengthOf = ([from, until]: Range) => until - from + 1;

it('pieces of a range hold each of its records once, and each is smaller than the range', () => {
  const number = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(number, fc.integer({ min: 2, max: 5_000 }), fc.boolean(), (from, rows, isSuspect) => {
      const pieces = piecesOf([from, from + rows - 1], isSuspect);
      const numbers = pieces.flatMap((piece) => Array.from({ length: lengthOf(piece) }, (_, no) => piece[0] + no));
      expect(numbers).toEqual(Array.from({ length: rows }, (_, no) => from + no));
      expect(Math.max(...pieces.map(lengthOf))).toBeLessThan(rows);
    }),
  );
});

it('a chunk of 2,000 is searched at the cost of one loss, each piece at one, a record alone at two', () => {
  expect(attemptsFor([1, 2_000])).toBe(1);
  expect(attemptsFor([1, 44])).toBe(1);
  expect(attemptsFor([7, 7])).toBe(2);
});

it('a record among 2,000 is alone after two cuts', () => {
  const pieces = piecesOf([1, 2_000], false);
  expect(pieces).toHaveLength(46);
  expect(pieces.every((piece) => piecesOf(piece, true).every((row) => lengthOf(row) === 1))).toBe(true);
});
