import type { Actor } from '../access/actor.ts';
import type { ApprovalSide } from '../agreements/life/agreement-event.ts';
import { feedById } from '../feeds/index.generated.ts';
import { accessState, isLive, type RestrictedAccess } from './restricted-access.ts';

export type AccessVerdict = 'approve' | 'decline';

export type AccessRefusal =
  /** Not a restricted feed, or a department that may not know of it. */
  | 'NOT_RESTRICTED'
  /** The case is closed: there is nothing to look for. */
  | 'CASE_ENDED'
  /** The same officer has asked already and the request is live. */
  | 'ASKED_ALREADY'
  | 'APPROVER_NOT_ENTITLED'
  /** Whoever asked, or has allowed it for one side, is not the other person. */
  | 'SELF_APPROVAL'
  | 'APPROVED_ALREADY'
  /** Decided, withdrawn, lapsed or expired. */
  | 'NOT_OPEN';

export type AccessMoved =
  | { readonly outcome: 'moved'; readonly access: RestrictedAccess }
  | { readonly outcome: 'refused'; readonly code: AccessRefusal };

type Mover = Pick<Actor, 'user' | 'role' | 'department'>;

/** For whom somebody speaks: the approver of the owning department, or data protection; null for anybody else. */
export function sideOf({ role, department }: Mover, feed: string): ApprovalSide | null {
  if (role === 'R-DPO') return 'data-protection';
  return role === 'R-APPROVE' && department === feedById.get(feed)?.owner ? 'owner' : null;
}

/** One of two others says yes or no; the second yes opens the record until `expiresAt`. One no is enough. */
export function decideAccess(
  access: RestrictedAccess,
  verdict: AccessVerdict,
  mover: Mover,
  { now, expiresAt }: { readonly now: string; readonly expiresAt: string },
): AccessMoved {
  const side = sideOf(mover, access.feed);
  if (side === null) return refused('APPROVER_NOT_ENTITLED');
  if (!['asked', 'half-approved'].includes(accessState(access, now))) return refused('NOT_OPEN');
  if (verdict === 'decline') return moved({ ...access, declinedBy: mover.user });
  if (access.approvals[side] !== undefined) return refused('APPROVED_ALREADY');
  if (hasSpoken(access, mover)) return refused('SELF_APPROVAL');
  const approvals = { ...access.approvals, [side]: { user: mover.user, at: now } };
  return moved({ ...access, approvals, expiresAt: Object.keys(approvals).length < 2 ? null : expiresAt });
}

/** Takes it away at once: whoever asked, or either of those who can allow it. */
export function withdrawAccess(access: RestrictedAccess, mover: Mover, now: string): AccessMoved {
  if (access.askedBy !== mover.user && sideOf(mover, access.feed) === null) return refused('APPROVER_NOT_ENTITLED');
  return isLive(access, now) ? moved({ ...access, withdrawnBy: mover.user }) : refused('NOT_OPEN');
}

const hasSpoken = ({ askedBy, approvals }: RestrictedAccess, { user }: Mover): boolean =>
  askedBy === user || Object.values(approvals).some((voice) => voice.user === user);

const refused = (code: AccessRefusal): AccessMoved => ({ outcome: 'refused', code });
const moved = (access: RestrictedAccess): AccessMoved => ({ outcome: 'moved', access });
