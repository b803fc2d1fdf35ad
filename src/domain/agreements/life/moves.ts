import { faultsIn } from '../agreement-faults.ts';
import { feedFacts } from '../matrix/feed-facts.ts';
import type {
  AgreementEvent,
  Approved,
  ApprovalSide,
  Proposed,
  Resumed,
  Revoked,
  Signer,
  Suspended,
} from './agreement-event.ts';
import { type History, stateOf, type Version } from './standing.ts';

/** Why a move is not allowed. */
export type MoveRefusal =
  | 'AGREEMENT_FAULTY'
  | 'VERSION_TAKEN'
  | 'PROPOSAL_PENDING'
  | 'PROPOSER_NOT_ENTITLED'
  | 'EMERGENCY_REASON'
  | 'PROPOSAL_UNKNOWN'
  | 'PROPOSAL_STALE'
  | 'APPROVER_NOT_ENTITLED'
  | 'SELF_APPROVAL'
  | 'APPROVED_ALREADY'
  | 'REVOKER_NOT_ENTITLED'
  | 'REVOKED_ALREADY'
  | 'REASON_SHORT'
  | 'NOT_IN_FORCE'
  | 'NOT_SUSPENDED'
  | 'RESUMER_NOT_ENTITLED';

/** Shortest reason in characters, as for every reveal (2.0 C14 of the security design). */
const SHORTEST_REASON = 8;

/** Why the event cannot follow the history; null when it can. */
export function refusalOf(history: History, event: AgreementEvent): MoveRefusal | null {
  if (event.kind === 'proposed') return refusalOfProposal(history, event);
  const version = history.find(({ agreement }) => agreement.version === event.version);
  if (version === undefined) return 'PROPOSAL_UNKNOWN';
  switch (event.kind) {
    case 'approved':
      return refusalOfApproval(version, history, event);
    case 'revoked':
      return refusalOfRevocation(version, history, event);
    case 'suspended':
      return refusalOfSuspension(version, history, event);
    case 'resumed':
      return refusalOfResumption(version, history, event);
  }
}

function refusalOfProposal(
  history: History,
  { agreement, id, version, by, emergency, at }: Proposed,
): MoveRefusal | null {
  if (agreement.id !== id || agreement.version !== version || faultsIn(agreement).length > 0) return 'AGREEMENT_FAULTY';
  const latest = history.at(-1);
  if (version !== (latest?.agreement.version ?? 0) + 1) return 'VERSION_TAKEN';
  if (latest !== undefined && isPending(latest, history, at)) return 'PROPOSAL_PENDING';
  if (!mayPropose(by, version, agreement)) return 'PROPOSER_NOT_ENTITLED';
  return emergency !== null && emergency.trim().length < SHORTEST_REASON ? 'EMERGENCY_REASON' : null;
}

const isPending = (version: Version, history: History, at: string): boolean =>
  ['draft', 'half-approved'].includes(stateOf(version, history, at));

const ownerOf = (feed: string) => feedFacts(feed)?.owner ?? null;

function mayPropose(by: Signer, version: number, { consumer, feed }: Proposed['agreement']): boolean {
  // The matrix is the first version of every agreement; the administrator who sets the hub up puts it before those who approve.
  if (by.role === 'R-DPO' || (by.role === 'R-ADMIN' && version === 1)) return true;
  const isOfficer = by.role === 'R-DQO' || by.role === 'R-APPROVE';
  return isOfficer && (by.department === consumer || by.department === ownerOf(feed));
}

function refusalOfApproval(version: Version, history: History, event: Approved): MoveRefusal | null {
  const state = stateOf(version, history, event.at);
  if (history.at(-1) !== version || state === 'revoked' || state === 'expired') return 'PROPOSAL_STALE';
  if (!mayApprove(event.by, event.side, version.agreement.feed)) return 'APPROVER_NOT_ENTITLED';
  if (version.approvals[event.side] !== undefined) return 'APPROVED_ALREADY';
  return hasSigned(version, event.by) ? 'SELF_APPROVAL' : null;
}

/** The approver of the owner department, and the data-protection officer. */
function mayApprove({ role, department }: Signer, side: ApprovalSide, feed: string): boolean {
  return side === 'data-protection' ? role === 'R-DPO' : role === 'R-APPROVE' && department === ownerOf(feed);
}

const hasSigned = ({ proposed, approvals }: Version, { user }: Signer): boolean =>
  [proposed, ...Object.values(approvals)].some(({ by }) => by.user === user);

/** One person is enough to take a right away: the owner, the reader itself, or data protection. */
function mayTakeAway({ role, department }: Signer, { consumer, feed }: Version['agreement']): boolean {
  return role === 'R-DPO' || (role === 'R-APPROVE' && (department === ownerOf(feed) || department === consumer));
}

function refusalOfRevocation(version: Version, history: History, event: Revoked): MoveRefusal | null {
  if (!mayTakeAway(event.by, version.agreement)) return 'REVOKER_NOT_ENTITLED';
  return stateOf(version, history, event.at) === 'revoked' ? 'REVOKED_ALREADY' : null;
}

function refusalOfSuspension(version: Version, history: History, event: Suspended): MoveRefusal | null {
  if (!mayTakeAway(event.by, version.agreement)) return 'REVOKER_NOT_ENTITLED';
  if (event.reason.trim().length < SHORTEST_REASON) return 'REASON_SHORT';
  return stateOf(version, history, event.at) === 'in-force' ? null : 'NOT_IN_FORCE';
}

/** What one took away only somebody else gives back, for a side that could have approved it. */
function refusalOfResumption(version: Version, history: History, { by, at }: Resumed): MoveRefusal | null {
  if (stateOf(version, history, at) !== 'suspended') return 'NOT_SUSPENDED';
  const { feed } = version.agreement;
  if (!mayApprove(by, 'data-protection', feed) && !mayApprove(by, 'owner', feed)) return 'RESUMER_NOT_ENTITLED';
  return version.suspended?.by.user === by.user ? 'SELF_APPROVAL' : null;
}
