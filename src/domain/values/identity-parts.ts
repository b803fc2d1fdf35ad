import { dateOf, digitsAt, type PlainDate } from './calendar-date.ts';
import { isRealDay } from './day-number.ts';
import { areDigits, checkCharacter, ID_LENGTH, OLD_ID_LENGTH } from './identity-check.ts';

/** Sequence codes that the 1989 standard kept for people born in the 1800s (range from practice, not from the text). */
const CENTENARIAN_SEQUENCE = 996;

/** True when digits 7–14 of an 18-character number name a real day. */
export function hasRealBirthDate(id: string): boolean {
  return id.length === ID_LENGTH && isRealDay(digitsAt(id, 6, 10), digitsAt(id, 10, 12), digitsAt(id, 12, 14));
}

/** The birth date in an 18-character number, or null when the digits name no real day. */
export function birthDateOf(id: string): PlainDate | null {
  if (!hasRealBirthDate(id)) return null;
  return dateOf(digitsAt(id, 6, 10), digitsAt(id, 10, 12), digitsAt(id, 12, 14));
}

/** The sex in an 18-character number: odd 17th digit `1` male, even `2` female (GB/T 2261.1); null when unreadable. */
export function sexOf(id: string): '1' | '2' | null {
  if (id.length !== ID_LENGTH || !areDigits(id, 16, 17)) return null;
  return id.charCodeAt(16) % 2 === 1 ? '1' : '2';
}

/** The 18-character number of a 15-digit one: century inserted after digit 6, check character appended. */
export function upgrade15(old: string): string | null {
  if (old.length !== OLD_ID_LENGTH || !areDigits(old, 0, OLD_ID_LENGTH)) return null;
  const century = digitsAt(old, 12, 15) >= CENTENARIAN_SEQUENCE ? '18' : '19';
  const first17 = `${old.slice(0, 6)}${century}${old.slice(6)}`;
  return first17 + checkCharacter(first17);
}

/**
 * The number as lists show it: first character, stars, last character; a number of 18 characters shows 1 + 16 + 1.
 * Two characters or fewer are stars only.
 */
export function maskIdentityNumber(id: string): string {
  const points = Array.from(id);
  if (points.length <= 2) return '*'.repeat(points.length);
  return `${points[0]}${'*'.repeat(points.length - 2)}${points.at(-1)}`;
}

/** True when two different numbers of one length differ by one substitution or one swap of neighbours. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let first = 0;
  while (first < a.length && a.charCodeAt(first) === b.charCodeAt(first)) first += 1;
  if (first === a.length) return false;
  if (a.slice(first + 1) === b.slice(first + 1)) return true;
  const swapped = a[first] === b[first + 1] && a[first + 1] === b[first];
  return swapped && a.slice(first + 2) === b.slice(first + 2);
}
