import type { OfficerCommand } from './case-command.ts';
import type { Step } from './case-event.ts';
import type { CaseLife } from './case-life.ts';
import { fault, reasonFault, type Steps } from './fault.ts';
import type { ActionCode } from './resolution-action.ts';
import type { Setting } from './setting.ts';
import { contradicts, type HalfVerdict } from './two-sided.ts';

/** A department says what holds of its own record. Both sides have to agree before a case is resolved. */
export function halfClosed(
  life: CaseLife,
  { verdict, reason }: Extract<OfficerCommand, { kind: 'close-half' }>,
  setting: Setting,
): Steps {
  const { department } = setting.by;
  // The owner's half is the outcome that it proposes.
  if (department === life.owner) return fault('ROLE_NOT_ALLOWED', department);
  const wrong = reasonFault(reason, setting);
  if (wrong !== null) return wrong;
  const step: Step = { what: { kind: 'half-closed', department, verdict, reason } };
  const action = life.proposal?.outcome.action;
  const isContrary = action !== undefined && contradicts(action, verdict);
  return isContrary ? [step, { what: { kind: 'contradicted', department, verdict } }] : [step];
}

/** A department concerned that has not spoken yet; null when all have, or one side suffices here. */
export const openHalf = ({ limits, concerned, owner, halves }: CaseLife): string | null =>
  limits.isTwoSided
    ? (concerned.find((department) => department !== owner && halves[department] === undefined) ?? null)
    : null;

/** The half that an outcome would contradict. */
export function contradictionWith(
  { halves }: CaseLife,
  action: ActionCode,
): { readonly department: string; readonly verdict: HalfVerdict } | null {
  const [found] = Object.entries(halves)
    .filter(([, verdict]) => contradicts(action, verdict))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return found === undefined ? null : { department: found[0], verdict: found[1] };
}
