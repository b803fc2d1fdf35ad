import { describe, expect, it } from 'vitest';

import { CHEN, claim, confirm, Followed, half, LI, propose, RUN, undo, verify, WANG, ZHAO } from './a-case.ts';

const resolved = () => {
  const one = new Followed().do(WANG, claim, verify, propose()).do(CHEN, half());
  return one.do(WANG, confirm(one));
};

describe('undo', () => {
  it('within 15 minutes puts the case back as it was, and both decisions stay in its history', () => {
    const one = resolved();
    const before = one.events.length;
    one.later(14).do(WANG, undo);
    expect([one.life.state, one.life.proposal?.outcome.action, one.life.outcome]).toEqual(['PROPOSED', 'A2', null]);
    expect(one.events.slice(before - 1).map(({ what }) => what.kind)).toEqual(['confirmed', 'undone']);
  });

  it('goes on with the version: what another officer saw before is old', () => {
    const one = resolved();
    const seen = one.life.version;
    one.do(WANG, undo);
    expect(one.refused(WANG, confirm(one), seen)).toBe('STATE_CHANGED');
  });

  it('is for who decided', () => {
    expect(new Followed().do(WANG, claim, verify, propose()).refused(LI, undo)).toBe('UNDO_OTHERS');
  });

  it('ends when somebody else acts', () => {
    const one = new Followed().do(WANG, claim, verify, propose()).do(CHEN, half());
    expect(one.refused(WANG, undo)).toBe('UNDO_OTHERS');
    const other = resolved().do(RUN, { kind: 'observe', observed: 'a finding is open again', run: 3 });
    expect(other.refused(WANG, undo)).toBe('UNDO_TOUCHED');
  });

  it('is not ended by a comment', () => {
    expect(resolved().do(CHEN, { kind: 'comment', text: '收到' }).refused(WANG, undo)).toBe('done');
  });

  it('after the notice has left takes a second person, and opens the case again', () => {
    const one = resolved().later(15).do(WANG, undo);
    expect(one.life.state).toBe('RESOLVED');
    expect(one.refused(WANG, undo)).toBe('TURNOVER_PEER');
    one.do(ZHAO, undo);
    expect(one.life.state).toBe('REOPENED');
  });

  it('turns one outcome over twice; the third time the meeting decides', () => {
    const again = (one: Followed) => {
      one.do(WANG, verify, propose()).do(CHEN, half());
      one.do(WANG, confirm(one)).later(20).do(WANG, undo).do(ZHAO, undo);
    };
    const one = resolved().later(20).do(WANG, undo).do(ZHAO, undo);
    again(one);
    expect([one.life.state, one.life.flips]).toEqual(['REOPENED', 2]);
    again(one);
    expect(one.path().slice(-2)).toEqual(['REOPENED', 'ESCALATED']);
  });

  it('has nothing to undo on a case that nobody decided on', () => {
    expect(new Followed().refused(WANG, undo)).toBe('UNDO_NOTHING');
  });
});
