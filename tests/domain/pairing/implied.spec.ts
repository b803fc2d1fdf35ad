import { describe, expect, it } from 'vitest';

import type { ModelComparison } from '../../../src/domain/link-model/link-model.ts';
import { implicationsOf } from '../../../src/domain/pairing/implied.ts';
import { PairLevels } from '../../../src/domain/pairing/pair-levels.ts';
import { levelsOf, patternSpace } from '../../../src/domain/pairing/pattern.ts';
import { near, same } from './simple-comparisons.ts';

const comparison = (id: string, by: string | null, levels: readonly string[] = ['same']): ModelComparison => ({
  id,
  comparison: same,
  columns: [],
  impliedBy: by === null ? null : { by, levels },
});

/** Levels of a pair whose attributes hold these values; 0 is missing. */
function levelsOfPair(comparisons: readonly ModelComparison[], left: readonly number[], right: readonly number[]) {
  const levels = new PairLevels(comparisons, 1);
  const words = Uint32Array.from([...left, ...right]);
  levels.compare({ words, a: Uint32Array.of(0), b: Uint32Array.of(left.length), size: 1 });
  return levelsOf(levels.patterns[0] ?? 0, patternSpace(comparisons.map((one) => one.comparison.levels.length)));
}

describe('an attribute that another already implies', () => {
  const number = comparison('number', null);
  const sex = comparison('sex', 'number');

  it('says nothing when the other agrees: an equal identity number holds the sex', () => {
    expect(levelsOfPair([number, sex], [7, 1], [7, 1])).toEqual([1, 0]);
    expect(levelsOfPair([number, sex], [7, 1], [7, 2])).toEqual([1, 0]);
  });

  it('counts when the other differs or is missing', () => {
    expect(levelsOfPair([number, sex], [7, 1], [8, 1])).toEqual([2, 1]);
    expect(levelsOfPair([number, sex], [0, 1], [8, 2])).toEqual([0, 2]);
  });

  it('may stand before the one that implies it', () => {
    expect(levelsOfPair([sex, number], [1, 7], [2, 7])).toEqual([0, 1]);
  });

  it('still silences a third one while it is silenced itself', () => {
    const age = comparison('age', 'sex');
    expect(levelsOfPair([age, number, sex], [5, 7, 1], [6, 7, 1])).toEqual([0, 1, 0]);
  });

  it('is refused when what should imply it does not exist, has no such level, or is itself', () => {
    expect(() => implicationsOf([comparison('sex', 'number')])).toThrow('comparison sex: cannot be implied by number');
    expect(() => implicationsOf([comparison('sex', 'sex')])).toThrow('cannot be implied by sex');
    expect(() => implicationsOf([number, comparison('sex', 'number', ['alike'])])).toThrow('number has no level alike');
  });

  it('reads its own words when attributes take several', () => {
    const born = { ...comparison('born', null), comparison: near };
    expect(levelsOfPair([born, number], [1, 1990, 7], [1, 1991, 7])).toEqual([2, 1]);
  });
});
