import { describe, expect, it } from 'vitest';
import { b03 } from '../../../../src/domain/checks/b03-birth-content-diff.ts';
import { b09 } from '../../../../src/domain/checks/b09-entry-late.ts';
import { delayBand } from '../../../../src/domain/checks/birth-delay.ts';
import { placeholderCertainty } from '../../../../src/domain/checks/birth-names.ts';
import { bothParentsWithoutHukou } from '../../../../src/domain/checks/birth-parents.ts';
import { CERTIFICATE, changed, ENTRY } from '../../../../src/domain/checks/birth-rows.ts';
import { rehearse } from '../../../../src/domain/checks/rehearse.ts';

describe('certificate and entry side by side', () => {
  it('shows every field with its verdict, and takes the gravest for the severity', () => {
    const given = [CERTIFICATE, changed(ENTRY, { 性别: '女', 姓名: '张子轩', 母亲公民身份号码: '' })];
    const { answer } = rehearse(b03, { when: '', given, expect: 'conflicts' });
    expect(answer).toMatchObject({ severity: 'S2', owner: 'PS' });
    const compared = answer?.outcome === 'conflicts' ? answer.details.compared : [];
    expect(compared?.map(({ field, verdict }) => [field, verdict])).toEqual([
      ['sex', 'different'],
      ['birthDate', 'equal'],
      ['name', 'different'],
      ['motherIdNumber', 'missing'],
    ]);
  });

  it.each([
    ['23:30', 'S4'],
    ['00:30', 'S4'],
    ['24:00', 'S4'],
    ['23:29', 'S2'],
    ['00:31', 'S2'],
    ['', 'S2'],
  ])('born at “%s” and entered with the next day is %s', (time, severity) => {
    const given = [changed(CERTIFICATE, { 出生时刻: time }), changed(ENTRY, { 出生日期: '2024-01-16' })];
    expect(rehearse(b03, { when: '', given, expect: 'conflicts' }).answer).toMatchObject({ severity });
  });

  it('compares at the coarser precision: the month alone is no difference', () => {
    const given = [CERTIFICATE, changed(ENTRY, { 出生日期: '2024-01' })];
    expect(rehearse(b03, { when: '', given, expect: 'agrees' }).outcome).toBe('agrees');
  });

  it('a mother’s number with a swap on one side is a difference, whichever side is damaged', () => {
    const given = [changed(CERTIFICATE, { 母亲证件号码: '290122198802290004' }), ENTRY];
    expect(rehearse(b03, { when: '', given, expect: 'conflicts' }).answer).toMatchObject({
      outcome: 'conflicts',
      severity: 'S3',
    });
  });
});

describe('late entries', () => {
  it.each([
    [90, '31_90'],
    [91, '91_180'],
    [180, '91_180'],
    [181, '181_365'],
    [365, '181_365'],
    [366, 'OVER_365'],
  ])('day %i falls into the band %s', (days, band) => {
    expect(delayBand(days).code).toBe(band);
  });

  it.each([
    ['2024-02-18', 'agrees'], // 15 to 17 February were holidays, Sunday the 18th was worked
    ['2024-02-19', 'conflicts'],
  ])('born on 15 January 2024 and entered on %s: %s', (entered, outcome) => {
    expect(rehearse(b09, { when: '', given: [changed(ENTRY, { 入户日期: entered })], expect: 'agrees' }).outcome).toBe(
      outcome,
    );
  });
});

describe('placeholder names', () => {
  it.each([
    ['李梅之子', 'certain'],
    ['李梅之女大', 'certain'],
    ['未取名', 'certain'],
    ['毛毛', 'possible'],
    ['李贝贝', 'possible'],
    ['张小明', null],
  ])('%s is %s', (name, certainty) => {
    expect(placeholderCertainty(name)).toBe(certainty);
  });
});

describe('parents without a mainland hukou', () => {
  const foreign = {
    motherIdType: 'PASSPORT',
    fatherIdType: 'PASSPORT',
    fatherIdNumber: 'E12345678',
    fatherName: 'SMITH',
  };
  it('both must be without', () => {
    expect(bothParentsWithoutHukou(foreign)).toBe(true);
    expect(bothParentsWithoutHukou({ ...foreign, fatherIdType: 'CN_ID' })).toBe(false);
    expect(bothParentsWithoutHukou({ ...foreign, motherIdType: 'CN_ID' })).toBe(false);
  });
  it('a father who is not stated leaves the mother alone to decide', () => {
    expect(bothParentsWithoutHukou({ ...foreign, fatherIdType: null, fatherIdNumber: null, fatherName: null })).toBe(
      true,
    );
    expect(bothParentsWithoutHukou({ ...foreign, fatherIdType: null })).toBe(false);
  });
});
