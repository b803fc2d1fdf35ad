import { describe, expect, it } from 'vitest';

import { deadlineOf } from '../../../src/domain/case-files/working-clock.ts';
import { nextLook } from '../../../src/domain/case-files/time-kept.ts';
import { HOLIDAYS_CN } from '../../../src/domain/values/holidays-cn.ts';
import { assist, CHEN, claim, CLOCKS, feedback, Followed, numbers, outcome, propose, verify, WANG } from './a-case.ts';

const KEEP = { kind: 'keep-time' } as const;
const deadline = ({ life }: Followed, kind: string) => {
  const clock = life.clocks.find((one) => one.kind === kind);
  return clock === undefined ? 'none' : deadlineOf(clock, HOLIDAYS_CN);
};
const said = (one: Followed, day: string) => {
  const before = one.events.length;
  one.on(day).do(CLOCKS, KEEP);
  return one.events.slice(before).map(({ what, to }) => {
    if (what.kind === 'reminded') return `${what.clock} ${what.share}`;
    return what.kind === 'raised' ? `${what.to} ${to}` : what.kind;
  });
};

describe('the clocks of a case', () => {
  // Tuesday 31 March 2026; 4 to 6 April are the holiday of Qingming, so 1, 2, 3, 7, 8, 9, 10, 13, 14, 15 April work.
  it('an S2 case is given within 2 working days and settled within 10', () => {
    const one = new Followed();
    expect([deadline(one, 'triage'), deadline(one, 'resolution')]).toEqual(['2026-04-02', '2026-04-15']);
  });

  it('an S4 case has no day of its own', () => {
    expect(new Followed({ severity: 'S4' }).life.clocks).toEqual([]);
  });

  it('the limit is the one that the region has set', () => {
    const set = (name: Parameters<typeof numbers>[0]) => (name === 'CASE_RESOLUTION_DAYS_S2' ? 3 : numbers(name));
    expect(deadline(new Followed({ set }), 'resolution')).toBe('2026-04-03');
  });

  it('stand still while another department is asked, and go on with its answer', () => {
    const one = new Followed().on('2026-04-02').do(WANG, claim, verify, assist());
    expect([deadline(one, 'resolution'), deadline(one, 'assist')]).toEqual([null, '2026-04-10']);
    // Two of ten days had run; eight more from Thursday 9 April on: 10, 13–17, 20, 21.
    one.on('2026-04-09').do(CHEN, feedback());
    expect([deadline(one, 'resolution'), deadline(one, 'assist')]).toEqual(['2026-04-21', 'none']);
  });

  it('remind at 50, 80 and 100 per cent, once each', () => {
    const one = new Followed().do(WANG, claim, verify);
    expect(said(one, '2026-04-07')).toEqual([]);
    expect(said(one, '2026-04-08')).toEqual(['resolution 50']);
    expect(said(one, '2026-04-08')).toEqual([]);
    // The sweep did not come for days: only the highest is said.
    expect(said(one, '2026-04-15')).toEqual(['resolution 100']);
    expect(said(one, '2026-04-16')).toEqual([]);
  });

  it('are looked at again on the day on which something is due, not before', () => {
    const one = new Followed().do(WANG, claim, verify);
    expect(nextLook(one.life, HOLIDAYS_CN)).toBe('2026-04-08');
    said(one, '2026-04-08');
    expect(nextLook(one.life, HOLIDAYS_CN)).toBe('2026-04-13');
  });

  it('raise an S1 case to the supervisor after 2 working days and to the secretary after 5', () => {
    const one = new Followed({ severity: 'S1' }).do(WANG, claim, verify);
    expect(said(one, '2026-04-02').filter((step) => step.startsWith('super'))).toEqual([]);
    expect(said(one, '2026-04-03')).toContain('supervisor VERIFYING');
    expect(said(one, '2026-04-08').filter((step) => step.startsWith('sec'))).toEqual([]);
    expect(said(one, '2026-04-09')).toEqual(['secretary ESCALATED']);
    expect(one.path().at(-1)).toBe('ESCALATED');
  });

  it('tell the secretary of a case that nobody has begun, and leave it where it is', () => {
    const one = new Followed({ severity: 'S1' });
    expect(said(one, '2026-04-09')).toEqual(expect.arrayContaining(['supervisor NEW', 'secretary NEW']));
  });

  it('tell the secretary of a proposal that nobody confirms within 2 working days', () => {
    const one = new Followed().do(WANG, claim, verify, propose());
    expect(said(one, '2026-04-02').filter((step) => step.startsWith('sec'))).toEqual([]);
    expect(nextLook(one.life, HOLIDAYS_CN)).toBe('2026-04-03');
    expect(said(one, '2026-04-03')).toContain('secretary PROPOSED');
    expect(said(one, '2026-04-07').filter((step) => step.startsWith('sec'))).toEqual([]);
  });

  it('let a family have its 30 days (A11), then run on', () => {
    const one = new Followed().do(WANG, claim, verify, propose(outcome('A11', {})));
    expect(deadline(one, 'resolution')).toBeNull();
    // 30 days from 31 March end on 30 April; ten working days after Wednesday 6 May, when the holiday of
    // 1 to 5 May is over: 7, 8, Saturday 9 (worked in exchange), 11–15, 18, 19.
    expect(said(one, '2026-04-30')).not.toContain('pending-ended');
    expect(said(one, '2026-05-06')).toContain('pending-ended');
    expect(deadline(one, 'resolution')).toBe('2026-05-19');
  });
});
