import type { Tier } from '../linkage/mention.ts';
import type { Linked } from './dossier.ts';

/** Tiers that count as found unless a check says otherwise: T1 to T6, and what the model links by itself (ADR 0015). */
const FOUND_TIERS: readonly Tier[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'P'];

type Link = Pick<Linked, 'tier' | 'standing' | 'reviewReason'>;

/** A link that the engine accepted or an officer confirmed. */
export const isAccepted = (link: Link): boolean => link.standing !== 'review';

/**
 * Whether a linked counterpart counts as found. A check that names a weak tier itself accepts it although it waits for
 * review, but never one of several candidates (a tie, twins).
 */
export function isFound(link: Link, foundAt: readonly Tier[] | undefined): boolean {
  if (link.standing === 'confirmed') return true;
  const tiers = foundAt ?? FOUND_TIERS;
  if (!tiers.includes(link.tier)) return false;
  return link.standing === 'accepted' || (isWeak(link.tier) && link.reviewReason === null);
}

const isWeak = (tier: Tier): boolean => !FOUND_TIERS.includes(tier);
