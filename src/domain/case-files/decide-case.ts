import { handOf } from './case-hands.ts';
import { mayBegin } from './command-states.ts';
import type { CaseCommand } from './case-command.ts';
import type { CaseEvent, Step } from './case-event.ts';
import type { CaseLife } from './case-life.ts';
import { faultInRight } from './case-rights.ts';
import { mayMove, movesFrom } from './case-state.ts';
import { reduceCase } from './reduce-case.ts';
import type { CaseRefusal, CaseRule } from './refusal.ts';
import type { Setting } from './setting.ts';
import { stepsFor } from './steps.ts';

/** An act as done: the steps to append, and the case after them. */
export interface CaseDone {
  readonly outcome: 'done';
  readonly life: CaseLife;
  readonly events: readonly CaseEvent[];
}

export type CaseAnswer = CaseDone | CaseRefusal;

/** What the caller saw when deciding; null for the hub, which decides on the case as it is. */
export type SeenVersion = number | null;

/**
 * Decides one act on a case: who may, whether the case is still what the officer saw, whether the table of moves allows it,
 * and everything else that the act itself asks. Nothing is stored here; a refusal changes nothing.
 */
export function decideCase(life: CaseLife, command: CaseCommand, seen: SeenVersion, setting: Setting): CaseAnswer {
  const right = faultInRight(command.kind, setting.by, life, setting.region);
  if (right !== null) return refusalOf(life, right);
  if (seen !== null && seen !== life.version) return refusalOf(life, 'STATE_CHANGED');
  if (!mayBegin(command.kind, life.state)) return refusalOf(life, 'MOVE_NOT_ALLOWED', command.kind);
  const steps = stepsFor(life, command, setting);
  return 'rule' in steps ? refusalOf(life, steps.rule, steps.about) : carriedOut(life, steps, setting);
}

export const refusalOf = (
  { state, version }: Pick<CaseLife, 'state' | 'version'>,
  rule: CaseRule,
  about: string | null = null,
): CaseRefusal => ({ outcome: 'refused', rule, about, state, version, allowed: movesFrom(state) });

/** Takes the steps one by one; none is taken unless the table of moves allows all. */
function carriedOut(life: CaseLife, steps: readonly Step[], setting: Setting): CaseAnswer {
  const events: CaseEvent[] = [];
  let now = life;
  for (const step of steps) {
    const event = stamped(now, step, life.seq + 1, setting);
    if (!isAllowed(now, step, event)) return refusalOf(life, 'MOVE_NOT_ALLOWED', event.to);
    if (isOtherHand(now, event)) return refusalOf(life, 'HANDS_MIXED');
    now = reduceCase(now, event);
    events.push(event);
  }
  return { outcome: 'done', life: now, events };
}

function stamped(life: CaseLife, { what, to }: Step, act: number, { at, on, by }: Setting): CaseEvent {
  const back = what.kind === 'undone' ? life.lastAct?.before.state : undefined;
  return { seq: life.seq + 1, act, at, on, by, from: life.state, to: back ?? to ?? life.state, what };
}

/** Going back by undo is no move: the decision never took effect for anybody else. */
const isAllowed = ({ state }: CaseLife, { to, what }: Step, event: CaseEvent): boolean =>
  to === undefined || what.kind === 'undone' || mayMove(state, event.to);

/** Nobody verifies and approves in one case (7.7 of the domain reference). */
function isOtherHand({ hands }: CaseLife, { by, what }: CaseEvent): boolean {
  const [before, now] = [hands[by.user], handOf(by, what.kind)];
  return before !== undefined && now !== null && before !== now;
}
