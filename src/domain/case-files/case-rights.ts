import { unitsAsked } from './assist.ts';
import type { CaseActor } from './case-actor.ts';
import type { CommandKind } from './case-command.ts';
import type { CaseLife } from './case-life.ts';
import type { CaseRule } from './refusal.ts';

type Right = (actor: CaseActor, life: CaseLife) => boolean;

/**
 * Verifies and proposes: the data-quality officer of the department that owns the case; for towns and villages also their
 * coordinator. What no department owns is settled by the secretary.
 */
const owns: Right = ({ role, department }, { owner }) =>
  owner === 'HUB'
    ? role === 'R-SEC'
    : department === owner && (role === 'R-DQO' || (owner === 'GR' && role === 'R-TOWN'));

/** Confirms: the approver of the owning department; of any department concerned where the hub itself owns the case. */
const approves: Right = ({ role, department }, { owner, concerned }) =>
  role === 'R-APPROVE' && (owner === 'HUB' ? concerned.includes(department) : department === owner);

const isSecretary: Right = ({ role }) => role === 'R-SEC';

/** Speaks for a department that the case is about. */
const speaksFor: Right = ({ role, department }, { concerned }) =>
  concerned.includes(department) && (role === 'R-DQO' || role === 'R-TOWN');

const wasAsked = ({ department }: CaseActor, { assists }: CaseLife): boolean =>
  assists.some(({ unit }) => unit === department);

/** Answers: officers of the unit that was asked; the secretary types what an external unit wrote. Which one, see `feedback.ts`. */
const answers: Right = (actor, life) =>
  isSecretary(actor, life) || (['R-DQO', 'R-TOWN', 'R-VILLAGE'].includes(actor.role) && wasAsked(actor, life));

const isCaseRole: Right = ({ role }) => ['R-DQO', 'R-APPROVE', 'R-TOWN', 'R-SEC'].includes(role);

const isHub: Right = ({ role }) => role === 'hub';

const anyOf =
  (...rights: readonly Right[]): Right =>
  (actor, life) =>
    rights.some((right) => right(actor, life));

/** Who may do what to a case (7.1 and 7.7 of the domain reference). */
const RIGHTS: Readonly<Record<CommandKind, Right>> = {
  assign: anyOf(owns, approves),
  'start-verifying': owns,
  'ask-assist': anyOf(owns, approves),
  'withdraw-assist': anyOf(owns, approves),
  'give-feedback': answers,
  propose: owns,
  confirm: anyOf(owns, approves),
  reject: anyOf(owns, approves),
  dismiss: owns,
  escalate: anyOf(owns, approves, isSecretary),
  'put-on-agenda': isSecretary,
  'record-resolution': isSecretary,
  'carry-out': owns,
  'close-half': speaksFor,
  'open-appeal': anyOf(isCaseRole),
  'decide-appeal': approves,
  comment: isCaseRole,
  'attach-evidence': isCaseRole,
  undo: isCaseRole,
  observe: isHub,
  regrade: isHub,
  'keep-time': isHub,
  // Whose correction it is was asked of the correction; see `faultInRight`.
  'tell-of-corrections': () => true,
};

/** Was asked at some time, also where the request was passed on since. */
const wasEverAsked: Right = ({ department }, life) => unitsAsked(life).includes(department);

/** Whether somebody may know of the case at all: for everybody else there is no such case. */
export function mayKnow(actor: CaseActor, life: CaseLife, region: string): boolean {
  if (actor.role === 'hub' || actor.role === 'R-SEC') return true;
  const isParty =
    actor.department === life.owner || life.concerned.includes(actor.department) || wasEverAsked(actor, life);
  return isParty && region.startsWith(actor.region);
}

/** Which rule keeps this person from doing this; null when none does. */
export function faultInRight(kind: CommandKind, actor: CaseActor, life: CaseLife, region: string): CaseRule | null {
  // A department that is to enter an event may have no record in the case.
  if (kind === 'tell-of-corrections') return null;
  if (!mayKnow(actor, life, region)) return 'NOT_YOUR_CASE';
  return RIGHTS[kind](actor, life) ? null : 'ROLE_NOT_ALLOWED';
}
