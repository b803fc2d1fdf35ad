import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { releaseNotices } from '../../src/actions/case-files/release-notices.ts';
import type { Actor } from '../../src/domain/access/actor.ts';
import type { OfficerCommand } from '../../src/domain/case-files/case-command.ts';
import type { ActionCode } from '../../src/domain/case-files/resolution-action.ts';
import type { HalfVerdict } from '../../src/domain/case-files/two-sided.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';
import {
  cancellation,
  certificate,
  child,
  childId,
  cremation,
  dead,
  deathCertificate,
  entry,
  pupil,
} from '../support/people.ts';
import { type CaseDesk, CHEN, MA, openCaseDesk, post, WANG, ZHAO } from './case-desk.ts';

const ONE = 'C-2025-000001';
const HEALTH = { officer: CHEN, approver: post('he', 'R-APPROVE', 'HC') };
const POLICE = { officer: WANG, approver: ZHAO };
const SCHOOLS = { officer: post('sun', 'R-DQO', 'ED'), approver: post('qian', 'R-APPROVE', 'ED') };
const day = plainDate('2026-03-31');

/** What the rosters say about each kind of correction: corrected, not corrected, or nobody can tell. */
describe('a correction in the rosters', () => {
  let desk: CaseDesk;
  beforeAll(async () => {
    desk = await openCaseDesk();
  });
  beforeEach(async () => {
    await desk.test.empty();
    desk.on('2026-03-31');
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  const stand = async () =>
    (
      await desk.test.database.query<{ said: string }>(
        `select concat_ws(' ', department, code, state) said from correction order by department, id`,
      )
    ).map(({ said }) => said);
  const deliver = (feed: string, rows: Parameters<typeof desk.test.deliver>[0]['rows'], period: string = '2025-04') =>
    desk.test.deliver({ feed, period, rows });
  const check = (...checks: readonly string[]) => desk.test.check({ asOf: '2025-12-31', confirm: true, checks });
  const settle = async (
    { officer, approver }: { readonly officer: Actor; readonly approver: Actor },
    action: ActionCode,
    halves: readonly (readonly [Actor, HalfVerdict])[] = [],
    fields: readonly string[] = [],
  ) => {
    const details = { doneOn: day, noticeOn: day, fields };
    const said = halves.map(([of, verdict]): readonly [Actor, OfficerCommand] => [
      of,
      { kind: 'close-half', verdict, reason: `${of.user}核对原始登记` },
    ]);
    await desk.do(
      ONE,
      [officer, { kind: 'assign', assignee: officer.user }],
      [officer, { kind: 'start-verifying' }],
      ...said,
      [officer, { kind: 'propose', outcome: { action, details, reason: '登记窗口已核对' } }],
    );
    const digest = (await desk.case(ONE)).life.proposal?.digest ?? '';
    await desk.do(ONE, [approver, { kind: 'confirm', digest }]);
    desk.later(15);
    return (await releaseNotices(desk.hub)).corrections;
  };

  describe('an event that was missing', () => {
    beforeEach(async () => {
      await desk.openCases(1);
      expect(
        await settle(POLICE, 'A3', [
          [CHEN, 'STANDS'],
          [MA, 'STANDS'],
        ]),
      ).toBe(1);
      expect(await stand()).toEqual(['PS EVENT_MISSING OPEN']);
    });

    it('is entered when the finding is gone and the record is linked with one of the roster', async () => {
      await deliver('PS-DEATH', [cancellation(dead(0))]);
      await check('D01', 'D02');
      expect(await stand()).toEqual(['PS EVENT_MISSING CORRECTED']);
      expect((await desk.case(ONE)).state).toBe('CLOSED');
    });

    it('is not entered by the death of somebody else; the case waits for a roster that reaches the day', async () => {
      await deliver('PS-DEATH', [cancellation(dead(1))]);
      await check('D01', 'D02');
      expect(await stand()).toEqual(['PS EVENT_MISSING OPEN']);
      expect((await desk.case(ONE)).state).toBe('RESOLVED');
    });

    it('is no longer asked for when the others take back that anybody died', async () => {
      await deliver('HC-DEATH', [deathCertificate(dead(0), { 操作: '作废' })]);
      await deliver('MZ-CREM', [cremation(dead(0), { 操作: '作废' })]);
      await check('D01', 'D02');
      expect(await stand()).toEqual(['PS EVENT_MISSING WITHDRAWN']);
    });
  });

  describe('certificate and entry that differ', () => {
    const ENTRY = entry(child(0), { 性别: '女' });
    beforeEach(async () => {
      await deliver('HC-BIRTH', [certificate(child(0))], '2025-01');
      await deliver('PS-BIRTH', [ENTRY], '2025-01');
      await check('B03');
    });

    it('a whole record is corrected when anything of it changed (no field was named)', async () => {
      await settle(POLICE, 'A1', [[CHEN, 'CORRECTED']], ['sex']);
      expect(await stand()).toEqual(['HC VALUE_DIFFERS OPEN', 'PS VALUE_DIFFERS OPEN']);
      await deliver('HC-BIRTH', [certificate(child(0), { 操作: '更正', 性别: '女' })]);
      await check('B03');
      // Health corrected; the difference is gone with it, so that nothing is left to ask of the police.
      expect(await stand()).toEqual(['HC VALUE_DIFFERS CORRECTED', 'PS VALUE_DIFFERS WITHDRAWN']);
    });

    it('another field that changed corrects nothing', async () => {
      await settle(POLICE, 'A1', [[CHEN, 'STANDS']], ['sex']);
      await deliver('PS-BIRTH', [{ ...ENTRY, 操作: '更正', 派出所: '示例县城东派出所' }]);
      await check('B03');
      expect(await stand()).toEqual(['PS VALUE_DIFFERS OPEN']);
    });

    it('a certificate is replaced (A4) when its row changed or is void', async () => {
      await settle(POLICE, 'A4', [[CHEN, 'STANDS']]);
      expect(await stand()).toEqual(['PS RECORD_TO_REPLACE OPEN']);
      await deliver('PS-BIRTH', [{ ...ENTRY, 操作: '作废' }]);
      await check('B03');
      expect(await stand()).toEqual(['PS RECORD_TO_REPLACE CORRECTED']);
    });

    it('a record that its department called void stays owed after the case was closed (A9), until it is void', async () => {
      await settle(POLICE, 'A9', [[CHEN, 'VOIDED']]);
      expect((await desk.case(ONE)).state).toBe('CLOSED');
      expect(await stand()).toEqual(['HC RECORD_TO_VOID OPEN']);
      await deliver('HC-BIRTH', [certificate(child(0), { 操作: '更正', 签发机构: '示例县妇幼保健院' })]);
      await check('B03');
      expect(await stand()).toEqual(['HC RECORD_TO_VOID OPEN']);
      await deliver('HC-BIRTH', [certificate(child(0), { 操作: '作废' })], '2025-05');
      await check('B03');
      expect(await stand()).toEqual(['HC RECORD_TO_VOID CORRECTED']);
    });
  });

  it('a duplicate is merged when either of the two is void, whichever the department chose', async () => {
    const [first, second] = [deathCertificate(dead(0)), deathCertificate(dead(0), { 死亡证编号: '29012120250000099' })];
    await deliver('HC-DEATH', [first, second], '2025-01');
    await check('D08');
    expect(await settle(HEALTH, 'A8')).toBe(1);
    expect(await stand()).toEqual(['HC DUPLICATE OPEN']);
    await deliver('HC-DEATH', [{ ...second, 操作: '作废' }]);
    await check('D08');
    expect(await stand()).toEqual(['HC DUPLICATE CORRECTED']);
  });

  it('of a stock roster the newest term counts: the old term is never sent again', async () => {
    const right = childId(child(0));
    const wrong = right.replace(/.$/, (last) => (last === '1' ? '2' : '1'));
    const row = (number: string) => pupil(child(0), { 全国学籍号: `G${right}`, 公民身份号码: number });
    await desk.test.deliver({ feed: 'ED-K12', period: ['2025-03-01', '2025-08-31'], rows: [row(wrong)] });
    await check('I01');
    // Schools alone are concerned: nobody gets a notice, and the correction is asked for all the same.
    expect(await settle(SCHOOLS, 'A1', [], ['idNumber'])).toBe(1);
    await desk.test.deliver({ feed: 'ED-K12', period: ['2025-09-01', '2026-02-28'], rows: [row(wrong)] });
    expect(await desk.hub.inTransaction(({ corrections }) => corrections.look())).toEqual([]);
    await desk.test.deliver({ feed: 'ED-K12', period: ['2026-03-01', '2026-08-31'], rows: [row(right)] });
    expect((await desk.hub.inTransaction(({ corrections }) => corrections.look())).map(({ sight }) => sight)).toEqual([
      'corrected',
    ]);
  });
});
