import { describe, expect, test } from 'vitest';
import { identityHistory, NO_HISTORY, type RegisterCorrection } from '../../../src/domain/linkage/identity-history.ts';
import { number } from './people.ts';

const recoded = (previousIdNumber: string, idNumber: string): RegisterCorrection => ({
  idNumber,
  previousIdNumber,
  item: '4',
  oldValue: null,
  newValue: null,
});

const renamed = (idNumber: string, oldValue: string): RegisterCorrection => ({
  idNumber,
  previousIdNumber: null,
  item: '1',
  oldValue,
  newValue: null,
});

const [first, second, third, other] = [1, 3, 5, 7].map((sequence) => number('1950-03-01', sequence)) as [
  string,
  string,
  string,
  string,
];

describe('numbers that changed', () => {
  test('a number corrected twice leads to today’s in one step, in whatever order the corrections arrive', () => {
    for (const rows of [
      [recoded(first, second), recoded(second, third)],
      [recoded(second, third), recoded(first, second)],
    ]) {
      const history = identityHistory(rows);
      expect([first, second, third].map((id) => history.currentId(id))).toEqual([third, third, third]);
    }
  });

  test('a number nobody corrected is itself', () => {
    expect(identityHistory([recoded(first, second)]).currentId(other)).toBe(other);
    expect(NO_HISTORY.currentId(other)).toBe(other);
  });

  test('where the old number stands in the value before the change, it is taken from there', () => {
    const row = { ...recoded(first, second), previousIdNumber: null, oldValue: first };
    expect(identityHistory([row]).currentId(first)).toBe(second);
  });

  test('a number once given to two persons (重号) stays what it is', () => {
    const history = identityHistory([recoded(first, second), recoded(first, third)]);
    expect(history.currentId(first)).toBe(first);
    expect(history.currentId(second)).toBe(second);
  });

  test('corrections in a circle end, and everyone in and before the circle gets the same number', () => {
    const history = identityHistory([recoded(first, second), recoded(second, first), recoded(third, second)]);
    const ends = new Set([first, second, third].map((id) => history.currentId(id)));
    expect([...ends]).toEqual([first < second ? first : second]);
  });

  test('a hundred thousand corrections of one number are followed without trouble', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => recoded(`N${at}`, `N${at + 1}`));
    expect(identityHistory(chain).currentId('N0')).toBe('N100000');
  });
});

describe('names that changed', () => {
  test('the former name is known under the old and the current number', () => {
    const history = identityHistory([renamed(first, '王建国'), recoded(first, second)]);
    expect([...history.formerNameKeys(first)]).toEqual(['王建国']);
    expect([...history.formerNameKeys(second)]).toEqual(['王建国']);
    expect(history.formerNameKeys(other).size).toBe(0);
  });
});
