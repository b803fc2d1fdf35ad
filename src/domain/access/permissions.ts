import type { Actor } from './actor.ts';
import type { Role } from './role.ts';

/**
 * Who may do what (7.7 of the domain reference), in one place. An action that is not listed is nobody's. Reading is decided
 * field by field by the sharing agreements; here stand changes, and readings that are nobody else's business.
 *
 * Whose rows, cases and regions an action may touch is asked beside this: a role opens a door, the post says which rooms.
 */
export const MAY = {
  // Operating the hub: configuration, no personal data.
  startRun: ['R-ADMIN'],
  changeSchedule: ['R-ADMIN'],
  setParameter: ['R-ADMIN'],
  setOwedFeed: ['R-ADMIN'],
  readMetrics: ['R-ADMIN'],
  // Who looked at what: for those who judge it, not for those who run it (三员分离).
  readEvidence: ['R-AUDIT', 'R-DPO'],
  readQueues: ['R-ADMIN'],
  installAgreements: ['R-ADMIN'],
  // Erasure at the end of terms: the clock asks; much at once the data-protection officer confirms.
  readRetention: ['R-DPO', 'R-AUDIT', 'R-ADMIN'],
  decideErasure: ['R-DPO'],
  // Rosters: by the unit that owns them, see `mayDeliver`.
  uploadRoster: ['R-SUBMIT', 'R-DQO', 'R-EMP', 'R-VILLAGE'],
  submitBatch: ['R-SUBMIT', 'R-EMP'],
  withdrawBatch: ['R-DQO', 'R-APPROVE'],
  // Links.
  decideLink: ['R-DQO'],
  undoLinkDecision: ['R-DQO'],
  // Cases; which act on which case is asked of the case itself, see `case-rights.ts`.
  workOnCases: ['R-DQO', 'R-APPROVE', 'R-TOWN', 'R-VILLAGE', 'R-SEC'],
  // Values in full, one at a time; which ones is the agreement's business.
  revealField: ['R-DQO', 'R-APPROVE', 'R-TOWN'],
  // Accounts, posts and clients: granted by one administrator, effective by another (三员分离).
  manageAccounts: ['R-ADMIN'],
  grantPost: ['R-ADMIN'],
  confirmPost: ['R-DPO'],
  suspendAccess: ['R-ADMIN', 'R-DPO'],
  grantFreeAsking: ['R-DPO'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof MAY;

export function mayDo({ role }: Pick<Actor, 'role'>, action: Action): boolean {
  const roles: readonly Role[] = MAY[action];
  return roles.includes(role);
}
