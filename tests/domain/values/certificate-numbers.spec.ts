import { describe, expect, test } from 'vitest';
import {
  civilRegistryNumberParts,
  deathCertificateScheme,
  identityNumberInStudentNumber,
  readBirthCertificateNumber,
  readDeathCertificateNumber,
  readDivorceCertificateNumber,
  readMarriageCertificateNumber,
  readSchoolCode,
  readStudentNumber,
  studentNumberKind,
} from '../../../src/domain/values/certificate-number.ts';
import { creditCodeCheckCharacter, isCreditCode, readCreditCode } from '../../../src/domain/values/credit-code.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';

const codes = ({ issues }: { readonly issues: readonly { readonly code: string }[] }) => issues.map(({ code }) => code);

describe('birth certificates', () => {
  test.each([
    ['W290000127', 'W290000127', []],
    ['w290000127', 'W290000127', []],
    ['Ｗ２９００００１２７', 'W290000127', []],
    [' W29 0000 127 ', 'W290000127', []],
    ['*W290000127*', 'W290000127', []],
    ['编号:W290000127', 'W290000127', []],
    ['7W290000127', 'W290000127', []],
    ['W29OOOO127', 'W290000127', ['CERT_REPAIRED']],
    ['W29000012I', 'W290000121', ['CERT_REPAIRED']],
    ['O290000127', 'O290000127', []],
    ['290000127', '290000127', ['CERT_OLD_EDITION']],
    [290_000_127, '290000127', ['CERT_OLD_EDITION']],
    ['W990000127', 'W990000127', ['CERT_PROVINCE']],
    ['W29000012', 'W29000012', ['CERT_PATTERN']],
  ])('%j is %s %j', (cell, value, issues) => {
    const number = readBirthCertificateNumber(cell);
    expect([number.value, codes(number)]).toEqual([value, issues]);
  });

  test.each([null, '', '无', '/'])('%j is missing', (cell) => {
    expect(readBirthCertificateNumber(cell)).toEqual({ value: null, issues: [] });
  });
});

describe('death certificates', () => {
  test('old numbers have 17 digits, new ones are identity numbers or credit code and serial', () => {
    expect(deathCertificateScheme('29012120240000001')).toBe('OLD17');
    expect(deathCertificateScheme('29012119400501003X')).toBe('ID2026');
    expect(deathCertificateScheme('91350100M000100Y430001')).toBe('USCC2026');
  });

  test('another document number counts only from 1 July 2026 on', () => {
    expect(deathCertificateScheme('E12345678', plainDate('2026-06-30'))).toBeNull();
    expect(deathCertificateScheme('E12345678', plainDate('2026-07-01'))).toBe('ID2026');
  });

  test('a numeric cell of 17 digits has lost some', () => {
    expect(codes(readDeathCertificateNumber(Number('29012120240000001')))).toEqual(['ID_EXCEL']);
    expect(codes(readDeathCertificateNumber('2901212024'))).toEqual(['CERT_PATTERN']);
  });
});

describe('marriage and divorce certificates', () => {
  test.each(['J290121-2024-000001', 'J290121－2024－000001', 'j2901212024000001', 'J290121—2024—000001'])(
    '%s is one number',
    (cell) => {
      expect(readMarriageCertificateNumber(cell)).toEqual({ value: 'J290121-2024-000001', issues: [] });
    },
  );

  test('tell kind, re-issue, region, year and serial', () => {
    expect(civilRegistryNumberParts('BL290121-2024-000123')).toEqual({
      kind: 'divorce',
      reissue: true,
      region: '290121',
      year: 2024,
      serial: '000123',
    });
  });

  test('are not taken for each other', () => {
    expect(codes(readMarriageCertificateNumber('L290121-2024-000001'))).toEqual(['CERT_PATTERN']);
    expect(codes(readDivorceCertificateNumber('L290121-2024-000001'))).toEqual([]);
    expect(codes(readDivorceCertificateNumber('示离字第12号'))).toEqual(['CERT_PATTERN']);
  });
});

describe('student numbers and school codes', () => {
  test('G numbers carry the identity number', () => {
    expect(readStudentNumber('G290121202401150015')).toEqual({ value: 'G290121202401150015', issues: [] });
    expect(identityNumberInStudentNumber('G290121202401150015')).toBe('290121202401150015');
    expect(codes(readStudentNumber('G290121202401150016'))).toEqual(['CERT_CHECK']);
  });

  test('J and L numbers have 19 characters too', () => {
    expect(['J29012120240115001X', 'L290121201501011234', 'X1'].map(studentNumberKind)).toEqual(['J', 'L', null]);
    expect(codes(readStudentNumber('L290121201501011234'))).toEqual([]);
    expect(codes(readStudentNumber('29012120240115'))).toEqual(['CERT_PATTERN']);
  });

  test('a school code has ten digits, also from a numeric cell', () => {
    expect(readSchoolCode(3_129_000_123)).toEqual({ value: '3129000123', issues: [] });
    expect(readSchoolCode('3129000123.0').value).toBe('3129000123');
    expect(codes(readSchoolCode('312900012'))).toEqual(['CERT_PATTERN']);
  });
});

describe('unified social credit codes (GB 32100-2015)', () => {
  test('the sample of the standard is sound in any writing', () => {
    expect(readCreditCode('91350100M000100Y43')).toEqual({ value: '91350100M000100Y43', issues: [] });
    expect(readCreditCode(' 9135 0100 m000100y43')).toEqual({ value: '91350100M000100Y43', issues: [] });
  });

  test.each(['9144030071526726XG', '914403001922038216', '91110000802100433B'])(
    'the published code %s is sound',
    (code) => {
      expect(isCreditCode(code)).toBe(true);
    },
  );

  test('the sum of 11440300007542785 is 996 = 32 × 31 + 4, so the rule demands the 27th character, U', () => {
    expect(creditCodeCheckCharacter('11440300007542785')).toBe('U');
    expect(codes(readCreditCode('11440300007542785T'))).toEqual(['USCC_CHECK']);
  });

  test.each([
    ['91350100M000100Y4', 'USCC_LEN'],
    ['91350100M000100O43', 'USCC_CHAR'],
    ['91350100M000100Y44', 'USCC_CHECK'],
    ['9.135E+17', 'ID_EXCEL'],
  ])('%s is %s', (code, issue) => {
    expect(codes(readCreditCode(code))).toEqual([issue]);
  });
});
