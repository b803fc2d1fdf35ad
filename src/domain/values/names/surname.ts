import { foldCharacters } from './character-folding.ts';
import { NAME_DOT, strictName } from './name-text.ts';
import { COMPOUND_SURNAMES, LONGEST_SURNAME } from './surnames.ts';

const HAN = /^\p{Script=Han}/u;

/**
 * The surname of a Han name as written: a known compound surname (欧阳 …) or the first character. Null for names with a
 * separator dot and names that do not begin with a Han character, which have no surname to compare.
 */
export function surnameOf(name: string): string | null {
  const strict = strictName(name);
  if (strict.includes(NAME_DOT) || !HAN.test(strict)) return null;
  const points = Array.from(strict);
  for (let length = Math.min(LONGEST_SURNAME, points.length); length >= 2; length -= 1) {
    const head = points.slice(0, length).join('');
    if (COMPOUND_SURNAMES.has(foldCharacters(head))) return head;
  }
  return points[0] ?? null;
}

/**
 * A name as lists show it: surname and one star for each further character; names without surname show their first
 * character. A single character is a star. Counted by code points.
 */
export function maskName(name: string): string {
  const points = Array.from(strictName(name));
  const surname = Array.from(surnameOf(name) ?? points[0] ?? '').length;
  const shown = surname < points.length ? surname : Math.max(points.length - 1, 0);
  return points.slice(0, shown).join('') + '*'.repeat(points.length - shown);
}
