import type { Actor } from './actor.ts';
import { type Role, ROLES } from './role.ts';

const EVERYBODY = Object.keys(ROLES) as readonly Role[];

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
  // Sharing agreements; who speaks for which side is asked of the agreement.
  readAgreements: ['R-DQO', 'R-APPROVE', 'R-SEC', 'R-DPO', 'R-AUDIT', 'R-ADMIN'],
  proposeAgreement: ['R-DQO', 'R-APPROVE', 'R-DPO'],
  approveAgreement: ['R-APPROVE', 'R-DPO'],
  endAgreement: ['R-APPROVE', 'R-DPO'],
  // Records of restricted registers, one in one case; allowed by two others.
  askRestrictedAccess: ['R-DQO', 'R-APPROVE'],
  decideRestrictedAccess: ['R-APPROVE', 'R-DPO'],
  withdrawRestrictedAccess: ['R-DQO', 'R-APPROVE', 'R-DPO'],
  // Persons under protection; who may know of which is asked of the protection.
  protectPerson: ['R-DQO', 'R-APPROVE'],
  decideProtection: ['R-DQO', 'R-APPROVE', 'R-DPO'],
  // Held batches and first loads, by two people.
  decideHold: ['R-DQO', 'R-APPROVE'],
  // Who decides together with whom, and who lets the same two go on.
  readApprovalPairs: ['R-DPO', 'R-AUDIT'],
  releaseApprovalPair: ['R-DPO'],
  // Erasure at the end of terms: the clock asks; much at once the data-protection officer confirms.
  readRetention: ['R-DPO', 'R-AUDIT', 'R-ADMIN'],
  decideErasure: ['R-DPO'],
  // Rosters: by the unit that owns them, see `mayDeliver`.
  uploadRoster: ['R-SUBMIT', 'R-DQO', 'R-EMP', 'R-VILLAGE'],
  submitBatch: ['R-SUBMIT', 'R-EMP'],
  // Of their own deliveries, see `mayDeliver`; a system of what it sent itself.
  exportRejected: ['R-SUBMIT', 'R-DQO', 'R-EMP', 'R-VILLAGE'],
  withdrawBatch: ['R-DQO', 'R-APPROVE'],
  // Links.
  decideLink: ['R-DQO'],
  undoLinkDecision: ['R-DQO'],
  // Cases; which act on which case is asked of the case itself, see `case-rights.ts`.
  workOnCases: ['R-DQO', 'R-APPROVE', 'R-TOWN', 'R-VILLAGE', 'R-SEC'],
  // Corrections asked of the own department; which ones, see `seesCorrection`.
  readCorrections: ['R-SUBMIT', 'R-DQO', 'R-APPROVE'],
  // What cases told the own unit: whoever works with records there, and who protects their data.
  readNotices: ['R-SUBMIT', 'R-DQO', 'R-APPROVE', 'R-TOWN', 'R-VILLAGE', 'R-SURVEY', 'R-SEC', 'R-DPO'],
  answerCorrections: ['R-SUBMIT', 'R-DQO', 'R-APPROVE'],
  // Sample surveys: ordered by the secretariat, answered by surveyors.
  runSurvey: ['R-SEC'],
  answerSurvey: ['R-SURVEY'],
  readSurveys: ['R-SEC', 'R-MEMBER', 'R-SURVEY', 'R-DPO', 'R-AUDIT'],
  // Values in full, one at a time; which ones is the agreement's business.
  revealField: ['R-DQO', 'R-APPROVE', 'R-TOWN'],
  // Accounts, posts and clients: granted by one administrator, effective by another (三员分离).
  manageAccounts: ['R-ADMIN'],
  grantPost: ['R-ADMIN'],
  confirmPost: ['R-DPO'],
  withdrawPost: ['R-ADMIN', 'R-DPO'],
  suspendAccess: ['R-ADMIN', 'R-DPO'],
  restoreAccess: ['R-ADMIN'],
  grantFreeAsking: ['R-DPO'],
  readAccess: ['R-ADMIN', 'R-DPO', 'R-AUDIT'],
  // Auditors know people by the names of their accounts.
  readNamesOfPeople: ['R-ADMIN', 'R-DPO'],
  // One's own; those of others fall under `suspendAccess`.
  endSession: EVERYBODY,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof MAY;

export function mayDo({ role }: Pick<Actor, 'role'>, action: Action): boolean {
  const roles: readonly Role[] = MAY[action];
  return roles.includes(role);
}

/** Everything that a post may do, by name. */
export const permissionsOf = (post: Pick<Actor, 'role'>): readonly Action[] =>
  (Object.keys(MAY) as Action[]).filter((action) => mayDo(post, action));
