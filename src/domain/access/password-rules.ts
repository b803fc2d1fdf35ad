/**
 * Fewest characters: what NIST SP 800-63B-4 §3.1.1.2 asks of a password that stands alone, so that it still holds when the
 * one-time code is in wrong hands. No mixture of kinds is asked for, and no change by the calendar, as the standard says.
 */
const LEAST = 15;
/** Most characters; the standard asks for 64 at least. A longer one only costs the hash. */
const MOST = 128;
/** Fewest different characters; a repeated one is no password of that length. */
const LEAST_DIFFERENT = 6;

/** What everybody tries first: runs of the keyboard and the alphabet, words of this place. */
const GUESSED = [
  'password',
  'qwertyuiop',
  'asdfghjkl',
  '1qaz2wsx',
  'abcdefgh',
  '12345678',
  '87654321',
  'lianhe',
  '联核',
];

export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_SIMILAR' | 'GUESSED' | 'HAS_NAME';

/** One form of every way to type it (NIST SP 800-63B-4 §3.1.1.2: Unicode normalisation before hashing). */
export const normalisedPassword = (password: string): string => password.normalize('NFKC');

/** Why a password must not be used by this account; null when it may. */
export function faultInPassword(password: string, account: string): PasswordFault | null {
  const text = normalisedPassword(password);
  const characters = Array.from(text);
  if (characters.length < LEAST) return 'TOO_SHORT';
  if (characters.length > MOST) return 'TOO_LONG';
  if (new Set(characters).size < LEAST_DIFFERENT) return 'TOO_SIMILAR';
  const lower = text.toLowerCase();
  if (account.length > 2 && lower.includes(account.toLowerCase())) return 'HAS_NAME';
  return GUESSED.some((word) => lower.includes(word)) ? 'GUESSED' : null;
}
