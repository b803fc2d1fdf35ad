import { birthDateOf } from '../values/identity-number.ts';
import { gapInDays } from '../values/plain-date.ts';
import { dateSlip } from '../values/date-slips.ts';
import { compareMentions, sameButForASlip } from './agreement.ts';
import type { IdentityHistory, Judgement, Mention, Tier } from './mention.ts';
import {
  birthDays,
  birthWithinADay,
  haveTwoMothers,
  otherTwin,
  sameBirthDate,
  sameSex,
  shareCounty,
  shareTown,
} from './relate-births.ts';
import { type NameRelation, relateNames, relateNamesOfOneNumber } from './relate-names.ts';
import { relateNumbers } from './relate-numbers.ts';
import { reviewReasonOf } from './review-reason.ts';
import { isReviewTier } from './tiers.ts';

/**
 * The best tier at which two mentions may be the same person, or null when nothing speaks for it. Symmetric. Two
 * different citizen numbers are two persons: such a pair is only found by its certificate number (T1), or at T8 when
 * one of the numbers contradicts its own row. Uniqueness and ties are for the assignment to judge.
 */
export function judgePair(a: Mention, b: Mention, history: IdentityHistory): Judgement | null {
  const tier = bestTier(a, b, history);
  if (tier === null) return null;
  const reviewReason = reviewReasonOf(tier, a, b, history);
  const standing = reviewReason !== null || isReviewTier(tier) ? 'review' : 'accepted';
  return { tier, standing, reviewReason, ...compareMentions(a, b, history) };
}

function bestTier(a: Mention, b: Mention, history: IdentityHistory): Tier | null {
  if (a.certNo !== null && a.certNo === b.certNo) return 'T1';
  const numbers = relateNumbers(a.idNumber, b.idNumber, history);
  if (numbers === 'different') return isOthersNumber(a, b) ? 'T8' : null;
  if (numbers === 'unknown') return bestTierWithoutNumber(a, b, history);
  if (relateNamesOfOneNumber(a, b, history) !== 'different') return 'T2';
  return isSameBirth(a, b, history) ? 'T4' : 'T2n';
}

function bestTierWithoutNumber(a: Mention, b: Mention, history: IdentityHistory): Tier | null {
  const names = relateNames(a, b, history);
  const sexes = sameSex(a, b);
  if (sexes && isSamePerson(a, b, names)) return 'T3';
  if (isSameBirth(a, b, history)) return 'T4';
  if (sexes && isBirthToSameName(a, b)) return 'T5';
  if (names === 'same' && isSlippedNumber(a, b)) return 'T6';
  return sexes && !otherTwin(a, b) && !haveTwoMothers(a, b, history) ? weakTier(a, b, names) : null;
}

/** T3: name, birth date, sex (tested before) and county. */
const isSamePerson = (a: Mention, b: Mention, names: NameRelation): boolean =>
  (names === 'same' || names === 'former') && sameBirthDate(a, b) && shareCounty(a, b);

/** T4: mother's number, birth day ± 1, sex, and which of several when both say so. */
function isSameBirth(a: Mention, b: Mention, history: IdentityHistory): boolean {
  if (a.motherId === null || b.motherId === null || !sameSex(a, b) || otherTwin(a, b)) return false;
  return relateNumbers(a.motherId, b.motherId, history) === 'same' && birthWithinADay(a, b);
}

/** T5: mother's name, birth day ± 1, sex (tested before), town. */
function isBirthToSameName(a: Mention, b: Mention): boolean {
  if (a.motherNameKey === null || a.motherNameKey !== b.motherNameKey || otherTwin(a, b)) return false;
  return birthWithinADay(a, b) && shareTown(a, b);
}

/** T6: numbers one slip apart, at least one of which fails its own test. The same failing number twice counts too. */
function isSlippedNumber(a: Mention, b: Mention): boolean {
  if (a.idSuspect === null && b.idSuspect === null) return false;
  const [one, other] = [a.idNumber ?? a.idSuspect, b.idNumber ?? b.idSuspect];
  return one !== null && other !== null && sameButForASlip(one, other);
}

/** T7: the name, and a birth date that a typical slip explains. T8: the sound of the name, and the very day. Same town. */
function weakTier(a: Mention, b: Mention, names: NameRelation): Tier | null {
  const days = birthDays(a, b);
  if (days === null) return null;
  if (days[0] === days[1]) return a.pinyin !== null && a.pinyin === b.pinyin && shareTown(a, b) ? 'T8' : null;
  return names === 'same' && dateSlip(days[0], days[1]) !== null && shareTown(a, b) ? 'T7' : null;
}

/**
 * Name, birth day, sex and town agree, and one of the two numbers names another birth date than its row: somebody else's
 * number stands in the row (the informant's, the handler's).
 */
function isOthersNumber(a: Mention, b: Mention): boolean {
  if (a.nameKey === null || a.nameKey !== b.nameKey || !sameSex(a, b)) return false;
  const days = birthDays(a, b);
  if (days === null || days[0] !== days[1] || !shareTown(a, b)) return false;
  return contradictsItsNumber(a) || contradictsItsNumber(b);
}

function contradictsItsNumber({ idNumber, birthDate }: Mention): boolean {
  const born = idNumber === null ? null : birthDateOf(idNumber);
  return born !== null && birthDate !== null && gapInDays(born, birthDate) > 0;
}
