import { describe, expect, it } from 'vitest';
import { reductionOf, reductions } from '../../../src/domain/blocking/reductions.ts';

describe.each(reductions.map((reduction) => [reduction.code, reduction] as const))(
  'the key part %s',
  (_, reduction) => {
    it.each(reduction.examples)('of "$given" is $expect', ({ given, expect: keys }) => {
      expect(reduction.of(given)).toEqual(keys);
    });

    it('is found by its code', () => {
      expect(reductionOf(reduction.code)).toBe(reduction);
    });

    it('is none for what stands for "unknown"', () => {
      for (const filling of ['', '  ', 'unknown', 'N/A', '不详', '无', '0', '00000', '99999', '000000000000000000']) {
        expect(reduction.of(filling), filling).toEqual([]);
      }
    });
  },
);

describe('a date of any form', () => {
  const dates = [
    '1980-03-05',
    '19800305',
    '1980/3/5',
    '1980年3月5日',
    '05/03/1980',
    '5 March 1980',
    'Mar 5, 1980',
    '5th Mar 1980',
  ];

  it.each(dates)('%s gives the key 1980-03-05', (date) => {
    expect(reductionOf('date').of(date)).toEqual(['1980-03-05']);
  });

  it('that cannot be day first is read month first', () => {
    expect(reductionOf('date').of('03/25/1980')).toEqual(['1980-03-25']);
  });

  it('that no calendar has still gives the parts that are written', () => {
    expect(reductionOf('year').of('19801945')).toEqual(['1980']);
    expect(reductionOf('month-day').of('1980-02-30')).toEqual(['02-30']);
    expect(reductionOf('month-day').of('1980-00-30')).toEqual([]);
  });

  it.each(['1900-01-01', '1111-11-11', '9999-12-31', '0000-00-00'])('%s is filled in and gives none', (date) => {
    expect(reductionOf('year').of(date)).toEqual([]);
  });
});

describe('a reduction that nobody knows', () => {
  it('is refused with the names of those that are known', () => {
    expect(() => reductionOf('first-99')).toThrow(
      /unknown reduction .*"first-99".*exact, .*month-day.*first-1 to first-12/u,
    );
    expect(() => reductionOf('')).toThrow(RangeError);
  });
});
