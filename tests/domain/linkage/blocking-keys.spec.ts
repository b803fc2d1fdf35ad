import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockingKeys } from '../../../src/domain/linkage/blocking-keys.ts';
import { candidatePairs, candidatePairsWithin } from '../../../src/domain/linkage/candidate-pairs.ts';
import { hash53 } from '../../../src/domain/linkage/hash53.ts';
import { LARGEST_BLOCK } from '../../../src/domain/linkage/key-index.ts';
import { judgePair } from '../../../src/domain/linkage/judge-pair.ts';
import { NO_HISTORY } from '../../../src/domain/linkage/identity-history.ts';
import { dateSlip } from '../../../src/domain/values/date-slips.ts';
import { addDays, dateOfDayNumber, parsePlainDate, type PlainDate } from '../../../src/domain/values/plain-date.ts';
import { anyone, roster } from './arbitrary-people.ts';
import { cancellation, certificate, death, entry, MEI, number } from './people.ts';

const share = (a: Parameters<typeof blockingKeys>[0], b: Parameters<typeof blockingKeys>[0]): boolean => {
  const keys = new Set(blockingKeys(a));
  return blockingKeys(b).some((key) => keys.has(key));
};

describe('hash53', () => {
  test('gives safe integers, and the same for ever', () => {
    expect(hash53('c|W290000127')).toBe(hash53('c|W290000127'));
    fc.assert(fc.property(fc.string(), (text) => Number.isSafeInteger(hash53(text)) && hash53(text) >= 0));
  });

  test('a million serial numbers and dates do not collide', () => {
    const hashes = new Set<number>();
    for (let at = 0; at < 1_000_000; at += 1) hashes.add(hash53(`c|W${290_000_000 + at}`));
    expect(hashes.size).toBe(1_000_000);
  });
});

describe('blocking keys', () => {
  test('whatever the judge finds, at any tier, shares a key: candidates lose nothing', () => {
    fc.assert(
      fc.property(
        anyone('HC-BIRTH'),
        anyone('PS-BIRTH'),
        (a, b) => judgePair(a, b, NO_HISTORY) === null || share(a, b),
      ),
      { numRuns: 3000 },
    );
  });

  test('a slip at any place of the number still leaves a common key', () => {
    const id = number('1950-03-01', 13);
    const clean = death({ name: '王建国', id, born: null });
    for (let at = 0; at < 17; at += 1) {
      const swapped = id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2);
      expect(share(clean, death({ name: '王建国', suspect: swapped, born: null }))).toBe(true);
      const digit = String((Number(id.charAt(at)) + 1) % 10);
      expect(
        share(clean, death({ name: '王建国', suspect: id.slice(0, at) + digit + id.slice(at + 1), born: null })),
      ).toBe(true);
    }
  });

  test('a birth date shares a key with every typical slip of it', () => {
    const days = fc.integer({ min: -3000, max: 30_000 }).map(dateOfDayNumber);
    const other = fc.oneof(
      fc.integer({ min: -55, max: 55 }).map((shift) => (day: PlainDate) => addDays(day, shift)),
      fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).map(([at, digit]) => (day: PlainDate) => {
        const text = `${day.slice(0, at)}${day.charAt(at) === '-' ? '-' : digit}${day.slice(at + 1)}`;
        return parsePlainDate(text) ?? day;
      }),
      fc.constant((day: PlainDate) => parsePlainDate(`${day.slice(0, 5)}${day.slice(8)}-${day.slice(5, 7)}`) ?? day),
    );
    const named = (born: PlainDate) => death({ name: '王建国', born });
    fc.assert(
      fc.property(days, other, (day, slip) => dateSlip(day, slip(day)) === null || share(named(day), named(slip(day)))),
      { numRuns: 5000 },
    );
  });

  test('births one day apart share the key of their mother, two days apart do not', () => {
    const born = (day: string) => entry({ motherId: MEI, born: day, regions: [] });
    expect(share(born('2024-12-31'), born('2025-01-01'))).toBe(true);
    expect(share(born('2024-12-31'), born('2025-01-02'))).toBe(false);
  });

  test('the children of a mother cannot be listed: no key depends on her alone', () => {
    const elder = entry({ motherId: MEI, mother: '李梅', born: '2021-05-05', name: '张文' });
    expect(share(elder, entry({ motherId: MEI, mother: '李梅', born: '2025-01-08', name: '李武' }))).toBe(false);
    expect(blockingKeys(certificate({ motherId: MEI, mother: '李梅', born: null }))).toEqual([]);
  });

  test('nothing known, no key', () => {
    expect(blockingKeys(certificate({ name: null }))).toEqual([]);
  });

  test('keys do not repeat', () => {
    fc.assert(
      fc.property(
        anyone('HC-BIRTH'),
        (someone) => new Set(blockingKeys(someone)).size === blockingKeys(someone).length,
      ),
    );
  });
});

describe('candidate pairs', () => {
  test('a pair with several common keys is proposed once', () => {
    const left = [certificate({ cert: 'W1', name: '张文', motherId: MEI }), certificate({ cert: 'W2', name: '李武' })];
    const right = [entry({ key: 'P1', cert: 'W1', name: '张文', motherId: MEI }), entry({ key: 'P2', name: '李武' })];
    const proposed = [...candidatePairs(left, right, (mention) => blockingKeys(mention))];
    expect(proposed.map(([a, b]) => `${a.key} ${b.key}`)).toEqual(['W1 P1', 'W2 P2']);
  });

  test('inside a feed each pair comes once, and never a record with itself', () => {
    const three = ['W1', 'W2', 'W3'].map((cert) => certificate({ cert, name: '张文' }));
    const proposed = [...candidatePairsWithin(three, (mention) => blockingKeys(mention))];
    expect(proposed.map(([a, b]) => `${a.key} ${b.key}`).toSorted()).toEqual(['W1 W2', 'W1 W3', 'W2 W3']);
  });

  test('the same pairs as comparing everybody with everybody', () => {
    fc.assert(
      fc.property(roster('HC-BIRTH'), roster('PS-BIRTH'), (left, right) => {
        const proposed = [...candidatePairs(left, right, (mention) => blockingKeys(mention))].map(
          ([a, b]) => `${a.key} ${b.key}`,
        );
        const expected = left.flatMap((a) => right.filter((b) => share(a, b)).map((b) => `${a.key} ${b.key}`));
        expect(proposed.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  test('a fill-in number in every row of a file proposes nothing, and its rows still meet by other keys', () => {
    const id = number('1950-03-01', 13);
    const rows = Array.from({ length: LARGEST_BLOCK + 1 }, (_, at) =>
      death({ key: `D${at}`, id, name: `王${at}`, born: null }),
    );
    expect([...candidatePairsWithin(rows, (mention) => blockingKeys(mention))]).toEqual([]);
    const known = death({ key: 'D', name: '王建国', id });
    const other = cancellation({ key: 'C', name: '王建国', id });
    expect([...candidatePairs([...rows, known], [other], (mention) => blockingKeys(mention))]).toEqual([
      [known, other],
    ]);
  });
});
