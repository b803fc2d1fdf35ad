import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  birthDateOf,
  checkCharacter,
  hasRightCheck,
  identityConflicts,
  judgeIdentityNumber,
  maskIdentityNumber,
  oneSlipApart,
  readIdentityNumber,
  sexOf,
  upgrade15,
} from '../../../src/domain/values/identity-number.ts';
import { isUsable, rejectsRow } from '../../../src/domain/values/normalised.ts';
import { partialDate, plainDate } from '../../../src/domain/values/plain-date.ts';
import { anyIdentityNumber } from './arbitraries.ts';

const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe('the samples of GB 11643-1999 and of residence permits', () => {
  test.each([
    ['11010519491231002X', '1949-12-31', '2'],
    ['440524188001010014', '1880-01-01', '1'],
    ['810000199408230021', '1994-08-23', '2'],
    ['830000199201300022', '1992-01-30', '2'],
    ['911840198808080039', '1988-08-08', '1'],
    ['290121202401150015', '2024-01-15', '1'],
    ['290121202401150023', '2024-01-15', '2'],
    ['29012119400501003X', '1940-05-01', '1'],
    ['290122198802290040', '1988-02-29', '2'],
  ])('%s is sound, born %s, sex %s', (id, born, sex) => {
    expect(readIdentityNumber(id)).toEqual({ value: id, issues: [] });
    expect(birthDateOf(id)).toBe(born);
    expect(sexOf(id)).toBe(sex);
  });

  test('29 February 2023 does not exist although the check character fits', () => {
    expect(codes(judgeIdentityNumber('290121202302290012'))).toEqual(['ID_DATE']);
  });

  test('the last two characters swapped are found by the check character', () => {
    expect(codes(judgeIdentityNumber('290121202401150051'))).toEqual(['ID_CHECK']);
  });

  test('a person born in 1880 would be 144 years old at an event of 2024', () => {
    const { value, issues } = readIdentityNumber('440524188001010014', { eventDate: plainDate('2024-06-01') });
    expect([value, codes(issues), isUsable(issues)]).toEqual(['440524188001010014', ['ID_AGE'], true]);
  });
});

describe('15-digit numbers', () => {
  test('are upgraded with a warning', () => {
    expect(readIdentityNumber('110105491231002')).toEqual({
      value: '11010519491231002X',
      issues: [{ code: 'ID_15', level: 'W' }],
    });
  });

  test('as numeric cell lose nothing, 15 digits are exact', () => {
    expect(readIdentityNumber(110_105_491_231_002).value).toBe('11010519491231002X');
  });

  test('with sequence 996–999 belong to people born in the 1800s', () => {
    expect(upgrade15('110105801231996')?.slice(6, 10)).toBe('1880');
    expect(upgrade15('110105801231995')?.slice(6, 10)).toBe('1980');
  });
});

describe('how numbers are written on rosters', () => {
  test.each([
    ['full width', '１１０１０５１９４９１２３１００２Ｘ'],
    ['small x', '11010519491231002x'],
    ['Cyrillic Х', '11010519491231002Х'],
    ['Greek Χ', '11010519491231002Χ'],
    ['blanks and hyphens', ' 110105 1949-1231 002X\u3000'],
    ['leading apostrophe', "'11010519491231002X"],
    ['zero-width space', '110105\u200B19491231002X'],
  ])('%s is the same number', (_, written) => {
    expect(readIdentityNumber(written)).toEqual({ value: '11010519491231002X', issues: [] });
  });

  test.each([null, '', '  ', '无', '/', '0', 0, '不详'])('%j is missing', (cell) => {
    expect(readIdentityNumber(cell)).toEqual({ value: null, issues: [{ code: 'ID_EMPTY', level: 'W' }] });
  });

  test('letter O for zero is not guessed at, but the text is kept for the officer', () => {
    const { value, issues } = readIdentityNumber('29012120240115O015');
    expect([value, codes(issues)]).toEqual(['29012120240115O015', ['ID_CHAR']]);
  });

  test.each(['29012120240115001', '2901212024011500155', '123'])('%s has the wrong length', (id) => {
    expect(codes(readIdentityNumber(id).issues)).toEqual(['ID_LEN']);
  });
});

describe('digits lost to a spreadsheet', () => {
  test.each([
    ['scientific notation', '2.90121E+17'],
    ['a numeric cell of 18 digits', Number('290121202401150015')],
    ['15 digits and three zeros', '110105194912310000'],
  ])('%s rejects the row', (_, cell) => {
    const { issues } = readIdentityNumber(cell);
    expect([codes(issues), rejectsRow(issues)]).toEqual([['ID_EXCEL'], true]);
  });

  test('a number that ends in 000 by right is kept with a warning', () => {
    const genuine = Array.from({ length: 9 }, (_, i) => `29012120240115${i + 1}00`).find(
      (body) => checkCharacter(body) === '0',
    );
    expect(genuine).toBeDefined();
    const { value, issues } = readIdentityNumber(`${genuine}0`);
    expect([value, codes(issues), isUsable(issues)]).toEqual([`${genuine}0`, ['ID_EXCEL_SUSPECT'], true]);
  });
});

describe('a number against its row', () => {
  const girl = '290121202401150023';

  test('agrees with the same birth date at any precision and with a sex not stated', () => {
    for (const birthDate of ['2024', '2024-01', '2024-01-15'].map(partialDate)) {
      expect(identityConflicts(girl, { birthDate, sex: '9' })).toEqual([]);
    }
  });

  test('disagrees in sex and birth date', () => {
    expect(codes(identityConflicts(girl, { birthDate: plainDate('2024-06-15'), sex: '1' }))).toEqual([
      'ID_SEX',
      'ID_BIRTH',
    ]);
  });

  test('a lunar birth date is told apart: 15 January 2024 is 2023, 12th month, 5th day', () => {
    expect(codes(identityConflicts(girl, { birthDate: plainDate('2023-12-05') }))).toEqual(['ID_BIRTH_LUNAR']);
  });

  test('nobody is born after the event; a month of the event counts to its end', () => {
    expect(codes(identityConflicts(girl, { eventDate: plainDate('2024-01-14') }))).toEqual(['ID_FUTURE']);
    expect(identityConflicts(girl, { eventDate: partialDate('2024-01') })).toEqual([]);
  });

  test('120 completed years are believed, 121 are not', () => {
    const old = '29012119040115' + '001' + checkCharacter('29012119040115001');
    expect(identityConflicts(old, { eventDate: plainDate('2025-01-14') })).toEqual([]);
    expect(codes(identityConflicts(old, { eventDate: plainDate('2025-01-15') }))).toEqual(['ID_AGE']);
  });
});

describe('the check character', () => {
  test('finds every single substitution', () => {
    fc.assert(
      fc.property(anyIdentityNumber, fc.nat(16), fc.integer({ min: 1, max: 9 }), (id, at, shift) => {
        const digit = (Number(id[at]) + shift) % 10;
        return !hasRightCheck(id.slice(0, at) + digit + id.slice(at + 1));
      }),
    );
  });

  test('finds every swap of neighbours that differ', () => {
    fc.assert(
      fc.property(anyIdentityNumber, fc.nat(15), (id, at) => {
        const swapped = id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2);
        return swapped === id || !hasRightCheck(swapped);
      }),
    );
  });
});

describe('one slip apart', () => {
  test.each([
    ['290121202401150015', '290121202401150025', true],
    ['290121202401150015', '290121202401150051', true],
    ['290121202401150015', '290121202401150015', false],
    ['290121202401150015', '290121202401151025', false],
    ['290121202401150015', '29012120240115001', false],
    ['123456', '213465', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(oneSlipApart(a, b)).toBe(expected);
    expect(oneSlipApart(b, a)).toBe(expected);
  });
});

test('lists show the first and the last character and 16 stars', () => {
  expect(maskIdentityNumber('29012119400501003X')).toBe('2****************X');
  expect(maskIdentityNumber('E1234567')).toBe('E******7');
  expect(maskIdentityNumber('12')).toBe('**');
});

test('reading a number twice gives the same number', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = readIdentityNumber(text).value;
      return once === null || readIdentityNumber(once).value === once;
    }),
  );
});
