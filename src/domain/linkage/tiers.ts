import type { Tier } from './mention.ts';

/** Raised whenever the same mentions could link differently; part of the manifest of a run. */
export const LINK_RULES_VERSION = 5;

const RANKS: Readonly<Record<Tier, number>> = { T1: 0, T2: 1, T3: 2, T4: 3, T5: 4, T6: 5, P: 6, T2n: 7, T7: 8, T8: 9 };

/** Place of a tier, 0 the best. */
export const tierRank = (tier: Tier): number => RANKS[tier];

/** Tiers that always wait for a person: same number under another name, slipped date, same sound. */
export const isReviewTier = (tier: Tier): boolean => RANKS[tier] > RANKS.P;

/** Weak tiers: only a hint, and of interest only where nothing better was found. */
export const isWeakTier = (tier: Tier): boolean => tier === 'T7' || tier === 'T8';
