import type { Consumer } from '../access/actor.ts';
import type { ApprovalSide } from '../agreements/life/agreement-event.ts';

/** What one person said of a request. */
export interface AccessVoice {
  readonly user: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * One officer's access to one restricted record (收养, 福利机构) in one case, allowed by two others: the approver of the
 * department that owns the feed, and data protection (7.9 of the domain reference). Speaks of a record by its id only.
 */
export interface RestrictedAccess {
  readonly id: string;
  readonly caseId: string;
  /** The version of the record: a correction is asked about anew. */
  readonly recordId: string;
  readonly feed: string;
  /** Region of the case. */
  readonly region: string;
  readonly askedBy: string;
  readonly askedDepartment: Consumer;
  readonly reason: string;
  readonly askedAt: string;
  /** Until when both must have allowed it. */
  readonly lapsesAt: string;
  readonly approvals: Partial<Readonly<Record<ApprovalSide, AccessVoice>>>;
  /** Until when it may be looked at; null before both allowed it. */
  readonly expiresAt: string | null;
  readonly declinedBy: string | null;
  readonly withdrawnBy: string | null;
}

export type AccessState = 'asked' | 'half-approved' | 'granted' | 'declined' | 'lapsed' | 'withdrawn' | 'expired';

/** How a request stands at a moment (ISO 8601, UTC). */
export function accessState(access: RestrictedAccess, now: string): AccessState {
  const { withdrawnBy, declinedBy, expiresAt, lapsesAt, approvals } = access;
  if (withdrawnBy !== null) return 'withdrawn';
  if (declinedBy !== null) return 'declined';
  if (expiresAt !== null) return now < expiresAt ? 'granted' : 'expired';
  if (now >= lapsesAt) return 'lapsed';
  return Object.keys(approvals).length === 0 ? 'asked' : 'half-approved';
}

const LIVE: ReadonlySet<AccessState> = new Set<AccessState>(['asked', 'half-approved', 'granted']);

/** Whether it still waits or counts. */
export const isLive = (access: RestrictedAccess, now: string): boolean => LIVE.has(accessState(access, now));
