import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { d07 } from '../../../../src/domain/checks/d07-death-order.ts';
import { ageByDates, isInfant, readAge } from '../../../../src/domain/checks/death-age.ts';
import { changed, DEATH_CERTIFICATE } from '../../../../src/domain/checks/death-rows.ts';
import { rehearse } from '../../../../src/domain/checks/rehearse.ts';
import { addDays, partialDate, plainDate, yearsBetween } from '../../../../src/domain/values/plain-date.ts';

describe('written ages', () => {
  it.each([
    ['82', 82],
    ['82岁', 82],
    ['82周岁', 82],
    ['1岁2个月', 1],
    ['3月', 0],
    ['11个月', 0],
    ['13个月', 1],
    ['5天', 0],
    ['10小时', 0],
    ['2月3天', 0],
    ['不详', null],
    ['', null],
    [null, null],
  ])('%s is %s years', (text, years) => {
    expect(readAge(text)).toBe(years);
  });

  it('in completed years, or up to two more as virtual age, never contradict the dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 2 }), (days, more) => {
        const died = plainDate('2024-03-05');
        const born = addDays(died, -days);
        const 年龄 = `${yearsBetween(born, died) + more}岁`;
        const given = [changed(DEATH_CERTIFICATE, { 出生日期: born, 公民身份号码: '', 年龄 })];
        expect(rehearse(d07, { when: '', given, expect: 'agrees' }).outcome).toBe('agrees');
      }),
      { numRuns: 60 },
    );
  });
});

describe('age at death', () => {
  it('is a range where only years are known', () => {
    expect(ageByDates(partialDate('1940'), partialDate('2024-03-05'))).toEqual({ least: 83, most: 84 });
    expect(ageByDates(null, partialDate('2024'))).toBeNull();
  });

  it('makes an infant until the day before the first birthday', () => {
    const died = plainDate('2024-03-05');
    expect(isInfant({ birthDate: plainDate('2023-03-06'), deathDate: died })).toBe(true);
    expect(isInfant({ birthDate: plainDate('2023-03-05'), deathDate: died })).toBe(false);
  });

  it('is taken from the text when a date is missing, and nobody is an infant for lack of both', () => {
    expect(isInfant({ birthDate: null, deathDate: plainDate('2024-03-05'), ageReported: '4天' })).toBe(true);
    expect(isInfant({ birthDate: null, deathDate: plainDate('2024-03-05') })).toBe(false);
  });
});
