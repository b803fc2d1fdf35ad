import type { Actor } from '../access/actor.ts';
import type { Protection, ProtectionReason, ProtectionState } from './protection.ts';

/** What an officer does with a protection; setting and lifting take two different people. */
export const PROTECTION_MOVES = ['confirm', 'decline', 'propose-lift', 'confirm-lift', 'decline-lift'] as const;
export type ProtectionMove = (typeof PROTECTION_MOVES)[number];

export type ProtectionRefusal =
  /** Two officers, and not one twice. */
  | 'TWO_OFFICERS'
  /** Whoever proposed cannot decide. */
  | 'SAME_PERSON'
  /** Not a step from this state: decided already, or lapsed. */
  | 'NOT_IN_THIS_STATE'
  /** A lift needs a named officer, or the data-protection officer, among the two. */
  | 'NO_NAMED_OFFICER';

export type Moved =
  | { readonly outcome: 'moved'; readonly protection: Protection }
  | { readonly outcome: 'refused'; readonly code: ProtectionRefusal };

type Mover = Pick<Actor, 'user' | 'role'>;

export interface Proposal {
  readonly id: string;
  readonly personId: string | null;
  readonly reason: ProtectionReason;
  readonly officers: readonly string[];
  readonly provisionalUntil: string;
}

/** A first person asks that somebody be protected; it hides at once, for a threat does not wait for the second. */
export function proposeProtection(proposal: Proposal, { user }: Pick<Mover, 'user'>): Moved {
  const [one, two, ...more] = [...new Set(proposal.officers.map((name) => name.trim()).filter(Boolean))].toSorted();
  if (one === undefined || two === undefined || more.length > 0 || proposal.officers.length !== 2)
    return { outcome: 'refused', code: 'TWO_OFFICERS' };
  return moved({
    ...proposal,
    officers: [one, two],
    state: 'proposed',
    proposedBy: user,
    confirmedBy: null,
    liftProposedBy: null,
    liftedBy: null,
  });
}

const FROM: Readonly<Record<ProtectionMove, ProtectionState>> = {
  confirm: 'proposed',
  decline: 'proposed',
  'propose-lift': 'active',
  'confirm-lift': 'lift-proposed',
  'decline-lift': 'lift-proposed',
};

/** The next step of a protection at a moment (ISO 8601, UTC). */
export function moveProtection(protection: Protection, move: ProtectionMove, mover: Mover, now: string): Moved {
  const isLapsed = protection.state === 'proposed' && now >= protection.provisionalUntil;
  if (protection.state !== FROM[move] || isLapsed) return { outcome: 'refused', code: 'NOT_IN_THIS_STATE' };
  if (firstPersonOf(protection, move) === mover.user) return { outcome: 'refused', code: 'SAME_PERSON' };
  if (move === 'confirm-lift' && !isKnownTo(protection, mover)) return { outcome: 'refused', code: 'NO_NAMED_OFFICER' };
  return moved({ ...protection, ...STEPS[move](mover) });
}

/** Whose proposal is being decided; null where the move is the first of the two. */
const firstPersonOf = ({ proposedBy, liftProposedBy }: Protection, move: ProtectionMove): string | null =>
  move === 'propose-lift' ? null : move.endsWith('lift') ? liftProposedBy : proposedBy;

const isKnownTo = ({ officers, liftProposedBy }: Protection, { user, role }: Mover): boolean =>
  role === 'R-DPO' || officers.includes(user) || (liftProposedBy !== null && officers.includes(liftProposedBy));

const STEPS: Readonly<Record<ProtectionMove, (mover: Mover) => Partial<Protection>>> = {
  confirm: ({ user }) => ({ state: 'active', confirmedBy: user }),
  decline: () => ({ state: 'declined' }),
  'propose-lift': ({ user }) => ({ state: 'lift-proposed', liftProposedBy: user }),
  'confirm-lift': ({ user }) => ({ state: 'lifted', liftedBy: user }),
  'decline-lift': () => ({ state: 'active', liftProposedBy: null }),
};

const moved = (protection: Protection): Moved => ({ outcome: 'moved', protection });
