import { clocksAfterMove } from './case-clocks.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseLife } from './case-life.ts';

/** A case at its first step. Throws RangeError for any other step: a case begins by being opened. */
export function openedLife({ seq, on, to, what }: CaseEvent): CaseLife {
  if (what.kind !== 'opened') throw new RangeError('a case begins by being opened');
  const { severity, owner, concerned, limits } = what;
  return {
    state: to,
    severity,
    owner,
    concerned,
    limits,
    ageFrom: on,
    assignee: null,
    reassigned: 0,
    assists: [],
    proposal: null,
    outcome: null,
    halves: {},
    contradiction: null,
    pendings: 0,
    pendingUntil: null,
    clocks: clocksAfterMove([], to, limits, on),
    raised: [],
    meeting: null,
    resolution: null,
    appeal: null,
    appeals: 0,
    seq,
    version: 1,
    hands: {},
    flips: 0,
    lastAct: null,
    turnover: null,
  };
}
