import { describe, expect, it } from 'vitest';
import { BirthLists } from '../../bench/linkage-births.ts';
import { movedTo, territoriesFor } from '../../bench/linkage-territory.ts';
import { drawDelivery, YEAR_2024 } from '../../bench/persons/chinese/families.ts';
import { easyBirths } from '../../bench/persons/chinese/births.ts';
import { Rng } from '../../src/simulator/rng.ts';
import { validId } from '../../src/simulator/identity.ts';
import { withinBounds } from './persons/binomial.ts';

const SIZE = 20_000;
const births = new BirthLists(SIZE, 'spec');
const rows = (list: 'left' | 'right', from = births): readonly (readonly string[])[] => [...from.chunks(list)].flat();

describe('births and household entries of any number', () => {
  it('a household entry in seven has no birth, and nobody stands twice in a list', () => {
    const [left, right] = [new Set(births.persons.left), new Set(births.persons.right)];
    expect([left.size, right.size]).toEqual([SIZE, SIZE]);
    expect([...right].filter((person) => left.has(person))).toHaveLength(SIZE * 0.85);
  });

  it('a record is the same whether it is drawn alone or after all before it', () => {
    expect(new BirthLists(SIZE, 'spec').record('right', 12_345)).toEqual(rows('right')[12_345]);
    expect(new BirthLists(SIZE, 'other').record('right', 12_345)).not.toEqual(rows('right')[12_345]);
  });

  it('records carry a number of their list, in the order of the list', () => {
    expect(rows('left').map(([id]) => id)).toEqual(
      Array.from({ length: SIZE }, (_, row) => `H${String(row + 1).padStart(5, '0')}`),
    );
  });

  it('offices leave out as much as they do in the set births-easy', () => {
    const easy = easyBirths(SIZE, 'spec');
    for (const [list, table] of [
      ['left', easy.left],
      ['right', easy.right],
    ] as const)
      for (let cell = 1; cell <= 8; cell += 1) {
        const empty = (records: readonly (readonly string[])[]): number =>
          records.filter((record) => record[cell] === '').length;
        const expected = empty(table?.rows ?? []) / SIZE;
        expect(withinBounds(empty(rows(list)), SIZE, expected), `${list}, cell ${cell}`).toBe(true);
      }
  });

  it('of the persons in both lists as many as in the set births-easy are written in the same way', () => {
    const easy = easyBirths(SIZE, 'spec');
    const same = agreeing(
      easy.left.rows,
      easy.right?.rows ?? [],
      easy.truth.left,
      easy.truth.right ?? new Uint32Array(),
    );
    const ours = agreeing(rows('left'), rows('right'), births.persons.left, births.persons.right);
    for (const [cell, share] of same.entries())
      expect(withinBounds(Math.round((ours[cell] ?? 0) * SIZE * 0.85), SIZE * 0.85, share), `cell ${cell + 1}`).toBe(
        true,
      );
  });
});

/** Share of the persons in both lists whose cells are equal, cell by cell. */
function agreeing(
  left: readonly (readonly string[])[],
  right: readonly (readonly string[])[],
  leftPersons: Uint32Array,
  rightPersons: Uint32Array,
): readonly number[] {
  const byPerson = new Map([...rightPersons].map((person, row) => [person, right[row]]));
  const pairs = left.flatMap((record, row) => {
    const other = byPerson.get(leftPersons[row] ?? -1);
    return other === undefined ? [] : [[record, other] as const];
  });
  return Array.from(
    { length: 8 },
    (_, cell) => pairs.filter(([a, b]) => a[cell + 1] === b[cell + 1]).length / pairs.length,
  );
}

describe('the territory of many births', () => {
  it('a million births a year have the ten prefectures, ten million have ninety', () => {
    expect([100_000, 1_000_000, 10_000_000].map(territoriesFor)).toEqual([1, 1, 9]);
  });

  it('who lives in another copy of the territory has a valid number of that place', () => {
    const delivery = drawDelivery(YEAR_2024, false, new Rng('spec'));
    const moved = movedTo(8, delivery);
    expect(validId(moved.motherId)).toBe(moved.motherId);
    expect(Number(moved.place.code.slice(2, 4)) - Number(delivery.place.code.slice(2, 4))).toBe(80);
    expect(moved.place.code.slice(0, 6)).toBe(moved.place.county);
    expect(moved.motherId.slice(6, 17)).toBe(delivery.motherId.slice(6, 17));
    expect(movedTo(0, delivery)).toBe(delivery);
  });
});
