import type { IdentityHistory } from './mention.ts';

/**
 * How two document numbers relate. `different`: two citizen numbers, hence two persons, for a number is unique and
 * lifelong (居民身份证法 §3). `unknown`: one is missing, or they belong to two kinds of document of which a person may
 * hold both (a passport and an identity card).
 */
export type NumberRelation = 'same' | 'different' | 'unknown';

/** Compares usable numbers as they stand today, after corrections. */
export function relateNumbers(a: string | null, b: string | null, history: IdentityHistory): NumberRelation {
  if (a === null || b === null) return 'unknown';
  if (a === b || history.currentId(a) === history.currentId(b)) return 'same';
  return isCitizenNumber(a) && isCitizenNumber(b) ? 'different' : 'unknown';
}

/**
 * Whether an 18-character number is a citizen's: 81–83 open residence permits of HK, Macau and Taiwan, 9 those of
 * foreign permanent residents, and their holders may have a citizen number as well after naturalisation.
 */
export function isCitizenNumber(number: string): boolean {
  if (number.length !== 18) return false;
  const first = number.charCodeAt(0);
  return first >= 0x31 && first <= 0x37;
}
