import { describe, expect, it } from 'vitest';

import { deadlineOf } from '../../../src/domain/case-files/working-clock.ts';
import { noticesOf } from '../../../src/domain/case-files/case-notice.ts';
import { HOLIDAYS_CN } from '../../../src/domain/values/holidays-cn.ts';
import { CHEN, claim, Followed, SECRETARY, SUN, verify, WANG, ZHAO } from './a-case.ts';

const OPEN = { kind: 'open-appeal', appeal: 'y1', reason: '当事人持证明称记录有误' } as const;
const ANSWER = { kind: 'give-feedback', fields: [], toRegion: null, forwardTo: null, text: null } as const;
const decide = (isUpheld: boolean) => ({ kind: 'decide-appeal', isUpheld, reason: '经核对原始登记簿' }) as const;
const day = ({ life }: Followed, kind: string) => {
  const clock = life.clocks.find((one) => one.kind === kind);
  return clock ? deadlineOf(clock, HOLIDAYS_CN) : null;
};

describe('an objection', () => {
  it('holds the case and goes back to where it was when it is not upheld', () => {
    const one = new Followed().do(WANG, claim, verify).do(CHEN, OPEN);
    expect([one.life.state, day(one, 'resolution')]).toEqual(['APPEAL_HOLD', null]);
    one.do(ZHAO, decide(false));
    expect([one.life.state, day(one, 'appeal'), day(one, 'resolution')]).toEqual(['VERIFYING', null, '2026-04-15']);
  });

  it('upheld opens the case again, and every department concerned is told at once', () => {
    const one = new Followed().do(WANG, claim, verify).do(CHEN, OPEN).do(ZHAO, decide(true));
    expect(one.life.state).toBe('REOPENED');
    const last = one.events.at(-1);
    const told = last ? noticesOf(last, one.life) : [];
    expect(told.map(({ to, leavesAt }) => [to, leavesAt === last?.at])).toEqual([['HC', true]]);
  });

  it('upheld is told at once to whoever got the wrong data: units asked to assist, and departments that corrected', () => {
    const ask = (assist: string, unit: string) =>
      ({
        kind: 'ask-assist',
        assist,
        unit,
        urgency: 'NORMAL',
        question: 'Q1',
        fields: ['name'],
        basis: '户口登记条例',
      }) as const;
    const told = (isRight: boolean) => {
      const one = new Followed().do(WANG, claim, verify, ask('a1', 'ED'));
      one.do(SUN, { ...ANSWER, assist: 'a1', code: 'F5', forwardTo: 'MZ' });
      one.do(WANG, { kind: 'withdraw-assist', assist: 'a1', reason: '民政已另行答复' }, ask('a2', 'X:290122'));
      const last = one.do(CHEN, OPEN).do(ZHAO, decide(isRight)).events.at(-1);
      const beside = { corrected: ['GR', 'PS'], lookers: new Map() };
      return last ? noticesOf(last, one.life, beside).map(({ to, leavesAt }) => [to, leavesAt === last.at]) : [];
    };
    // Education passed the request on, civil affairs was asked in its place; the letter to the other county is the secretary's.
    expect(told(true)).toEqual(['ED', 'GR', 'HC', 'HUB', 'MZ', 'X:290122'].map((to) => [to, true]));
    expect(told(false)).toEqual([['HC', true]]);
  });

  it('upheld is told to departments that only looked, with what they looked at; who is in the case knows what it is about', () => {
    const lookers = new Map([
      ['ED', ['finding:f1', 'link:l1']],
      ['HC', ['finding:f1']],
      ['PS', ['finding:f1']],
    ]);
    const told = (isRight: boolean) => {
      const one = new Followed().do(WANG, claim, verify);
      const last = one.do(CHEN, OPEN).do(ZHAO, decide(isRight)).events.at(-1);
      return last ? noticesOf(last, one.life, { corrected: [], lookers }).map(({ to, seen }) => [to, seen]) : [];
    };
    // Public security decided itself; health is in the case.
    expect(told(true)).toEqual([
      ['ED', ['finding:f1', 'link:l1']],
      ['HC', []],
    ]);
    expect(told(false)).toEqual([['HC', []]]);
  });

  // From Tuesday 31 March 2026, over Qingming (4–6 April): the fifteenth working day is 22 April.
  it('is decided within 15 working days', () => {
    expect(day(new Followed().do(CHEN, OPEN), 'appeal')).toBe('2026-04-22');
  });

  it('in an S1 matter gets a first reaction within 1 working day and a decision within 5', () => {
    const one = new Followed({ severity: 'S1' }).do(CHEN, OPEN);
    expect([day(one, 'appeal-reaction'), day(one, 'appeal')]).toEqual(['2026-04-01', '2026-04-08']);
  });

  it('against a dismissed case opens it again first', () => {
    const one = new Followed().do(WANG, { kind: 'dismiss', reason: '确为误报', linkId: null }).do(CHEN, OPEN);
    expect(one.path()).toEqual(['NEW', 'DISMISSED', 'REOPENED', 'APPEAL_HOLD']);
  });

  it('cannot be got round: a held case is not given, verified or escalated', () => {
    const one = new Followed().do(WANG, claim, verify).do(CHEN, OPEN);
    expect(one.refused(WANG, claim)).toBe('MOVE_NOT_ALLOWED');
    expect(one.refused(WANG, verify)).toBe('MOVE_NOT_ALLOWED');
    expect(one.refused(SECRETARY, { kind: 'escalate', reason: '请会议研究' })).toBe('MOVE_NOT_ALLOWED');
  });

  it('is not decided by who verified the case', () => {
    const one = new Followed().do(WANG, claim, verify).do(CHEN, OPEN);
    expect(one.refused(WANG, decide(false))).toBe('ROLE_NOT_ALLOWED');
    expect(one.refused({ ...WANG, role: 'R-APPROVE' }, decide(false))).toBe('HANDS_MIXED');
  });
});
