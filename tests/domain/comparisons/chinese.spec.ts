import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/domain/comparisons/comparison.ts';
import { dateDigits } from '../../../src/domain/comparisons/date-digits.ts';
import { date } from '../../../src/domain/comparisons/date.ts';
import { idNumber } from '../../../src/domain/comparisons/id-number.ts';
import { nameZh } from '../../../src/domain/comparisons/name-zh.ts';
import { isNeighbourSwap, nibbleCount } from '../../../src/domain/comparisons/nibbles.ts';
import { phone } from '../../../src/domain/comparisons/phone.ts';
import { region } from '../../../src/domain/comparisons/region.ts';
import { fuzzyReadingsAt, readingsAt, shareReading } from '../../../src/domain/values/names/character-readings.ts';
import { lookAlike } from '../../../src/domain/values/names/look-alikes.ts';
import { upgrade15 } from '../../../src/domain/values/identity-number.ts';
import { addDays } from '../../../src/domain/values/plain-date.ts';
import { anyDate, anyHanName, anyIdentityNumber } from '../values/arbitraries.ts';

function wordsOf(comparison: Comparison, ...cells: readonly string[]): Uint32Array {
  const words = new Uint32Array(comparison.width);
  comparison.pack(cells, words, 0);
  return words;
}

function levelOf(comparison: Comparison, a: string, b: string): string {
  const words = new Uint32Array([...wordsOf(comparison, a), ...wordsOf(comparison, b)]);
  return comparison.levels[comparison.level(words, 0, comparison.width)]?.code ?? '';
}

const code = (character: string): number => character.charCodeAt(0);

describe('characters of names', () => {
  it.each([
    ['单', '山', true],
    ['曾', '增', true],
    ['乐', '月', true],
    ['王', '黄', false],
  ])('%s and %s share a reading: %s', (a, b, expected) => {
    expect(shareReading(readingsAt(code(a)), readingsAt(code(b)))).toBe(expected);
  });

  it.each(['林凌', '张脏', '陈岑', '史司', '刘牛', '日力', '福胡', '金京'])(
    '%s are hardly told apart by ear',
    (two) => {
      const [a = '', b = ''] = Array.from(two);
      expect(shareReading(readingsAt(code(a)), readingsAt(code(b)))).toBe(false);
      expect(shareReading(fuzzyReadingsAt(code(a)), fuzzyReadingsAt(code(b)))).toBe(true);
    },
  );

  it.each(['王玉', '未末', '戌戍', '己已', '折拆', '大犬'])('%s look alike', (two) => {
    const [a = '', b = ''] = Array.from(two);
    expect(lookAlike(code(a), code(b))).toBe(true);
    expect(lookAlike(code(b), code(a))).toBe(true);
  });

  it('knows no look-alike of a character outside the table', () => {
    expect([lookAlike(0x41, 0x42), lookAlike(0xffff, 0x4e00), lookAlike(0, 0)]).toEqual([false, false, false]);
  });
});

describe('Chinese names', () => {
  it('packs a plain name as it packs the same name with a blank, the long way', () => {
    fc.assert(
      fc.property(anyHanName, (name) => {
        expect(wordsOf(nameZh, name)).toEqual(wordsOf(nameZh, `${name} `));
      }),
    );
  });

  it('takes the mother from the fill-in name of the child when her own name is not given', () => {
    expect(wordsOf(nameZh, '', '', '王芳之子')).toEqual(wordsOf(nameZh, '王芳'));
    expect(nameZh.term(['', '', '王芳之子'])).toBe('王芳');
    expect(wordsOf(nameZh, '李丽', '', '王芳之子')).toEqual(wordsOf(nameZh, '李丽'));
  });

  it.each([
    ['a sign for a lost character agrees with nothing', '王□明', '王□明', 'one-edit'],
    ['a name of which only the surname is left is missing', '王□', '王□', 'missing'],
    ['characters beyond the basic plane are told apart', '王𠅤明', '王𠮷明', 'one-edit'],
    [
      'two names cut at the end of what is kept',
      '阿卜杜热合曼·阿卜杜克热木江',
      '阿卜杜热合曼·阿卜杜克热木汗',
      'one-edit',
    ],
    ['a child called after the mother by another surname', '欧阳明', '王明', 'given-name'],
    ['the second half of a compound surname left out', '欧阳明', '欧明', 'one-edit'],
    ['a short name with one of two characters changed', '王芳', '王丽', 'surname'],
    ['letters that are another name', 'Zhang San', 'Zhang Si', 'else'],
    ['a letter typed wrong', 'Zhang Xiaoming', 'Zhang Xiaomeng', 'one-edit'],
  ])('%s', (_, a, b, expected) => {
    expect(levelOf(nameZh, a, b)).toBe(expected);
  });
});

describe('dates', () => {
  it.each([
    ['2024-1-5', '20240105'],
    ['20240105', '20240105'],
    ['05012024', '20240105'],
    ['5.1.2024', '20240105'],
    ['1/25/2024', '20240125'],
    ['25-Jan-2024', '20240125'],
    ['January 25, 2024', '20240125'],
    ['2024-01-25T08:00:00+08:00', '20240125'],
    ['二〇二四年一月廿五', '2024'],
    ['45316', '20240125'],
    ['2024-13-41', '20241341'],
    ['2024-01-00', '202401'],
    ['2024年', '2024'],
    ['0000-00-00', ''],
    ['1900-01-01', ''],
    ['24/01/25', ''],
    ['不详', ''],
  ])('reads %s as %j', (cell, digits) => {
    expect(dateDigits(cell)).toBe(digits);
  });

  it('finds the next day next to every day', () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        fc.pre(dateDigits(day) !== '' && dateDigits(addDays(day, 1)) !== ''); // fill-in dates
        expect(levelOf(date, day, addDays(day, 1))).toBe('adjacent-day');
      }),
    );
  });

  it('is within a month for 31 days at most, when nothing closer fits', () => {
    expect(levelOf(date, '2024-01-15', '2024-02-04')).toBe('within-month');
    expect(levelOf(date, '1999-12-20', '2000-01-20')).toBe('within-month'); // 31 days
    expect(levelOf(date, '1999-12-20', '2000-01-21')).toBe('else'); // 32 days
  });
});

describe('identity numbers', () => {
  const place = fc.integer({ min: 0, max: 16 });

  it('calls every single wrong digit of a sound number a slip, because the check fails', () => {
    fc.assert(
      fc.property(anyIdentityNumber, place, fc.integer({ min: 1, max: 9 }), (number, at, add) => {
        const digit = (Number(number[at]) + add) % 10;
        expect(levelOf(idNumber, number, number.slice(0, at) + digit + number.slice(at + 1))).toBe('slip');
      }),
    );
  });

  it('calls every swap of neighbours a slip', () => {
    fc.assert(
      fc.property(anyIdentityNumber, place, (number, at) => {
        const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
        fc.pre(swapped !== number && /^\d{17}/u.test(swapped));
        expect(levelOf(idNumber, number, swapped)).toBe('slip');
      }),
    );
  });

  it('knows the 15-digit form of every number of the last century', () => {
    fc.assert(
      fc.property(anyIdentityNumber, (number) => {
        const old = number.slice(0, 6) + number.slice(8, 17);
        fc.pre(upgrade15(old) === number);
        expect(levelOf(idNumber, number, old)).toBe('upgraded');
      }),
    );
  });

  it.each([
    ['a row of one digit', '111111111111111111'],
    ['a number that lost digits to a spreadsheet', '2.90121E+17'],
    ['a masked number', '290121********2012'],
    ['words', '未提供'],
  ])('%s says nothing', (_, cell) => {
    expect(wordsOf(idNumber, cell)).toEqual(new Uint32Array(3));
    expect(idNumber.term([cell])).toBe('');
  });
});

describe('regions and telephones', () => {
  it('weighs a place by the code that it has today', () => {
    expect(region.term(['290123101201'])).toBe('290122107201');
    expect(region.term(['290121000000'])).toBe('290121');
  });

  it('says nothing of a telephone that is too short or filled in', () => {
    expect(phone.term(['110'])).toBe('');
    expect(phone.term(['00000000000'])).toBe('');
    expect(phone.term(['+86 199 0000 0123'])).toBe('19900000123');
  });
});

describe('digits in nibbles', () => {
  const word = fc.integer({ min: 0, max: 0xffffffff });

  it('counts those that differ', () => {
    expect([nibbleCount(0), nibbleCount(0x10), nibbleCount(-1), nibbleCount(0x80000001)]).toEqual([0, 1, 8, 2]);
  });

  it('finds a swap of neighbours at every place', () => {
    fc.assert(
      fc.property(word, fc.integer({ min: 0, max: 6 }), (value, place) => {
        const digits = value.toString(16).padStart(8, '0');
        const swapped = digits.slice(0, place) + digits[place + 1] + digits[place] + digits.slice(place + 2);
        fc.pre(swapped !== digits);
        const other = Number.parseInt(swapped, 16);
        expect(isNeighbourSwap(value, other, value ^ other)).toBe(true);
        expect(isNeighbourSwap(other, value, value ^ other)).toBe(true);
      }),
    );
  });
});
