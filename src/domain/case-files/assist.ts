import { isUnit } from './assist-codes.ts';
import type { OfficerCommand } from './case-command.ts';
import type { CaseLife } from './case-life.ts';
import { fault, reasonFault, type Steps, textFault } from './fault.ts';
import { areFieldNames } from './named-things.ts';
import type { Setting } from './setting.ts';

type Asking = Extract<OfficerCommand, { kind: 'ask-assist' }>;

/** Asks another unit to assist: whom, what, with which fields, on what legal basis, by when. */
export function assistAsked(life: CaseLife, command: Asking, setting: Setting): Steps {
  const { assist, unit, urgency, question, fields, basis } = command;
  const wrong = faultInAsking(life, command, setting);
  if (wrong !== null) return wrong;
  const days = life.limits.assist[urgency];
  return [{ what: { kind: 'assist-asked', assist, unit, urgency, question, fields, basis, days }, to: 'ASSIST' }];
}

function faultInAsking(life: CaseLife, { unit, question, fields, basis }: Asking, setting: Setting) {
  if (!isUnit(unit) || unit === life.owner) return fault('ASSIST_UNIT', unit);
  if (question === 'Q6' && life.severity !== 'S1') return fault('QUESTION_NOT_ALLOWED', question);
  // Q7 asks anything: the approver answers for it. The other questions are the officer's.
  if ((question === 'Q7') !== (setting.by.role === 'R-APPROVE')) return fault('QUESTION_NOT_ALLOWED', question);
  if (!areFieldNames(fields)) return fault('OUTCOME_INCOMPLETE', 'fields');
  const [tooMuch] = setting.notShared(unit, fields);
  return tooMuch === undefined ? textFault(basis) : fault('FIELDS_NOT_SHARED', tooMuch);
}

/** Takes a request back; the case goes on being verified. */
export function assistWithdrawn(
  life: CaseLife,
  { assist, reason }: Extract<OfficerCommand, { kind: 'withdraw-assist' }>,
  setting: Setting,
): Steps {
  if (openAssist(life, assist) === null) return fault('ASSIST_UNKNOWN', assist);
  return reasonFault(reason, setting) ?? [{ what: { kind: 'assist-withdrawn', assist, reason }, to: 'VERIFYING' }];
}

export const openAssist = ({ assists }: CaseLife, id: string) =>
  assists.find((one) => one.id === id && one.state === 'open') ?? null;

/** Every unit that was ever asked, whatever became of the request: each got the values that went with it. */
export const unitsAsked = ({ assists }: Pick<CaseLife, 'assists'>): readonly string[] => [
  ...new Set(assists.flatMap(({ unit, passedOnBy }) => (passedOnBy === undefined ? [unit] : [passedOnBy, unit]))),
];
