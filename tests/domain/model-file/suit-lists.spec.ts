import { describe, expect, it } from 'vitest';
import { ENGINE_VOCABULARY } from '../../../src/domain/model-file/engine-vocabulary.ts';
import { headerOf, joinCells } from '../../../src/domain/model-file/header-lookup.ts';
import { readModel } from '../../../src/domain/model-file/read-model.ts';
import { suitLists } from '../../../src/domain/model-file/suit-lists.ts';

const model = readModel(
  {
    name: 'm',
    columns: { given: ['first_name'], born: ['dob', 'by + bm + bd'] },
    comparisons: [
      { compare: 'name-latin', columns: ['given', 'family'] },
      { compare: 'name-latin', columns: ['family'] },
      { compare: 'text', columns: ['full'], unless: ['given', 'family'] },
      { compare: 'date', columns: ['born'], implied_by: { by: 'number', levels: ['exact'] } },
      { compare: 'document', columns: ['number'] },
    ],
    blocking: ['given + family', 'born', 'full', 'number', 'full: first-word + born: year'],
  },
  ENGINE_VOCABULARY,
);

const suited = (...lists: readonly (readonly string[])[]) => {
  const { design, notices } = suitLists(model, lists);
  return { ids: design.comparisons.map(({ id }) => id), rules: design.blocking.map(({ id }) => id), design, notices };
};

describe('a model with more columns than the lists have', () => {
  it('leaves out comparisons and rules whose columns some list lacks, and says so', () => {
    const { ids, rules, notices } = suited(['First Name', 'family', 'number'], ['given', 'FAMILY', 'dob']);
    expect(ids).toEqual(['given', 'family']);
    expect(rules).toEqual(['given + family']);
    expect(notices.map(({ en }) => en)).toContain('not compared, as a file lacks the column: full, born, number');
  });

  it('takes a full name where its parts are missing, and leaves it out with its rules where they are there', () => {
    expect(suited(['full', 'born'])).toMatchObject({
      ids: ['full', 'born'],
      rules: ['born', 'full', 'full: first-word + born: year'],
    });
    expect(suited(['full', 'born', 'given', 'family'])).toMatchObject({
      ids: ['given', 'family', 'born'],
      rules: ['given + family', 'born'],
    });
  });

  it('forgets that a column is implied when the implying one is missing', () => {
    expect(suited(['born', 'full']).design.comparisons.find(({ id }) => id === 'born')?.impliedBy).toBeNull();
    expect(suited(['born', 'number']).design.comparisons.find(({ id }) => id === 'born')?.impliedBy).not.toBeNull();
  });
});

describe('headers', () => {
  it.each([
    [['出生日期'], ['姓名', '出生日期(公历)'], [1]],
    [['soc_sec_id'], ['rec_id', ' SOC SEC ID'], [1]],
    [
      ['dob', 'by + bm + bd'],
      ['bd', 'bm', 'by'],
      [2, 1, 0],
    ],
    [['dob', 'by + bm + bd'], ['by', 'bm'], null],
  ])('%j in %j', (names, headers, places) => {
    expect(headerOf(names, headers)).toEqual(places);
  });

  it('three columns of numbers make a date, words a text', () => {
    expect(joinCells(['1985', '3', '7'])).toBe('1985-03-07');
    expect(joinCells(['1985', '', '7'])).toBe('1985 7');
    expect(joinCells(['Anna', 'Maria'])).toBe('Anna Maria');
    expect(joinCells(['', ''])).toBe('');
  });
});
