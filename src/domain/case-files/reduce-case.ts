import type { CaseEvent } from './case-event.ts';
import { type CaseLife, type CaseStanding, type LastAct, standingOf } from './case-life.ts';
import { clocksAfterMove } from './case-clocks.ts';
import { handOf } from './case-hands.ts';
import { isSettled } from './case-state.ts';
import { isUndoable } from './undoable.ts';
import { openedLife } from './opened-life.ts';
import { afterHappening } from './after-happening.ts';
import type { CaseClock } from './case-clock.ts';

/** Steps that leave the standing of a case as it is: nobody has to look again before the next decision. */
const SILENT: ReadonlySet<string> = new Set([
  'reminded',
  'raised',
  'commented',
  'evidence-attached',
  'correction-reminded',
  'correction-overdue',
]);

/**
 * How a case stands after one more step. Pure: the same steps give the same case on every machine, so that the row kept
 * beside the events can be checked against them.
 */
export function reduceCase(life: CaseLife | null, event: CaseEvent): CaseLife {
  if (life === null) return openedLife(event);
  const standing = event.what.kind === 'undone' ? restored(life) : afterStep(life, event);
  const isSilent = SILENT.has(event.what.kind) && event.from === event.to;
  return {
    ...standing,
    seq: event.seq,
    version: life.version + (isSilent ? 0 : 1),
    hands: handsAfter(life, event),
    flips: life.flips + (turnsOver(life, event) ? 1 : 0),
    lastAct: lastActAfter(life, event, isSilent),
    turnover: turnoverAfter(life, event),
  };
}

function afterStep(life: CaseLife, event: CaseEvent): CaseStanding {
  const standing = afterHappening(standingOf(life), event);
  const isMove = event.from !== event.to || event.what.kind === 'assigned';
  if (!isMove) return standing;
  const clocks = clocksAfterMove(standing.clocks, event.to, standing.limits, event.on);
  // Whoever moves a case on no longer waits for the family.
  return { ...standing, state: event.to, pendingUntil: null, clocks };
}

/** The standing before the act; what the hub learned meanwhile and which reminders were sent stays. */
function restored(life: CaseLife): CaseStanding {
  const before = life.lastAct?.before;
  if (before === undefined) return standingOf(life);
  const { severity, owner, concerned, limits, raised } = life;
  const clocks = before.clocks.map((clock) => ({
    ...clock,
    reminded: Math.max(clock.reminded, sent(life.clocks, clock)),
  }));
  return { ...before, severity, owner, concerned, limits, raised, clocks };
}

const sent = (clocks: readonly CaseClock[], { kind, of }: CaseClock): number =>
  clocks.find((clock) => clock.kind === kind && clock.of === of)?.reminded ?? 0;

function handsAfter({ hands }: CaseLife, { by, what }: CaseEvent): CaseLife['hands'] {
  const hand = handOf(by, what.kind);
  return hand === null ? hands : { ...hands, [by.user]: hand };
}

/** An outcome in force that is taken back, within the time of its notice or after it. */
const turnsOver = (life: CaseLife, { what }: CaseEvent): boolean =>
  what.kind === 'turned-over' || (what.kind === 'undone' && isSettled(life.state));

function lastActAfter(life: CaseLife, event: CaseEvent, isSilent: boolean): LastAct | null {
  const { act, by, at, what } = event;
  const last = life.lastAct;
  if (what.kind === 'undone') return null;
  if (isUndoable(what.kind)) {
    const isSameAct = last?.act === act;
    return isSameAct ? last : { act, by: by.user, at, isTouched: false, before: standingOf(life) };
  }
  if (last === null || last.act === act || isSilent || what.kind === 'regraded') return last;
  return by.user === last.by ? null : { ...last, isTouched: true };
}

function turnoverAfter(life: CaseLife, { by, what, from, to }: CaseEvent): CaseLife['turnover'] {
  if (what.kind === 'turnover-asked') return { by: by.user, reason: what.reason };
  return from === to ? life.turnover : null;
}
