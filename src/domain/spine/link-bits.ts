import type { Tier } from '../linkage/mention.ts';
import type { SpineLink } from './spine-slice.ts';

/**
 * Bits of a link that an officer confirmed: outweighs whatever the records of a person say together, and is still a number
 * that means can be taken of.
 */
const CONFIRMED_BITS = 1_000;

/** One certificate number, or one valid number with one name: one to a million, however little else is filled in. */
const BY_NUMBER_BITS = 20;

/** log2(999): the odds at which a link by score is accepted (probability 0.999, docs/adr/0015-link-leftovers-by-score.md). */
const ACCEPTED_BITS = Math.log2(999);

const BY_NUMBER: ReadonlySet<Tier> = new Set(['T1', 'T2']);

/** How strongly a link holds its mentions together, in bits: its score where it has one, else what its tier is worth. */
export function linkBits({ weight, tier, standing }: Pick<SpineLink, 'weight' | 'tier' | 'standing'>): number {
  if (standing === 'confirmed') return CONFIRMED_BITS;
  return weight ?? (BY_NUMBER.has(tier) ? BY_NUMBER_BITS : ACCEPTED_BITS);
}
