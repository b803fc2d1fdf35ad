import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dueDay, nextLook } from '../../../src/domain/corrections/correction-days.ts';
import type { CorrectionEvent } from '../../../src/domain/corrections/correction-event.ts';
import { type CorrectionLife, reduceCorrection } from '../../../src/domain/corrections/correction-life.ts';
import { isStanding, mayBecome } from '../../../src/domain/corrections/correction-state.ts';
import {
  type CorrectionCommand,
  type CorrectionSetting,
  decideCorrection,
} from '../../../src/domain/corrections/decide-correction.ts';
import { addDays } from '../../../src/domain/values/date-arithmetic.ts';
import { HOLIDAYS_CN } from '../../../src/domain/values/holidays-cn.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';
import { isWorkingDay } from '../../../src/domain/values/working-days.ts';

const START = plainDate('2026-03-31');
const by = { user: 'ps-register', role: 'R-SUBMIT', department: 'PS' } as const;

const on = (days: number): CorrectionSetting => {
  const day = addDays(START, days);
  return { by, on: day, at: `${day}T01:00:00.000Z`, calendar: HOLIDAYS_CN };
};
const issued = (days = 10): CorrectionEvent => {
  const { calendar: _calendar, ...setting } = on(0);
  return { seq: 1, ...setting, what: { kind: 'issued', days } };
};

const command: fc.Arbitrary<CorrectionCommand> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'keep-time' } as const) },
  fc.constant({ kind: 'hold' } as const),
  fc.constant({ kind: 'resume' } as const),
  fc.record({ kind: fc.constant('acknowledge' as const), source: fc.constantFrom(null, 'T-1') }),
  fc.record({
    kind: fc.constant('look' as const),
    answer: fc.constantFrom('unanswerable' as const, 'not-corrected' as const),
  }),
);
const ending: fc.Arbitrary<CorrectionCommand> = fc.constantFrom<CorrectionCommand>(
  { kind: 'look', answer: 'corrected' },
  { kind: 'decline', code: 'RECORD_STANDS', text: null },
  { kind: 'withdraw', cause: 'outcome-taken-back' },
);
const walk = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.oneof({ weight: 9, arbitrary: command }, ending)), {
  maxLength: 30,
});

/** Does all of it, day after day; every event, and how it stood after each. */
function live(steps: readonly (readonly [number, CorrectionCommand])[]) {
  const events: CorrectionEvent[] = [issued()];
  const lives: CorrectionLife[] = [reduceCorrection(null, issued())];
  let day = 0;
  for (const [days, asked] of steps) {
    day += days;
    const done = decideCorrection(lives.at(-1) as CorrectionLife, asked, on(day));
    for (const event of done.events) {
      events.push(event);
      lives.push(reduceCorrection(lives.at(-1) as CorrectionLife, event));
    }
    expect(lives.at(-1)).toEqual(done.life);
  }
  return { events, lives, day };
}

describe('a correction', () => {
  it('is what its events add up to, and moves as the table allows, whatever is asked of it', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const { events, lives } = live(steps);
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, at) => at + 1));
        expect(events.reduce<CorrectionLife | null>(reduceCorrection, null)).toEqual(lives.at(-1));
        for (const [at, { state }] of lives.entries()) {
          const before = lives[at - 1]?.state ?? 'OPEN';
          expect(before === state || mayBecome(before, state), `${before} to ${state}`).toBe(true);
        }
      }),
    );
  });

  it('once answered, declined or withdrawn, says nothing any more', () => {
    fc.assert(
      fc.property(walk, ending, walk, (steps, end, more) => {
        const { lives, day } = live(steps);
        const { life } = decideCorrection(lives.at(-1) as CorrectionLife, end, on(day));
        expect(isStanding(life.state)).toBe(false);
        expect([dueDay(life, HOLIDAYS_CN), nextLook(life, HOLIDAYS_CN)]).toEqual([null, null]);
        for (const [days, asked] of more)
          expect(decideCorrection(life, asked, on(day + days))).toEqual({ life, events: [] });
      }),
    );
  });

  it('reminds of each share once, in order, and tells twice at most that it is overdue', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const { events } = live(steps);
        const shares = events.flatMap(({ what }) => (what.kind === 'reminded' ? [what.share] : []));
        const times = events.flatMap(({ what }) => (what.kind === 'overdue' ? [what.times] : []));
        for (const told of [shares, times]) {
          expect(told).toEqual([...new Set(told)].toSorted((a, b) => a - b));
        }
        expect(times.every((time) => time <= 2)).toBe(true);
      }),
    );
  });

  it('the day on which the clock is asked next is the first on which it has something to say', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const { lives, day } = live([...steps, [0, { kind: 'keep-time' }]]);
        const life = lives.at(-1) as CorrectionLife;
        const next = nextLook(life, HOLIDAYS_CN);
        if (next === null) return;
        const said = (at: string) =>
          decideCorrection(life, { kind: 'keep-time' }, { ...on(0), on: plainDate(at) }).events.length > 0;
        expect(said(next)).toBe(true);
        expect(next > addDays(START, day)).toBe(true);
        expect(said(addDays(next, -1))).toBe(false);
      }),
    );
  });

  it('ten working days from Tuesday 31 March 2026 end on 15 April: Qingming, 4 to 6 April, is off', () => {
    const life = reduceCorrection(null, issued());
    expect(dueDay(life, HOLIDAYS_CN)).toBe('2026-04-15');
    const worked = Array.from({ length: 15 }, (_, at) => addDays(START, at + 1)).filter((day) =>
      isWorkingDay(day, HOLIDAYS_CN),
    );
    expect([worked.length, worked.at(-1)]).toEqual([10, '2026-04-15']);
  });

  it('is overdue on the day after its last, not on it; the time that an objection holds does not count', () => {
    const life = reduceCorrection(null, issued());
    const stateOn = (of: CorrectionLife, days: number) =>
      decideCorrection(of, { kind: 'keep-time' }, on(days)).life.state;
    expect([stateOn(life, 15), stateOn(life, 16)]).toEqual(['OPEN', 'OVERDUE']);
    const held = decideCorrection(life, { kind: 'hold' }, on(1)).life;
    expect([stateOn(held, 60), dueDay(held, HOLIDAYS_CN)]).toEqual(['OPEN', null]);
    // Held from 1 to 13 April: the working days 2, 3, 7 to 10 and 13 April, seven, are added; the tenth is 24 April.
    const resumed = decideCorrection(held, { kind: 'resume' }, on(13)).life;
    expect(dueDay(resumed, HOLIDAYS_CN)).toBe('2026-04-24');
  });

  it('overdue, it can still be acknowledged, and stays overdue', () => {
    const late = decideCorrection(reduceCorrection(null, issued()), { kind: 'keep-time' }, on(16)).life;
    const { life } = decideCorrection(late, { kind: 'acknowledge', source: 'T-9' }, on(17));
    expect([life.state, life.acknowledged?.source]).toEqual(['OVERDUE', 'T-9']);
  });

  it('begins by being issued, once', () => {
    const [first] = [issued()];
    expect(() => reduceCorrection(null, { ...first, what: { kind: 'held' } })).toThrow(RangeError);
    expect(() => reduceCorrection(reduceCorrection(null, first), first)).toThrow(RangeError);
  });
});
