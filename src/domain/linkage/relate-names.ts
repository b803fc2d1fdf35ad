import { compareNames } from '../values/names/names.ts';
import type { IdentityHistory, Mention } from './mention.ts';

/**
 * How the names of two mentions relate: `same` is equal or variant-equal, `former` means that one record has the name the
 * other gives as former (曾用名; 公通字〔2021〕12号 §49). `unknown`: a placeholder, a damaged name or none on one side.
 */
export type NameRelation = 'same' | 'former' | 'different' | 'unknown';

export function relateNames(a: Mention, b: Mention, history: IdentityHistory): NameRelation {
  if (a.nameKey === null || b.nameKey === null) return 'unknown';
  if (a.nameKey === b.nameKey) return 'same';
  if (a.nameKey === b.formerNameKey || b.nameKey === a.formerNameKey) return 'former';
  return wasCalled(a, b.nameKey, history) || wasCalled(b, a.nameKey, history) ? 'former' : 'different';
}

/** The register once held this name for the number of the mention (PS-CORR). */
const wasCalled = (mention: Mention, nameKey: string, history: IdentityHistory): boolean =>
  mention.idNumber !== null && history.formerNameKeys(mention.idNumber).has(nameKey);

/**
 * The same for holders of one number, where it pays to look closer: transcribed names cut off by a short field and Latin
 * names in another word order are variants too.
 */
export function relateNamesOfOneNumber(a: Mention, b: Mention, history: IdentityHistory): NameRelation {
  const quick = relateNames(a, b, history);
  if (quick !== 'different' || (isPlainHan(a.name) && isPlainHan(b.name))) return quick;
  return compareNames(a.name, b.name) === 'variant' ? 'same' : 'different';
}

/** Short Han names are never cut off nor reordered. */
const isPlainHan = (name: string | null): boolean => name === null || /^\p{Script=Han}{1,4}$/u.test(name);
