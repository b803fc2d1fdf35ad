import { describe, expect, test } from 'vitest';
import { idTypeFromNumber, normaliseIdType, readDocumentNumber } from '../../../src/domain/values/id-documents.ts';

describe('kinds of documents', () => {
  test.each([
    ['居民身份证', 'CN_ID'],
    ['身份证', 'CN_ID'],
    ['户口簿', 'CN_HUKOU'],
    ['护照', 'PASSPORT'],
    ['港澳居民来往内地通行证', 'HKMO_PERMIT'],
    ['台湾居民来往大陆通行证', 'TW_PERMIT'],
    ['外国人永久居留身份证', 'FPR_18'],
    ['军官证', 'MIL'],
    ['无', 'NONE'],
    ['CN_ID', 'CN_ID'],
    [1, 'CN_ID'],
    ['01', 'CN_ID'],
    ['3', 'PASSPORT'],
    ['A', 'PASSPORT'],
  ])('%j is %s', (cell, type) => {
    expect(normaliseIdType(cell)).toEqual({ value: type, issues: [] });
  });

  test('the student form counts differently from the death certificate', () => {
    expect([normaliseIdType('7').value, normaliseIdType('7', 'student').value]).toEqual(['TW_PERMIT', 'HKMO_PERMIT']);
    expect([normaliseIdType('9').value, normaliseIdType('9', 'student').value]).toEqual(['OTHER', 'FPR_18']);
  });

  test('an unknown kind is missing with a warning, blank without', () => {
    expect(normaliseIdType('火星证')).toEqual({ value: null, issues: [{ code: 'ID_TYPE_UNKNOWN', level: 'W' }] });
    expect(normaliseIdType(null)).toEqual({ value: null, issues: [] });
  });

  test.each([
    ['11010519491231002X', 'CN_ID'],
    ['810000199408230021', 'HKMO_RES'],
    ['830000199201300022', 'TW_RES'],
    ['911840198808080039', 'FPR_18'],
    ['290121202401150051', 'CN_ID'],
    ['29012120240115001', 'CN_ID'],
    ['110105491231002', 'CN_ID'],
    ['USA123456789012', 'FPR_15'],
    ['H12345678', 'HKMO_PERMIT'],
    ['M1234567801', 'HKMO_PERMIT'],
    ['12345678', 'TW_PERMIT'],
    ['E12345678', 'PASSPORT'],
    ['军字第1号', 'OTHER'],
    [null, 'NONE'],
  ])('the number %s suggests %s', (number, type) => {
    expect(idTypeFromNumber(number)).toBe(type);
  });
});

test('a number is judged by the kind of its document', () => {
  expect(readDocumentNumber('e 12345678', 'PASSPORT')).toEqual({ value: 'E12345678', issues: [] });
  expect(readDocumentNumber('E1', 'PASSPORT').issues).toEqual([{ code: 'DOCUMENT_PATTERN', level: 'W' }]);
  expect(readDocumentNumber('290121202401150051', null).issues).toEqual([{ code: 'ID_CHECK', level: 'E' }]);
  expect(readDocumentNumber('', 'PASSPORT').value).toBeNull();
});
