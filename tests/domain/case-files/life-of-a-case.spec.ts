import { describe, expect, it } from 'vitest';

import { plainDate } from '../../../src/domain/values/plain-date.ts';
import {
  assist,
  CHEN,
  claim,
  confirm,
  feedback,
  Followed,
  half,
  LI,
  outcome,
  propose,
  REASON,
  RUN,
  SECRETARY,
  SUN,
  verify,
  WANG,
  ZHAO,
} from './a-case.ts';

const proposed = (severity = 'S2', of = outcome()) =>
  new Followed({ severity }).do(WANG, claim, verify, propose(of)).do(CHEN, half());

describe('the life of a case', () => {
  it('goes from its opening by way of assistance to its resolution, and the next roster closes it', () => {
    const one = new Followed().do(WANG, claim, verify, assist()).do(CHEN, feedback()).do(WANG, propose());
    one.do(WANG, confirm(one));
    one.do(RUN, { kind: 'observe', observed: 'no finding is open any more', run: 7 });
    expect(one.path()).toEqual([
      'NEW',
      'ASSIGNED',
      'VERIFYING',
      'ASSIST',
      'FEEDBACK',
      'PROPOSED',
      'RESOLVED',
      'CLOSED',
    ]);
  });

  it('a resolved case whose finding outlives the next roster is opened again, and nothing agreed about it holds', () => {
    const one = proposed();
    one.do(WANG, confirm(one)).do(RUN, { kind: 'observe', observed: 'a finding is open again', run: 7 });
    expect([one.life.state, one.life.outcome, one.life.halves]).toEqual(['REOPENED', null, {}]);
  });

  it('a move that the table does not have is refused, and the moves that it has are named', () => {
    expect(new Followed().ask(WANG, propose())).toMatchObject({
      rule: 'MOVE_NOT_ALLOWED',
      state: 'NEW',
      allowed: ['WAITING', 'ASSIGNED', 'DISMISSED', 'APPEAL_HOLD'],
    });
  });

  it('given anew a third time, a case goes to the meeting', () => {
    const to = (assignee: string) => ({ kind: 'assign', assignee }) as const;
    const one = new Followed().do(ZHAO, to('wang'), to('li'), to('wang'), to('li'));
    expect(one.path()).toEqual(['NEW', 'ASSIGNED', 'ESCALATED']);
  });

  it('the meeting postpones, decides, and its resolution is carried out', () => {
    const one = new Followed().do(WANG, claim, verify, propose(outcome('A12', {})));
    const agenda = { kind: 'put-on-agenda', meeting: '2026-2' } as const;
    one.do(SECRETARY, agenda, { kind: 'escalate', reason: '材料不全,延至下次会议' }, agenda);
    const resolution = { number: '2026-2-07', text: '由公安补登', owner: 'PS', dueOn: plainDate('2026-06-30') };
    one
      .do(SECRETARY, { kind: 'record-resolution', resolution })
      .do(WANG, { kind: 'carry-out', reason: '已按决议补登' });
    expect(one.path().slice(3)).toEqual(['ESCALATED', 'ON_AGENDA', 'ESCALATED', 'ON_AGENDA', 'DECIDED', 'RESOLVED']);
  });

  it('an officer who saw an older version is told both versions', () => {
    const one = new Followed().do(WANG, claim);
    expect(one.ask(WANG, verify, 1)).toMatchObject({ rule: 'STATE_CHANGED', version: 2, state: 'ASSIGNED' });
  });

  it('a comment does not make what another officer saw old', () => {
    const one = new Followed().do(WANG, claim);
    const seen = one.life.version;
    one.do(CHEN, { kind: 'comment', text: '请查看附件' });
    expect(one.refused(WANG, verify, seen)).toBe('done');
  });
});

describe('who may do what', () => {
  it('a department that the case does not concern is told that there is no such case', () => {
    expect(new Followed().refused(SUN, { kind: 'comment', text: '请问进展' })).toBe('NOT_YOUR_CASE');
  });

  it('a town sees the cases of its own town', () => {
    const town = { user: 'town', role: 'R-TOWN', department: 'GR', region: '290121002' } as const;
    const one = new Followed({ owner: 'GR', concerned: ['GR'] });
    expect(one.refused(town, claim)).toBe('NOT_YOUR_CASE');
    expect(one.refused({ ...town, region: '290121001' }, claim)).toBe('done');
  });

  it('the officer of another department cannot propose, and an approver does not verify', () => {
    const one = new Followed().do(WANG, claim);
    expect(one.refused(CHEN, verify)).toBe('ROLE_NOT_ALLOWED');
    expect(one.refused(ZHAO, verify)).toBe('ROLE_NOT_ALLOWED');
  });

  it('nobody verifies and approves in one case, whatever post they chose today', () => {
    const one = proposed('S1');
    expect(one.refused({ ...LI, role: 'R-APPROVE' }, confirm(one))).toBe('done');
    const other = new Followed({ severity: 'S1' }).do(WANG, claim, verify).do(LI, propose()).do(CHEN, half());
    expect(other.refused({ ...WANG, role: 'R-APPROVE' }, confirm(other))).toBe('HANDS_MIXED');
  });
});

describe('four eyes', () => {
  it.each([
    ['S1', 'A2'],
    ['S2', 'A3'],
    ['S2', 'A8'],
    ['S3', 'A13'],
  ] as const)('confirm an outcome in an %s case with %s', (severity, action) => {
    const day = plainDate('2026-03-31');
    const one = new Followed({ severity }).do(WANG, claim, verify);
    one.do(WANG, propose(outcome(action, { doneOn: day, noticeOn: day })));
    expect(one.life.proposal?.isFourEyes).toBe(true);
    expect(one.refused(WANG, confirm(one))).toBe('SELF_APPROVAL');
    expect(one.refused({ ...WANG, role: 'R-APPROVE' }, confirm(one))).toBe('SELF_APPROVAL');
    expect(one.refused(LI, confirm(one))).toBe('ROLE_NOT_ALLOWED');
  });

  it('see that a proposal was changed after they read it', () => {
    const one = proposed('S1');
    const read = confirm(one);
    one.do(ZHAO, { kind: 'reject', reason: '请补充公示日期' }).do(WANG, propose(outcome('A9', {})));
    expect(one.refused(ZHAO, read)).toBe('PROPOSAL_STALE');
  });

  it('see that a record behind the case was changed after it was proposed', () => {
    const one = proposed('S1');
    one.evidence = 'a corrected certificate';
    expect(one.refused(ZHAO, confirm(one))).toBe('PROPOSAL_STALE');
  });

  it('are not asked for a late registration in an S2 case', () => {
    const one = proposed();
    expect(one.refused(WANG, confirm(one))).toBe('done');
  });
});

describe('both sides of an outcome', () => {
  it('a case is not resolved before the other department closes its half', () => {
    const one = new Followed().do(WANG, claim, verify, propose());
    expect(one.ask(WANG, confirm(one))).toMatchObject({ rule: 'HALF_OPEN', about: 'HC' });
  });

  it('nor while the halves contradict: public security registered a birth whose certificate health voided', () => {
    const one = new Followed().do(WANG, claim, verify, propose()).do(CHEN, half('VOIDED'));
    expect(one.life.contradiction).toBe('HC');
    expect(one.events.at(-1)?.what).toMatchObject({ kind: 'contradicted', department: 'HC' });
    expect(one.refused(WANG, confirm(one))).toBe('HALVES_CONTRADICT');
    one.do(CHEN, half('STANDS'));
    expect(one.refused(WANG, confirm(one))).toBe('done');
  });

  it('the contradiction is seen as well when the other half was closed first', () => {
    const one = new Followed().do(WANG, claim, verify).do(CHEN, half('VOIDED')).do(WANG, propose());
    expect(one.life.contradiction).toBe('HC');
  });

  it('feedback of the department concerned closes its half', () => {
    const one = new Followed().do(WANG, claim, verify, assist()).do(CHEN, feedback('F3'));
    expect(one.life.halves).toEqual({ HC: 'NOT_FOUND' });
  });
});

describe('resolution actions', () => {
  it.each([
    ['A1', { doneOn: plainDate('2026-03-31') }, 'fields'],
    ['A2', {}, 'doneOn'],
    ['A2', { doneOn: plainDate('2026-04-01') }, 'doneOn'],
    ['A3', { doneOn: plainDate('2026-03-31') }, 'noticeOn'],
    ['A3', { doneOn: plainDate('2026-03-30'), noticeOn: plainDate('2026-03-31') }, 'noticeOn'],
    ['A10', { toRegion: '29' }, 'toRegion'],
  ] as const)('%s with %o lacks %s', (action, details, field) => {
    const one = new Followed().do(WANG, claim, verify);
    expect(one.ask(WANG, propose(outcome(action, details)))).toMatchObject({
      rule: 'OUTCOME_INCOMPLETE',
      about: field,
    });
  });

  it('A11 gives a family 30 days, renewed three times at most; the case goes on being verified', () => {
    const one = new Followed().do(WANG, claim, verify);
    const pending = propose({ ...outcome('A11', {}), reason: REASON });
    one.do(WANG, pending);
    expect([one.life.state, one.life.pendingUntil]).toEqual(['VERIFYING', '2026-04-30']);
    one.do(WANG, pending, pending, pending);
    expect(one.refused(WANG, pending)).toBe('RENEWALS_SPENT');
  });

  it('A12 takes the case to the joint meeting', () => {
    const one = new Followed().do(WANG, claim, verify, propose(outcome('A12', {})));
    expect(one.life.state).toBe('ESCALATED');
  });
});
