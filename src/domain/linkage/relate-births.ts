import { compareAtCoarserPrecision, gapInDays, isFullDate, type PlainDate } from '../values/plain-date.ts';
import { countyOf, sameTown } from '../values/region.ts';
import type { IdentityHistory, Mention } from './mention.ts';
import { relateNumbers } from './relate-numbers.ts';

/** Length of a date known to the month: a year alone is shared by too many persons to identify one. */
const TO_THE_MONTH = 7;

/** Birth dates equal at the coarser of both precisions, each known at least to the month. */
export function sameBirthDate(a: Mention, b: Mention): boolean {
  if (a.birthDate === null || b.birthDate === null) return false;
  if (a.birthDate.length < TO_THE_MONTH || b.birthDate.length < TO_THE_MONTH) return false;
  return a.birthDate === b.birthDate || compareAtCoarserPrecision(a.birthDate, b.birthDate) === 'same';
}

/** Birth days at most one day apart (births around midnight); both must be known to the day. */
export function birthWithinADay(a: Mention, b: Mention): boolean {
  const days = birthDays(a, b);
  return days !== null && (days[0] === days[1] || gapInDays(days[0], days[1]) <= 1);
}

/** Both birth days, or null when one is not known to the day. */
export function birthDays(a: Mention, b: Mention): readonly [PlainDate, PlainDate] | null {
  if (a.birthDate === null || b.birthDate === null) return null;
  return isFullDate(a.birthDate) && isFullDate(b.birthDate) ? [a.birthDate, b.birthDate] : null;
}

export const sameSex = (a: Mention, b: Mention): boolean => a.sex !== null && a.sex === b.sex;

/** Any place of the one lies in the county of any place of the other: a child may be entered with either parent. */
export function shareCounty(a: Mention, b: Mention): boolean {
  for (const one of a.regions) {
    const county = countyOf(one);
    if (county !== null && b.regions.some((other) => countyOf(other) === county)) return true;
  }
  return false;
}

/** Any two places are the same town, at the finest level that both have, county at the coarsest. */
export function shareTown(a: Mention, b: Mention): boolean {
  for (const one of a.regions) for (const other of b.regions) if (sameTown(one, other) === true) return true;
  return false;
}

/** Both records number the children of a multiple birth, and differently. */
export const otherTwin = (a: Mention, b: Mention): boolean =>
  a.multipleIndex !== null && b.multipleIndex !== null && a.multipleIndex !== b.multipleIndex;

/** Two mothers by their numbers: a child has one. */
export const haveTwoMothers = (a: Mention, b: Mention, history: IdentityHistory): boolean =>
  relateNumbers(a.motherId, b.motherId, history) === 'different';
