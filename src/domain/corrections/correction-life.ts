import { pauseClock, resumeClock, type WorkingClock, workingClock } from '../case-files/working-clock.ts';
import type { DeclineCode } from './correction-code.ts';
import type { CorrectionEvent, WithdrawalCause } from './correction-event.ts';
import { type CorrectionAnswer, type CorrectionState, isStanding } from './correction-state.ts';

/** How a correction stands: the fold of its events. */
export interface CorrectionLife {
  readonly seq: number;
  readonly state: CorrectionState;
  readonly clock: WorkingClock;
  readonly answer: CorrectionAnswer;
  readonly acknowledged: { readonly by: string; readonly at: string; readonly source: string | null } | null;
  /** How often its whole period has run out. */
  readonly overdue: number;
  readonly declined: { readonly code: DeclineCode; readonly text: string | null } | null;
  readonly withdrawn: WithdrawalCause | null;
}

/** The correction after one more step. Pure. Throws RangeError when its first step is not that it was issued. */
export function reduceCorrection(life: CorrectionLife | null, event: CorrectionEvent): CorrectionLife {
  if (life === null) return issued(event);
  return { ...after(life, event), seq: event.seq };
}

function issued({ seq, on, what }: CorrectionEvent): CorrectionLife {
  if (what.kind !== 'issued') throw new RangeError('a correction begins by being issued');
  return {
    seq,
    state: 'OPEN',
    clock: workingClock(what.days, on),
    answer: 'unanswerable',
    acknowledged: null,
    overdue: 0,
    declined: null,
    withdrawn: null,
  };
}

function after(life: CorrectionLife, { on, at, by, what }: CorrectionEvent): CorrectionLife {
  switch (what.kind) {
    case 'issued':
      throw new RangeError('a correction is issued once');
    case 'acknowledged':
      return {
        ...life,
        state: life.state === 'OPEN' ? 'ACKNOWLEDGED' : life.state,
        acknowledged: { by: by.user, at, source: what.source },
      };
    case 'reminded':
      return { ...life, clock: { ...life.clock, reminded: what.share } };
    case 'overdue':
      return { ...life, state: 'OVERDUE', overdue: what.times };
    case 'looked':
      return what.answer === 'corrected'
        ? ended({ ...life, answer: what.answer, state: 'CORRECTED' }, on)
        : { ...life, answer: what.answer };
    case 'declined':
      return ended({ ...life, state: 'DECLINED', declined: { code: what.code, text: what.text } }, on);
    case 'withdrawn':
      return ended({ ...life, state: 'WITHDRAWN', withdrawn: what.cause }, on);
    case 'held':
      return { ...life, clock: pauseClock(life.clock, on) };
    case 'resumed':
      return { ...life, clock: isStanding(life.state) ? resumeClock(life.clock, on) : life.clock };
  }
}

/** Nothing is owed any more: the time stands still for good. */
const ended = (life: CorrectionLife, on: CorrectionEvent['on']): CorrectionLife => ({
  ...life,
  clock: pauseClock(life.clock, on),
});
