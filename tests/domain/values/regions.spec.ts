import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../../../src/domain/values/plain-date.ts';
import {
  commonLevel,
  countyOf,
  currentRegion,
  isWithin,
  levelOf,
  parentOf,
  readRegion,
  regionKnownAt,
  regionName,
  regionPath,
  REGIONS,
  regionStanding,
  regionTable,
  sameTown,
  townOf,
} from '../../../src/domain/values/region.ts';

describe('reading a region', () => {
  test.each([
    ['290121', '290121'],
    [290_121, '290121'],
    ['290121101', '290121101'],
    ['290121101201', '290121101201'],
    [290_121_101_201, '290121101201'],
    ['290121000000', '290121'],
    ['290121101000', '290121101'],
    ['290100000000', '290100'],
    ['290121101201220', '290121101201'],
    ['29', '290000'],
    ['2901', '290100'],
    ['示例省示例市示例县', '290121'],
    ['示例县', '290121'],
    ['示例县示例镇', '290121101'],
    ['示例省示例市示例县示例镇东河村12号', '290121101201'],
    ['示例镇和平河社区', '290121101001'],
    ['示例镇（东河村）', '290121101'],
  ])('%j is %s', (cell, code) => {
    expect(readRegion(cell)).toEqual({ value: code, issues: [] });
  });

  test('unknown places are missing with a warning, wrong lengths are faults', () => {
    expect(readRegion('某地')).toEqual({ value: null, issues: [{ code: 'REGION_TEXT', level: 'W' }] });
    expect(readRegion('29012')).toEqual({ value: '29012', issues: [{ code: 'REGION_LEN', level: 'E' }] });
    expect(readRegion(null)).toEqual({ value: null, issues: [] });
  });

  test('every division that exists is found by its full path', () => {
    const living = [...REGIONS.entries.values()].filter(({ validTo }) => validTo === null);
    for (const { code } of living) expect(readRegion(regionPath(code, REGIONS).join('')).value).toBe(code);
  });
});

describe('levels', () => {
  test('tell province, city, county, town, village', () => {
    expect(['290000', '290100', '290121', '290121101', '290121101201'].map(levelOf)).toEqual([
      'province',
      'city',
      'county',
      'town',
      'village',
    ]);
    expect(parentOf('290121101201')).toBe('290121101');
    expect([parentOf('290121'), parentOf('290100'), parentOf('290000')]).toEqual(['290100', '290000', null]);
    expect([countyOf('290121101201'), countyOf('290100'), townOf('290121')]).toEqual(['290121', null, null]);
  });

  test('a village lies in its town, county, city and province', () => {
    for (const ancestor of ['290121101201', '290121101', '290121', '290100', '290000']) {
      expect(isWithin('290121101201', ancestor)).toBe(true);
    }
    expect(isWithin('290121', '290122')).toBe(false);
    expect(isWithin('290100', '290121')).toBe(false);
  });

  test.each([
    ['290121101201', '290121101203', true],
    ['290121101201', '290121102201', false],
    ['290121101201', '290121', true],
    ['290121101', '290122', false],
    ['290121', '290121', true],
    ['290121', '290100', null],
  ])('%s and %s are the same town: %s', (a, b, same) => {
    expect(sameTown(a, b)).toBe(same);
    expect(sameTown(b, a)).toBe(same);
  });

  test('the finest common level is that of the coarser code', () => {
    expect(commonLevel('290121101201', '290121101')).toBe('town');
    expect(commonLevel('290121', '290121101201')).toBe('county');
  });
});

describe('the fictitious province 29', () => {
  test('has two counties of at least eight towns with at least twelve villages each', () => {
    const codes = [...REGIONS.entries.values()].filter(({ validTo }) => validTo === null).map(({ code }) => code);
    for (const county of ['290121', '290122']) {
      const towns = codes.filter((code) => code.length === 9 && code.startsWith(county));
      expect(towns.length).toBeGreaterThanOrEqual(8);
      for (const town of towns)
        expect(codes.filter((code) => parentOf(code) === town).length).toBeGreaterThanOrEqual(12);
    }
  });

  test('its first town has 13 villages and 2 communities', () => {
    const codes = [...REGIONS.entries.keys()].filter((code) => parentOf(code) === '290121101');
    expect(codes.filter((code) => code[9] === '2')).toHaveLength(13);
    expect(codes.filter((code) => code[9] === '0')).toEqual(['290121101001', '290121101002']);
    expect(regionName('290121101', REGIONS)).toBe('示例镇');
  });

  test('the merged county is known to the end of 2015, and its codes follow it', () => {
    expect(regionKnownAt('290123', plainDate('2015-12-31'), REGIONS)).toBe(true);
    expect(regionKnownAt('290123', plainDate('2016-01-01'), REGIONS)).toBe(false);
    expect(currentRegion('290123', REGIONS)).toBe('290122');
    expect(currentRegion('290123101203', REGIONS)).toBe('290122107203');
    expect(currentRegion('290123999', REGIONS)).toBe('290122');
    expect(currentRegion('290121101201', REGIONS)).toBe('290121101201');
  });

  test('a code below a known county is accepted, an unknown county is out of area', () => {
    expect(['290121101201', '290121777', '110105'].map((code) => regionStanding(code, REGIONS))).toEqual([
      'known',
      'unknown-below-county',
      'out-of-area',
    ]);
  });

  test('taking the current region twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGIONS.entries.keys()),
        (code) => currentRegion(currentRegion(code, REGIONS), REGIONS) === currentRegion(code, REGIONS),
      ),
    );
  });
});

test('a table with a code twice or a lost successor is refused', () => {
  const entry = { code: '290121', name: '示例县', validFrom: null, validTo: null, successors: [] };
  expect(() => regionTable([entry, entry])).toThrow(RangeError);
  expect(() => regionTable([{ ...entry, successors: ['299999'] }])).toThrow(RangeError);
});
