import type { Step } from './case-event.ts';
import type { CaseLife } from './case-life.ts';
import { fault, reasonFault, type Steps } from './fault.ts';
import { isSettled } from './case-state.ts';
import type { Setting } from './setting.ts';

/**
 * Takes a decision back. Until its notice leaves, who decided does it alone, and only while nobody else acted; after that an
 * outcome is turned over as a new decision by two people, at most so often, then the joint meeting decides.
 */
export function undone(life: CaseLife, reason: string, setting: Setting): Steps {
  const wrong = reasonFault(reason, setting);
  if (wrong !== null) return wrong;
  return isStillOwn(life, setting)
    ? undoneAlone(life, reason)
    : (turnedOver(life, reason, setting) ?? whyNot(life, setting));
}

const isStillOwn = ({ lastAct, limits }: CaseLife, { by, at }: Setting): boolean =>
  lastAct !== null && lastAct.by === by.user && !lastAct.isTouched && at < leavesAt(lastAct.at, limits.undoMinutes);

/** When the notice of a decision leaves. */
export const leavesAt = (at: string, minutes: number): string =>
  new Date(new Date(at).getTime() + minutes * 60_000).toISOString();

function undoneAlone({ lastAct, state, flips, limits }: CaseLife, reason: string): Steps {
  const isOutcome = isSettled(state);
  // Said once too often, the outcome stands until the meeting speaks: see `turnedOver`.
  if (isOutcome && flips >= limits.flips) return fault('UNDO_LATE');
  return [{ what: { kind: 'undone', act: lastAct?.act ?? 0, reason } }];
}

/** Null when the case has no outcome to turn over. */
function turnedOver({ state, turnover, flips, limits }: CaseLife, reason: string, { by }: Setting): Steps | null {
  if (!isSettled(state)) return null;
  if (turnover === null) return [{ what: { kind: 'turnover-asked', reason } }];
  if (turnover.by === by.user) return fault('TURNOVER_PEER');
  const over: Step = { what: { kind: 'turned-over' }, to: 'REOPENED' };
  const toMeeting: Step = { what: { kind: 'escalated', reason: turnover.reason }, to: 'ESCALATED' };
  return flips >= limits.flips ? [over, toMeeting] : [over];
}

function whyNot({ lastAct }: CaseLife, { by }: Setting): Steps {
  if (lastAct === null) return fault('UNDO_NOTHING');
  if (lastAct.by !== by.user) return fault('UNDO_OTHERS');
  return fault(lastAct.isTouched ? 'UNDO_TOUCHED' : 'UNDO_LATE');
}
