import { addDays } from '../values/date-arithmetic.ts';
import type { OfficerCommand } from './case-command.ts';
import type { Happening, Step } from './case-event.ts';
import type { CaseLife } from './case-life.ts';
import { fault, reasonFault, type Steps } from './fault.ts';
import { contradictionWith, openHalf } from './half.ts';
import { isLinkId } from './named-things.ts';
import { proposalDigest } from './proposal-digest.ts';
import { endsCase, faultInOutcome, needsFourEyes, type Outcome } from './resolution-action.ts';
import type { Setting } from './setting.ts';

/**
 * Proposes how the case is resolved. A11 resolves nothing: the family is assisted for a time, which may be renewed. A12
 * takes the case to the joint meeting.
 */
export function proposed(life: CaseLife, outcome: Outcome, setting: Setting): Steps {
  const wrong = reasonFault(outcome.reason, setting);
  if (wrong !== null) return wrong;
  const missing = faultInOutcome(outcome, setting.on);
  if (missing !== null) return fault('OUTCOME_INCOMPLETE', missing);
  if (outcome.action === 'A11') return pending(life, outcome.reason, setting);
  if (outcome.action === 'A12') return toMeeting(life, outcome.reason);
  const digest = proposalDigest(outcome, setting);
  const isFourEyes = needsFourEyes(life.severity, outcome.action);
  const step: Step = { what: { kind: 'proposed', outcome, digest, isFourEyes }, to: 'PROPOSED' };
  return [step, ...contradiction(life, outcome)];
}

function contradiction(life: CaseLife, { action }: Outcome): readonly Step[] {
  const found = contradictionWith(life, action);
  return found === null ? [] : [{ what: { kind: 'contradicted', ...found } }];
}

function pending(life: CaseLife, reason: string, { on }: Setting): Steps {
  const { pendingDays, renewals } = life.limits;
  if (life.pendings > renewals) return fault('RENEWALS_SPENT');
  const what: Happening = { kind: 'pending-begun', until: addDays(on, pendingDays), reason };
  // A family is assisted while the case is being verified, whichever state led here.
  return life.state === 'VERIFYING' ? [{ what }] : [{ what: { kind: 'verifying-started' }, to: 'VERIFYING' }, { what }];
}

const toMeeting = ({ state }: CaseLife, reason: string): Steps => [
  ...(state === 'FEEDBACK' ? [{ what: { kind: 'verifying-started' }, to: 'VERIFYING' } as const] : []),
  { what: { kind: 'escalated', reason }, to: 'ESCALATED' },
];

/** Confirms the proposal as it was read: the same effect on the same records, by a second person where rights are at stake. */
export function confirmed(life: CaseLife, digest: string, setting: Setting): Steps {
  const { proposal } = life;
  if (proposal === null) return fault('MOVE_NOT_ALLOWED', 'RESOLVED');
  if (proposal.isFourEyes && proposal.by === setting.by.user) return fault('SELF_APPROVAL');
  if (proposal.isFourEyes && setting.by.role !== 'R-APPROVE') return fault('ROLE_NOT_ALLOWED');
  if (digest !== proposal.digest || proposalDigest(proposal.outcome, setting) !== digest)
    return fault('PROPOSAL_STALE');
  if (life.contradiction !== null) return fault('HALVES_CONTRADICT', life.contradiction);
  const open = openHalf(life);
  if (open !== null) return fault('HALF_OPEN', open);
  const resolved: Step = { what: { kind: 'confirmed', digest }, to: 'RESOLVED' };
  return endsCase(proposal.outcome.action) ? [resolved, { what: { kind: 'accepted' }, to: 'CLOSED' }] : [resolved];
}

export const rejected = (reason: string, setting: Setting): Steps =>
  reasonFault(reason, setting) ?? [{ what: { kind: 'rejected', reason }, to: 'VERIFYING' }];

/** No conflict at all (A7): a false alarm. */
export function dismissed({ reason, linkId }: Extract<OfficerCommand, { kind: 'dismiss' }>, setting: Setting): Steps {
  if (linkId !== null && !isLinkId(linkId)) return fault('OUTCOME_INCOMPLETE', 'linkId');
  return reasonFault(reason, setting) ?? [{ what: { kind: 'dismissed', reason, linkId }, to: 'DISMISSED' }];
}
