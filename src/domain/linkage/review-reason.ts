import { gapInDays } from '../values/plain-date.ts';
import type { IdentityHistory, Mention, Tier, ReviewReason } from './mention.ts';
import { haveTwoMothers } from './relate-births.ts';

/** Why a pair of an accepted tier still waits for a person; null when it does not, or when its tier always does. */
export function reviewReasonOf(tier: Tier, a: Mention, b: Mention, history: IdentityHistory): ReviewReason | null {
  if (tier === 'T1') return isOtherBirth(a, b) ? 'certificate' : null;
  if (tier === 'T3') return areNamesakes(a, b, history) ? 'mothers' : null;
  if (tier === 'T4') return mayBeTwins(a, b) ? 'twins' : null;
  if (tier !== 'T5') return null;
  if (haveTwoMothers(a, b, history)) return 'mothers';
  return mayBeTwins(a, b) ? 'twins' : null;
}

/** One certificate number, yet birth dates more than a day apart and the other sex: a number typed wrong. */
function isOtherBirth(a: Mention, b: Mention): boolean {
  if (a.birthDate === null || b.birthDate === null || a.sex === null || b.sex === null) return false;
  return a.sex !== b.sex && gapInDays(a.birthDate, b.birthDate) > 1;
}

/** Same name and birthday, but two mothers by number, or two by name with two certificates. */
function areNamesakes(a: Mention, b: Mention, history: IdentityHistory): boolean {
  if (haveTwoMothers(a, b, history)) return true;
  const sameMother = a.motherId !== null && a.motherId === b.motherId;
  const otherName = a.motherNameKey !== null && b.motherNameKey !== null && a.motherNameKey !== b.motherNameKey;
  return !sameMother && otherName && haveTwoCertificates(a, b);
}

/**
 * Same mother, day and sex, but two certificates: twins, unless the number that tells twins apart or the name agrees
 * (twins never share a name), or one certificate replaces another.
 */
function mayBeTwins(a: Mention, b: Mention): boolean {
  if (!haveTwoCertificates(a, b)) return false;
  if (a.multipleIndex !== null && a.multipleIndex === b.multipleIndex) return false;
  return a.nameKey === null || a.nameKey !== b.nameKey;
}

/** Both carry a certificate number of a first issue that stands, and not the same. */
const haveTwoCertificates = (a: Mention, b: Mention): boolean =>
  a.certNo !== null && b.certNo !== null && a.certNo !== b.certNo && isFirstIssue(a) && isFirstIssue(b);

const isFirstIssue = (mention: Mention): boolean => mention.competes && mention.replacesKey === null;
