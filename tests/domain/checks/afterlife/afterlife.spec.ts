import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckExample, ExampleRow } from '../../../../src/domain/checks/check.ts';
import { CANCELLATION, DEATH_CERTIFICATE } from '../../../../src/domain/checks/death-rows.ts';
import { rehearse } from '../../../../src/domain/checks/rehearse.ts';
import { changed, MOVED_IN, STAY } from '../../../../src/domain/checks/residence-rows.ts';
import { x01 } from '../../../../src/domain/checks/x01-residence-after-death.ts';
import { x04 } from '../../../../src/domain/checks/x04-hukou-business-after-death.ts';
import { addDays, plainDate } from '../../../../src/domain/values/plain-date.ts';

const example = (given: readonly ExampleRow[]): CheckExample => ({
  when: '',
  given,
  expect: 'agrees',
  asOf: '2027-12-31',
});
const HER = { 性别: '女', 出生日期: '1992-06-20', 公民身份号码: '290121199206200027' };
const certificate = (on: string) =>
  changed(DEATH_CERTIFICATE, { ...HER, 死者姓名: '吴敏', 年龄: '', 死亡日期: on, 签发日期: '2026-01-01' });
const cancellation = (on: string, reason = '死亡') =>
  changed(CANCELLATION, { ...HER, 姓名: '吴敏', 死亡日期: on, 注销日期: '2026-01-05', 注销原因: reason });
const declaration = (kind: string, on: string) => ({
  feed: 'CT-DECL',
  row: { 判决书号: `(2026)示0121民特${on}号`, 判决日期: on, 类别: kind, 姓名: '吴敏', 户籍地: '290121101201', ...HER },
});

describe('X01: registered after the recorded death', () => {
  it('fires from the fourth day after the death', () => {
    const died = plainDate('2025-02-03');
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), (days) => {
        const given = [changed(STAY, { 登记日期: addDays(died, days) }), certificate(died)];
        expect(rehearse(x01, example(given)).outcome).toBe(days > 3 ? 'conflicts' : 'agrees');
      }),
    );
  });

  it('a death known by its year never conflicts with a day of that year', () => {
    const first = plainDate('2025-01-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (days) => {
        const given = [changed(STAY, { 登记日期: addDays(first, days) }), cancellation('2025年')];
        expect(rehearse(x01, example(given)).outcome).toBe('agrees');
      }),
    );
  });

  it('the certificate tells the day before the register does', () => {
    // Certificate 10 February, register 1 January: registered on 3 February, before the certified death.
    expect(rehearse(x01, example([STAY, certificate('2025-02-10'), cancellation('2025-01-01')])).outcome).toBe(
      'agrees',
    );
  });

  it('a cancellation because of a duplicate hukou is no death', () => {
    expect(rehearse(x01, example([STAY, cancellation('2025-01-01', '重复户口')])).outcome).toBe('not concerned');
  });

  it('a declaration of death counts until a court revokes it', () => {
    const declared = declaration('宣告死亡', '2025-01-02');
    expect(rehearse(x01, example([STAY, declared])).outcome).toBe('conflicts');
    expect(rehearse(x01, example([STAY, declared, declaration('撤销', '2025-09-02')])).outcome).toBe('not concerned');
    expect(rehearse(x01, example([STAY, declaration('宣告失踪', '2025-01-02')])).outcome).toBe('not concerned');
  });
});

describe('X04: died while moving', () => {
  const died = certificate('2025-05-20');
  const cancelledThere = changed(cancellation('2025-05-20'), { 户籍地: '290122101201' });
  const movedOut = (on: string) => changed(MOVED_IN, { 迁移类别: '迁出', 迁移日期: on });

  it('needs a move begun before the death', () => {
    expect(rehearse(x04, example([MOVED_IN, movedOut('2025-05-15'), died, cancelledThere])).outcome).toBe('agrees');
    expect(rehearse(x04, example([MOVED_IN, movedOut('2025-05-25'), died, cancelledThere])).outcome).toBe('conflicts');
  });

  it('needs the cancellation at the destination', () => {
    expect(rehearse(x04, example([MOVED_IN, movedOut('2025-05-15'), died, cancellation('2025-05-20')])).outcome).toBe(
      'conflicts',
    );
  });
});
