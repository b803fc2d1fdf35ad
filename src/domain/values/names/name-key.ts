import { foldCharacters, isFoldedHan } from './character-folding.ts';
import { strictName } from './name-text.ts';

/* Dots, hyphens and apostrophes are left out: police systems of different age drop them. */
const SEPARATORS = /[·.\-'‐-―−]/gu;

/**
 * The key under which equal and variant names meet: NFKC, no blanks, no bracketed notes, no dots, Latin upper case,
 * traditional and variant characters folded. Taking the key of a key changes nothing. Not for display, not stored
 * in place of the name.
 */
export function nameKey(name: string): string {
  if (isFoldedHan(name)) return name;
  return foldCharacters(strictName(name).replace(SEPARATORS, ''));
}
