import { describe, expect, it } from 'vitest';

import type { CaseCommand } from '../../../src/domain/case-files/case-command.ts';
import { assist, CHEN, claim, CLOCKS, feedback, Followed, SECRETARY, SUN, verify, WANG, ZHAO } from './a-case.ts';

const verifying = (severity = 'S2') => new Followed({ severity }).do(WANG, claim, verify);
const asking = (change: Partial<Extract<CaseCommand, { kind: 'ask-assist' }>>): CaseCommand => ({
  ...(assist() as Extract<CaseCommand, { kind: 'ask-assist' }>),
  ...change,
});
const answering = (change: Partial<Extract<CaseCommand, { kind: 'give-feedback' }>>): CaseCommand => ({
  ...(feedback() as Extract<CaseCommand, { kind: 'give-feedback' }>),
  ...change,
});

describe('an assist request', () => {
  it('may ask whether a person is alive (Q6) in an S1 case only', () => {
    expect(verifying().refused(WANG, asking({ question: 'Q6' }))).toBe('QUESTION_NOT_ALLOWED');
    expect(verifying('S1').refused(WANG, asking({ question: 'Q6' }))).toBe('done');
  });

  it('with another question (Q7) is put by the approver', () => {
    expect(verifying().refused(WANG, asking({ question: 'Q7' }))).toBe('QUESTION_NOT_ALLOWED');
    expect(verifying().refused(ZHAO, asking({ question: 'Q7' }))).toBe('done');
  });

  it('carries only fields that the agreement lets go to the unit', () => {
    const one = verifying();
    expect(one.ask(WANG, asking({ unit: 'ED', fields: ['name', 'phone'] }))).toMatchObject({
      rule: 'FIELDS_NOT_SHARED',
      about: 'phone',
    });
  });

  it('is due after 3 working days in an S1 case, else after 5 when urgent, 10 when normal, 20 in a batch: the graver of case and request', () => {
    const days = (severity: string, urgency: 'URGENT' | 'NORMAL' | 'BATCH') =>
      verifying(severity)
        .do(WANG, asking({ urgency }))
        .life.clocks.find(({ kind }) => kind === 'assist')?.days;
    expect([
      days('S1', 'URGENT'),
      days('S2', 'NORMAL'),
      days('S3', 'URGENT'),
      days('S3', 'BATCH'),
      days('S4', 'BATCH'),
    ]).toEqual([3, 5, 5, 10, 20]);
  });

  it('is answered by the unit that was asked', () => {
    const one = verifying().do(WANG, assist());
    expect(one.refused(SUN, feedback())).toBe('NOT_YOUR_CASE');
    expect(one.refused(SECRETARY, feedback())).toBe('ROLE_NOT_ALLOWED');
    expect(one.refused(CHEN, feedback())).toBe('done');
  });

  it('to a place outside the hub is answered by letter, which the secretary types and which is marked so', () => {
    const one = verifying().do(WANG, asking({ unit: 'X:350100' }));
    one.do(SECRETARY, feedback());
    expect(one.life.assists[0]?.answer).toMatchObject({ code: 'F1', isExternal: true });
  });

  it('gets 5 working days more once (F7), which is no answer', () => {
    const one = verifying().do(WANG, assist()).do(CHEN, feedback('F7'));
    expect([one.life.state, one.life.clocks.find(({ kind }) => kind === 'assist')?.days]).toEqual(['ASSIST', 10]);
    expect(one.refused(CHEN, feedback('F7'))).toBe('MORE_TIME_ONCE');
  });

  it('is passed on once (F5)', () => {
    const on = (forwardTo: string) => answering({ code: 'F5', forwardTo, toRegion: '290122' });
    const one = verifying().do(WANG, assist()).do(CHEN, on('ED'));
    expect(one.life.assists[0]).toMatchObject({ unit: 'ED', isForwarded: true, state: 'open' });
    expect(one.refused(SUN, on('MZ'))).toBe('FORWARDED_ONCE');
    expect(one.refused(SUN, answering({ code: 'F5', toRegion: '290122' }))).toBe('done');
  });

  it('names the corrected fields (F2), and gives a reason for a refusal (F6)', () => {
    const one = verifying().do(WANG, assist());
    expect(one.refused(CHEN, answering({ code: 'F2' }))).toBe('OUTCOME_INCOMPLETE');
    expect(one.refused(CHEN, answering({ code: 'F6' }))).toBe('REASON_EMPTY');
  });

  // Asked on Tuesday 31 March 2026, 5 working days: 1, 2, 3, 7, 8 April (4 to 6 are Qingming). Overdue from the 9th on; a
  // second period 10, 13, 14, 15, 16; overdue again from the 17th on.
  it('overdue twice takes the case to the meeting', () => {
    const one = verifying().do(WANG, assist());
    const sweep = (day: string) => one.on(day).do(CLOCKS, { kind: 'keep-time' }).life;
    expect(sweep('2026-04-08').assists[0]?.overdue).toBe(0);
    expect([sweep('2026-04-09').assists[0]?.overdue, one.life.state]).toEqual([1, 'ASSIST']);
    expect(sweep('2026-04-16').assists[0]?.overdue).toBe(1);
    expect([sweep('2026-04-17').assists[0]?.overdue, one.life.state]).toEqual([2, 'ESCALATED']);
  });

  it('that was withdrawn needs no answer', () => {
    const one = verifying().do(WANG, assist(), { kind: 'withdraw-assist', assist: 'x1', reason: '当事人已到场说明' });
    expect(one.life.state).toBe('VERIFYING');
    expect(one.refused(CHEN, feedback())).toBe('ASSIST_UNKNOWN');
  });
});
