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
  let key = name;
  // Text that is no name can uncover new marks at each step (quotes behind hyphens, capitals that come apart); names need one.
  for (let step = 0; step < LONGEST_NAME && !isFoldedHan(key); step += 1) {
    const next = keyOnce(key);
    if (next === key) break;
    key = next;
  }
  return key;
}

/** Each step removes a character at least, so that no text as long as a name needs more steps. */
const LONGEST_NAME = 50;

const keyOnce = (name: string): string => foldCharacters(strictName(name).normalize('NFKC').replace(SEPARATORS, ''));
