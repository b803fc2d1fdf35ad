import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckExample, ExampleRow } from '../../../../src/domain/checks/check.ts';
import { changed, DIVORCE, MARRIAGE, SECOND_MARRIAGE } from '../../../../src/domain/checks/marriage-rows.ts';
import { rehearse } from '../../../../src/domain/checks/rehearse.ts';
import { w03 } from '../../../../src/domain/checks/w03-under-legal-age.ts';
import { w04 } from '../../../../src/domain/checks/w04-two-valid-marriages.ts';
import { w05 } from '../../../../src/domain/checks/w05-marriage-certificate-number.ts';
import { addDays, addMonths, plainDate } from '../../../../src/domain/values/plain-date.ts';

const example = (given: readonly ExampleRow[]): CheckExample => ({ when: '', given, expect: 'agrees' });

describe('W03: the legal age on the day of registration', () => {
  it.each([
    ['the man, from his 22nd birthday', '男方', 22],
    ['the woman, from her 20th birthday', '女方', 20],
  ])('%s', (_who, party, years) => {
    const registered = plainDate('2024-05-20');
    const birthday = addMonths(registered, -12 * years);
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const given = [changed(MARRIAGE, { [`${party}出生日期`]: addDays(birthday, days), [`${party}证件号码`]: '' })];
        expect(rehearse(w03, example(given)).outcome).toBe(days > 0 ? 'conflicts' : 'agrees');
      }),
    );
  });

  it('a region may have another age by parameter', () => {
    const override = {
      name: 'MARRIAGE_AGE_WOMEN',
      region: '2901',
      validFrom: plainDate('2000-01-01'),
      validTo: null,
      value: 18,
    } as const;
    const given = [changed(MARRIAGE, { 女方出生日期: '2005-02-03', 女方证件号码: '' })];
    expect(rehearse(w03, example(given)).outcome).toBe('conflicts');
    expect(rehearse(w03, example(given), [override]).outcome).toBe('agrees');
  });
});

describe('W04: two marriages that both stand', () => {
  it('asks about the later registration and shows the earlier', () => {
    const { answers } = rehearse(w04, example([SECOND_MARRIAGE, MARRIAGE]));
    expect(answers).toMatchObject([{ outcome: 'conflicts', evidence: [{ record: { key: MARRIAGE.row.结婚证字号 } }] }]);
  });

  it('a divorce from somebody else ends nothing', () => {
    const other = changed(DIVORCE, {
      原结婚证字号: '',
      女方姓名: '赵兰',
      女方证件号码: '',
      女方出生日期: '1988-02-29',
    });
    expect(rehearse(w04, example([MARRIAGE, SECOND_MARRIAGE, other])).outcome).toBe('conflicts');
  });

  it('a revoked divorce ends nothing', () => {
    expect(rehearse(w04, example([MARRIAGE, SECOND_MARRIAGE, changed(DIVORCE, { 状态: '撤销' })])).outcome).toBe(
      'conflicts',
    );
  });
});

describe('W05: the number of the certificate', () => {
  it('a retroactive registration carries the year in which it was registered', () => {
    expect(rehearse(w05, example([changed(MARRIAGE, { 登记类型: '补办' })])).outcome).toBe('agrees');
  });
});
