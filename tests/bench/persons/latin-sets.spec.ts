import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../bench/persons/catalogue.ts';
import { FAKE_SHARES, fakePersons } from '../../../bench/persons/latin/fake.ts';
import { febrlFew, febrlOnce, febrlOne, febrlPair } from '../../../bench/persons/latin/febrl.ts';
import { historicalPersons } from '../../../bench/persons/latin/historical.ts';
import { registerList } from '../../../bench/persons/latin/register-list.ts';
import type { PersonSet } from '../../../bench/persons/person-set.ts';
import { PLAIN, publishedLines } from '../../../bench/persons/published.ts';
import { withinBounds } from './binomial.ts';

const text = ({ left, right, truth }: PersonSet): string =>
  [left, ...(right === null ? [] : [right])].flatMap((list) => [...publishedLines(list, truth.left, PLAIN)]).join('') +
  truth.left.join();

const column = ({ left }: PersonSet, name: string): readonly string[] =>
  left.rows.map((row) => row[left.columns.indexOf(name)] ?? '');

describe.each(CATALOGUE)('$name', (entry) => {
  const make = (size: number, seed: string): PersonSet => entry.make(size, seed);

  it('is the same to the byte for the same seed, and another for another seed', () => {
    expect(text(make(200, 'a'))).toBe(text(make(200, 'a')));
    expect(text(make(200, 'a'))).not.toBe(text(make(200, 'b')));
  });

  it('names every record once', () => {
    const { left } = make(200, 'a');
    expect(new Set(left.rows.map(([id]) => id)).size).toBe(left.rows.length);
  });
});

describe('originals and duplicates in two lists', () => {
  const set = febrlPair(2000, 'spec');

  it('every original has one duplicate, with another spelling of something', () => {
    expect(set.right?.rows.length).toBe(2000);
    expect(set.truth.left.toSorted()).toEqual(set.truth.right?.toSorted());
    const originals = new Map(set.left.rows.map((row, at) => [set.truth.left[at], row.slice(1).join()]));
    const changed = set.right?.rows.filter((row, at) => row.slice(1).join() !== originals.get(set.truth.right?.[at]));
    // An error may undo itself or meet an empty field.
    expect(changed?.length).toBeGreaterThan(1800);
  });
});

describe('duplicates within one list', () => {
  const sizesOf = ({ truth }: PersonSet): readonly number[] =>
    [...Map.groupBy(truth.left, (entity) => entity).values()].map(({ length }) => length);
  /** Fields in which each duplicate differs from its original. */
  const changed = ({ left, truth }: PersonSet): readonly number[] => {
    const originals = new Map(
      left.rows.flatMap((row, at) => (row[0]?.endsWith('-org') ? [[truth.left[at], row]] : [])),
    );
    return left.rows.flatMap((row, at) => {
      const original = originals.get(truth.left[at]) ?? [];
      return row === original ? [] : [row.filter((cell, column) => column > 0 && cell !== original[column]).length];
    });
  };

  it('the first set: 500 originals, one duplicate of each, one error in it', () => {
    const set = febrlOnce(500, 'spec');
    expect(sizesOf(set)).toEqual(Array.from({ length: 500 }, () => 2));
    // Two fields where one error exchanges them; none where it met an empty field.
    expect(Math.max(...changed(set))).toBe(2);
    expect(changed(set).filter((fields) => fields === 1).length).toBeGreaterThan(430);
  });

  it('the second set: 4,000 originals and 1,000 duplicates, up to five of one, as often as the generator counted', () => {
    const set = febrlFew(4000, 'spec');
    const sizes = sizesOf(set);
    expect([set.left.rows.length, sizes.length, Math.max(...sizes)]).toEqual([5000, 4000, 6]);
    // 147 : 182 : 97 : 37 : 10 originals with one to five duplicates, 473 in all.
    const duplicated = sizes.filter((size) => size > 1);
    [147, 182, 97, 37, 10].forEach((originals, at) => {
      const found = duplicated.filter((size) => size === at + 2).length;
      expect(withinBounds(found, duplicated.length, originals / 473)).toBe(true);
    });
    expect(Math.max(...changed(set))).toBeLessThanOrEqual(4);
  });

  it('the third set: 2,000 originals and 3,000 duplicates, five of one at most, all used up', () => {
    const set = febrlOne(2000, 'spec');
    expect(set.left.rows.length).toBe(5000);
    expect(Math.max(...sizesOf(set))).toBe(6);
  });
});

describe('few fields with many gaps', () => {
  const set = fakePersons(4000, 'spec');

  it.each(['first_name', 'surname', 'city', 'email'] as const)('%s is missing as often as asked', (name) => {
    const asked =
      name === 'first_name' || name === 'surname'
        ? (FAKE_SHARES.missing.first_name + FAKE_SHARES.missing.surname) / 2
        : FAKE_SHARES.missing[name];
    const empty = column(set, name).filter((cell) => cell === '').length;
    // Names in each other's place blur the two shares by less than a point.
    expect(withinBounds(empty, 4000, asked, 0.01)).toBe(true);
  });

  it('a person has one to five records', () => {
    const sizes = [...Map.groupBy(set.truth.left, (entity) => entity).values()].map(({ length }) => length);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([1, 5]);
  });
});

describe('mentions of notable persons', () => {
  const set = historicalPersons(5000, 'spec');

  it('ten records a person, a sixth of the dates known to the year only', () => {
    expect(5000 / new Set(set.truth.left).size).toBeGreaterThan(8);
    const dates = column(set, 'dob').filter((cell) => cell !== '');
    const firsts = dates.filter((date) => date.endsWith('-01-01')).length;
    // 0.17 + 0.06 of nine mentions in ten.
    expect(withinBounds(firsts, dates.length, 0.23 * 0.9, 0.02)).toBe(true);
  });
});

describe('a register with a tenth of duplicates', () => {
  it('1,000 of 10,000 records repeat a person, with one field off', () => {
    const set = registerList(10_000, 'spec');
    expect(new Set(set.truth.left).size).toBe(9000);
  });
});
