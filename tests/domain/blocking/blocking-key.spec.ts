import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingKey, keyMaker, ruleKeys } from '../../../src/domain/blocking/blocking-key.ts';
import { splitKey, splitOrder } from '../../../src/domain/blocking/split-key.ts';
import type { BlockingRule } from '../../../src/domain/link-model/link-model.ts';

const rule = (...by: readonly string[]): BlockingRule => ({
  id: by.join('+'),
  parts: by.map((reduction, index) => ({ column: [`column ${index}`], by: reduction, comparison: null })),
});

const isKey = (key: number): boolean => Number.isInteger(key) && key > 0 && key < 2 ** 32;

describe('a blocking key', () => {
  it('is a 32-bit number other than 0', () => {
    const part = fc.string({ minLength: 1 });
    fc.assert(fc.property(fc.array(part, { minLength: 1 }), (parts) => isKey(blockingKey(parts))));
  });

  it('is 0 when a part is missing', () => {
    expect(blockingKey(['smith', ''])).toBe(0);
    expect(blockingKey([])).toBe(0);
  });

  it('keeps parts and their order apart', () => {
    const keys = [['ab', 'c'], ['a', 'bc'], ['c', 'ab'], ['abc']].map(blockingKey);
    expect(new Set(keys).size).toBe(4);
  });

  it('falls together for about one pair in 4 billion', () => {
    // 50,000 keys are 1.25 billion pairs: 0.3 collisions are expected, 6 would be a broken hash.
    const keys = Array.from({ length: 50_000 }, (_, n) => blockingKey([`name ${n % 500}`, `${Math.floor(n / 500)}`]));
    expect(50_000 - new Set(keys).size).toBeLessThan(6);
  });
});

describe('the keys of a record under a rule', () => {
  it('join the reduced cells: Robert born in 1980 meets Rupert of that year', () => {
    const key = keyMaker(rule('soundex', 'year'));
    expect(key(['Robert', '1980-03-05'])).toBe(key(['Rupert', '12 Oct 1980']));
    expect(key(['Robert', '1980-03-05'])).not.toBe(key(['Robert', '1981-03-05']));
    expect(key(['Robert', '1980-03-05'])).toBe(blockingKey(['R163', '1980']));
  });

  it('are none when a cell says nothing or is left out', () => {
    const key = keyMaker(rule('soundex', 'year'));
    expect(key(['Robert', '不详'])).toBe(0);
    expect(key(['Robert'])).toBe(0);
    expect(ruleKeys(rule('soundex', 'year'), ['unknown', '1980'])).toEqual([]);
    expect(keyMaker(rule())([])).toBe(0);
  });

  it('are the same for many records as for each alone, in a column that repeats and in one that does not', () => {
    const both = rule('digits', 'exact');
    const key = keyMaker(both);
    for (let n = 1; n < 20_000; n += 1) {
      const cells = [`no. ${n}`, n % 2 === 0 ? 'even' : 'odd'];
      const alone = n % 1000 === 0 ? ruleKeys(both, cells)[0] : key(cells);
      expect(key(cells)).toBe(alone);
    }
  });

  it('need reductions that exist', () => {
    expect(() => keyMaker(rule('soundx'))).toThrow(/unknown reduction .*"soundx"/u);
  });
});

describe('a block that is too large', () => {
  it('is split by the key under another rule', () => {
    const [smith, born, other] = [blockingKey(['smith']), blockingKey(['1980']), blockingKey(['1981'])];
    expect(isKey(splitKey(smith, born))).toBe(true);
    expect(splitKey(smith, born)).not.toBe(splitKey(smith, other));
    expect(splitKey(smith, 0)).toBe(0);
    expect(splitKey(0, born)).toBe(0);
  });

  it('tries the later rules first, which have not proposed its pairs yet', () => {
    expect(splitOrder(1, 4)).toEqual([2, 3, 0]);
    expect(splitOrder(0, 1)).toEqual([]);
  });
});
