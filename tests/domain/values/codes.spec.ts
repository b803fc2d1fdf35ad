import { describe, expect, test } from 'vitest';
import { readableText } from '../../../src/domain/values/cell.ts';
import {
  namesOf,
  NATIONALITIES,
  readEthnicity,
  readHouseholdRelation,
  readMaritalStatus,
  readNationality,
  readSex,
  readYesNo,
} from '../../../src/domain/values/codes.ts';

describe('sex (GB/T 2261.1)', () => {
  test.each([
    ['男', '1'],
    ['女', '2'],
    ['男性', '1'],
    [' 女 ', '2'],
    [1, '1'],
    ['2', '2'],
    ['1.0', '1'],
    ['M', '1'],
    ['f', '2'],
    ['female', '2'],
    ['1-男', '1'],
    ['2 女', '2'],
    ['未知', '0'],
    ['未说明', '9'],
  ])('%j is %s', (cell, code) => {
    expect(readSex(cell)).toEqual({ value: code, issues: [] });
  });

  test('a code that contradicts its label is unknown', () => {
    expect(readSex('1-女')).toEqual({ value: null, issues: [{ code: 'CODE_UNKNOWN', level: 'W' }] });
    expect(readSex('x').value).toBeNull();
    expect(readSex('')).toEqual({ value: null, issues: [] });
  });
});

test.each([
  ['1', '10'],
  [20, '20'],
  ['离婚', '40'],
  ['丧偶', '30'],
])('marital status %j is %s', (cell, code) => {
  expect(readMaritalStatus(cell).value).toBe(code);
});

test.each([
  ['汉', '01'],
  ['汉族', '01'],
  [1, '01'],
  ['维吾尔族', '05'],
  ['56', '56'],
  ['基诺族', '56'],
])('ethnicity %j is %s', (cell, code) => {
  expect(readEthnicity(cell).value).toBe(code);
});

test.each([
  ['中国', 'CHN'],
  ['中华人民共和国', 'CHN'],
  ['CHN', 'CHN'],
  ['cn', 'CHN'],
  [156, 'CHN'],
  ['美国', 'USA'],
  ['韩国', 'KOR'],
  ['越南', 'VNM'],
  ['中国香港', 'HKG'],
  ['004', 'AFG'],
])('nationality %j is %s', (cell, code) => {
  expect(readNationality(cell).value).toBe(code);
});

test('nationality codes are 249, each of three letters, no name twice', () => {
  expect(NATIONALITIES).toHaveLength(249);
  expect(NATIONALITIES.every(({ code }) => /^[A-Z]{3}$/.test(code))).toBe(true);
  expect(new Set(NATIONALITIES.map(({ zh }) => zh)).size).toBe(249);
  expect(namesOf('CHN', NATIONALITIES)?.zh).toBe('中国');
});

test.each([
  ['独生子', '20'],
  ['21', '20'],
  [31, '30'],
  ['妻', '10'],
  ['户主', '00'],
  ['02', '00'],
])('relation %j is kept as %s, so that only children are not told apart', (cell, code) => {
  expect(readHouseholdRelation(cell).value).toBe(code);
});

test.each([
  ['是', true],
  ['Y', true],
  [1, true],
  [true, true],
  ['√', true],
  ['否', false],
  ['0', false],
  [false, false],
  ['', null],
])('%j is %s', (cell, value) => {
  expect(readYesNo(cell).value).toBe(value);
});

describe('cells of workbooks', () => {
  test('error values, formulas and endless cells have no text', () => {
    const refusals = [{ error: '#N/A' }, { formula: 'A1+1' }, 'x'.repeat(100_000)].map((cell) => readableText(cell));
    expect(refusals).toEqual(
      ['CELL_ERROR_VALUE', 'XLSX_FORMULA', 'CELL_TOO_LONG'].map((code) => ({
        value: null,
        issues: [{ code, level: 'E' }],
      })),
    );
  });
});
