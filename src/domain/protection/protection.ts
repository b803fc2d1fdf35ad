import type { Actor } from '../access/actor.ts';

/** Why a person is protected; a code, for the story itself is for the files of the police. */
export const PROTECTION_REASONS = {
  VIOLENCE: { zh: '人身安全保护令', en: 'protection order', source: '反家庭暴力法 §23, §29' },
  WITNESS: { zh: '证人、鉴定人、被害人保护', en: 'witness or victim under protection', source: '刑事诉讼法 §64' },
  THREAT: { zh: '人身安全受威胁', en: 'threatened', source: '个人信息保护法 §28, §51; 民法典 §1032' },
} as const;
export type ProtectionReason = keyof typeof PROTECTION_REASONS;

/**
 * proposed: hides already, until somebody else confirms it or two working days are over. active. lift-proposed: still hides.
 * lifted, declined, lapsed: ended.
 */
export type ProtectionState = 'proposed' | 'active' | 'lift-proposed' | 'lifted' | 'declined' | 'lapsed';

/** Records of one person hidden from all but two named officers. Holds user names and ids, nothing about the person. */
export interface Protection {
  readonly id: string;
  /** Person of the spine; null when no run has settled the records yet. */
  readonly personId: string | null;
  readonly reason: ProtectionReason;
  /** The two users who still see the records, in alphabetical order. */
  readonly officers: readonly [string, string];
  readonly state: ProtectionState;
  readonly proposedBy: string;
  /** ISO 8601, UTC: end of the protection that a mere proposal gives. */
  readonly provisionalUntil: string;
  readonly confirmedBy: string | null;
  readonly liftProposedBy: string | null;
  readonly liftedBy: string | null;
}

/** Working days for which a proposal holds without a second person (2.6 of the security design). */
export const PROPOSAL_WORKING_DAYS = 2;

/** Whether the records are hidden at a moment (ISO 8601, UTC). Until a lift is confirmed they are: in doubt for the person. */
export const isInForce = ({ state, provisionalUntil }: Protection, now: string): boolean =>
  state === 'active' || state === 'lift-proposed' || (state === 'proposed' && now < provisionalUntil);

/** Who may know that there is a protection: the two named officers, who asked for it, and data protection. */
export const knowsOf = (
  { officers, proposedBy }: Pick<Protection, 'officers' | 'proposedBy'>,
  { user, role }: Pick<Actor, 'user' | 'role'>,
): boolean => role === 'R-DPO' || proposedBy === user || officers.includes(user);
