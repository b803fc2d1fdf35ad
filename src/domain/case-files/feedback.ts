import { openAssist } from './assist.ts';
import { isExternalUnit, isUnit } from './assist-codes.ts';
import type { OfficerCommand } from './case-command.ts';
import type { Assist, CaseLife } from './case-life.ts';
import { type Fault, fault, type Steps, textFault } from './fault.ts';
import { areFieldNames, isRegion } from './named-things.ts';
import type { Setting } from './setting.ts';

type Answering = Extract<OfficerCommand, { kind: 'give-feedback' }>;

/** Answers an assist request: substantively, by passing it on once (F5), or by asking for more time once (F7). */
export function feedbackGiven(life: CaseLife, command: Answering, { by }: Setting): Steps {
  const asked = openAssist(life, command.assist);
  if (asked === null) return fault('ASSIST_UNKNOWN', command.assist);
  const wrong = faultOfWho(asked, by) ?? textFault(command.text) ?? faultInAnswer(asked, command);
  if (wrong !== null) return wrong;
  if (command.forwardTo !== null) return forwarded(life, asked, command.forwardTo);
  const { assist, code, fields, toRegion, text } = command;
  if (code === 'F7') return [{ what: { kind: 'more-time', assist, days: life.limits.moreTime, text } }];
  const isExternal = isExternalUnit(asked.unit);
  const what = { kind: 'feedback-given', assist, code, fields, toRegion, isExternal, text } as const;
  // An answer that comes after the case went on is kept, and moves nothing.
  return [life.state === 'ASSIST' ? { what, to: 'FEEDBACK' } : { what }];
}

/** A village answers where somebody lives (Q4) and nothing else; for units outside the hub the secretary writes. */
function faultOfWho({ unit, question }: Assist, { role, department }: Setting['by']): Fault | null {
  if (isExternalUnit(unit)) return role === 'R-SEC' ? null : fault('ROLE_NOT_ALLOWED', unit);
  if (department !== unit) return fault('ROLE_NOT_ALLOWED', unit);
  return role === 'R-VILLAGE' && question !== 'Q4' ? fault('ROLE_NOT_ALLOWED', question) : null;
}

function faultInAnswer({ isForwarded, hadMoreTime }: Assist, { code, fields, toRegion, forwardTo, text }: Answering) {
  if (forwardTo !== null && code !== 'F5') return fault('OUTCOME_INCOMPLETE', 'forwardTo');
  if (forwardTo !== null && isForwarded) return fault('FORWARDED_ONCE');
  if (code === 'F7' && hadMoreTime) return fault('MORE_TIME_ONCE');
  if (!areFieldNames(fields)) return fault('OUTCOME_INCOMPLETE', 'fields');
  if (toRegion !== null && !isRegion(toRegion)) return fault('OUTCOME_INCOMPLETE', 'toRegion');
  if (code === 'F2' && fields.length === 0) return fault('OUTCOME_INCOMPLETE', 'fields');
  if (code === 'F5' && forwardTo === null && toRegion === null) return fault('OUTCOME_INCOMPLETE', 'toRegion');
  return code === 'F6' && text === null ? fault('REASON_EMPTY') : null;
}

function forwarded({ limits, owner }: CaseLife, { id, unit, urgency }: Assist, to: string): Steps {
  if (!isUnit(to) || to === unit || to === owner) return fault('ASSIST_UNIT', to);
  return [{ what: { kind: 'assist-forwarded', assist: id, unit: to, days: limits.assist[urgency] } }];
}
