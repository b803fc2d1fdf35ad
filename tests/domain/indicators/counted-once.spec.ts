import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExampleRow } from '../../../src/domain/checks/check.ts';
import { CANCELLATION, changed, DEATH_CERTIFICATE } from '../../../src/domain/checks/death-rows.ts';
import { ENTRY } from '../../../src/domain/checks/birth-rows.ts';
import { ind16h } from '../../../src/domain/indicators/ind-16-sex-ratio.ts';
import { ind18h } from '../../../src/domain/indicators/ind-18-death-rate.ts';
import { ind05HcDeathPsDeath } from '../../../src/domain/indicators/ind-05-certified-deaths.ts';
import type { Indicator } from '../../../src/domain/indicators/define-indicator.ts';
import { addUp, rehearseCounting } from '../../../src/domain/indicators/rehearse-indicator.ts';

const count = (indicator: Indicator, given: readonly ExampleRow[]) =>
  addUp(rehearseCounting(indicator, { when: '', given, expect: {}, asOf: '2026-12-31' }));

const anyOrder = (rows: readonly ExampleRow[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });

describe('one event counts once', () => {
  const CANCELLED_THRICE = [
    CANCELLATION,
    changed(CANCELLATION, { 注销日期: '2024-04-02' }),
    changed(CANCELLATION, { 注销日期: '2024-05-02', 户籍地: '290122101201' }),
  ];

  it('whatever order the records came in, with the same region and month', () =>
    fc.assert(
      fc.property(anyOrder(CANCELLED_THRICE), (rows) => {
        const found = rehearseCounting(ind18h, { when: '', given: rows, expect: {} });
        expect(found).toEqual([{ region: '290121101201', month: '2024-03', sums: { deaths: 1 } }]);
      }),
    ));

  it('two versions of one key that differ in sex: the same one counts in every order', () =>
    fc.assert(
      fc.property(anyOrder([ENTRY, changed(ENTRY, { 性别: '女' })]), (rows) => {
        expect(count(ind16h, rows)).toEqual({ births: 1, boys: 1 });
      }),
    ));

  it('of two certificates of one death the second adds nothing to the match rate', () =>
    fc.assert(
      fc.property(
        anyOrder([DEATH_CERTIFICATE, changed(DEATH_CERTIFICATE, { 死亡证编号: '29012120240000999' }), CANCELLATION]),
        (rows) => {
          expect(count(ind05HcDeathPsDeath, rows)).toEqual({ eligible: 1, matched: 1, byNumber: 1 });
        },
      ),
    ));

  it('two persons of one name and birth date in two counties are two', () =>
    expect(
      count(ind18h, [
        CANCELLATION,
        changed(CANCELLATION, { 公民身份号码: '290122194005010015', 户籍地: '290122101201' }),
      ]),
    ).toEqual({ deaths: 2 }));

  it('two children entered under one certificate number are two (B07)', () =>
    expect(
      count(ind16h, [
        ENTRY,
        changed(ENTRY, { 姓名: '李小红', 性别: '女', 公民身份号码: '290121202401150023', 母亲公民身份号码: '' }),
      ]),
    ).toEqual({ births: 2, boys: 1, girls: 1 }));
});
