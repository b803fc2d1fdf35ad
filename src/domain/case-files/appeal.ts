import type { OfficerCommand } from './case-command.ts';
import type { Step } from './case-event.ts';
import type { CaseLife } from './case-life.ts';
import { isOver } from './case-state.ts';
import { fault, reasonFault, type Steps } from './fault.ts';
import type { Setting } from './setting.ts';

/**
 * An objection (异议) is taken down at once and holds the case, whatever its state; an ended case is opened again for it
 * (个人信息保护法 §46, §50).
 */
export function appealOpened(
  { state, limits }: CaseLife,
  { appeal, reason }: Extract<OfficerCommand, { kind: 'open-appeal' }>,
  setting: Setting,
): Steps {
  const wrong = reasonFault(reason, setting);
  if (wrong !== null) return wrong;
  const reopened: readonly Step[] = isOver(state) ? [{ what: { kind: 'reopened' }, to: 'REOPENED' }] : [];
  const { appeal: days, appealReaction: reactionDays } = limits;
  return [...reopened, { what: { kind: 'appeal-opened', appeal, days, reactionDays, reason }, to: 'APPEAL_HOLD' }];
}

/** With reasons: upheld, the case begins anew; else it goes on from where it was held. */
export function appealDecided(
  { appeal }: CaseLife,
  { isUpheld, reason }: Extract<OfficerCommand, { kind: 'decide-appeal' }>,
  setting: Setting,
): Steps {
  if (appeal === null) return fault('APPEAL_UNKNOWN');
  const to = isUpheld ? 'REOPENED' : appeal.heldFrom;
  return (
    reasonFault(reason, setting) ?? [{ what: { kind: 'appeal-decided', appeal: appeal.id, isUpheld, reason }, to }]
  );
}
