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
  // Rosters: by the unit that owns them, see `mayDeliver`.
  uploadRoster: ['R-SUBMIT', 'R-DQO', 'R-EMP', 'R-VILLAGE'],
  withdrawBatch: ['R-DQO', 'R-APPROVE'],
  // Links.
  decideLink: ['R-DQO'],
  undoLinkDecision: ['R-DQO'],
  // Accounts, posts and clients: granted by one administrator, effective by another (三员分离).
  manageAccounts: ['R-ADMIN'],
  grantPost: ['R-ADMIN'],
  confirmPost: ['R-DPO'],
  suspendAccess: ['R-DPO'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof MAY;

export function mayDo({ role }: Pick<Actor, 'role'>, action: Action): boolean {
  const roles: readonly Role[] = MAY[action];
  return roles.includes(role);
}
