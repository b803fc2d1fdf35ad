import { defineComparison } from './define-comparison.ts';
import {
  ID_EXAMPLES,
  ID_LEVEL_BIRTH,
  ID_LEVEL_ELSE,
  ID_LEVEL_EXACT,
  ID_LEVEL_MISSING,
  ID_LEVEL_NEIGHBOUR,
  ID_LEVEL_REGION_BIRTH,
  ID_LEVEL_SLIP,
  ID_LEVEL_TWO_DIGITS,
  ID_LEVEL_UPGRADED,
  ID_LEVELS,
} from './id-levels.ts';
import {
  DIGITS,
  IDENTITY_WIDTH,
  identityText,
  KIND_AT,
  OLD,
  OTHER_DOCUMENT,
  packIdentity,
  VALID,
} from './identity-digits.ts';
import { isNeighbourSwap, nibbleCount } from './nibbles.ts';

/** Low two nibbles of the second word and the first two of the third are month and day; 8 digits in all. */
const DAY_DIGITS = 0xff0000;
const CHECK_DIGIT = 0xf;

/* Numbers that differ in two places, both valid, are of two people: twins registered one after the other have such. */
function levelOfCitizens(words: Uint32Array, a: number, b: number): number {
  const kindA = (words[a] ?? 0) >>> KIND_AT;
  const kindB = (words[b] ?? 0) >>> KIND_AT;
  const old = kindA === OLD || kindB === OLD;
  const region = ((words[a] ?? 0) ^ (words[b] ?? 0)) & DIGITS;
  const birth = (words[a + 1] ?? 0) ^ (words[b + 1] ?? 0);
  const whole = (words[a + 2] ?? 0) ^ (words[b + 2] ?? 0);
  // The check character of an upgraded number was computed, so it repeats a slip of another digit.
  const rest = old ? whole & ~CHECK_DIGIT : whole;
  if ((region | birth | whole) === 0) return kindA === kindB ? ID_LEVEL_EXACT : ID_LEVEL_UPGRADED;
  const level = levelOfSlips(words, a, b, region, birth, rest, kindA === VALID && kindB === VALID);
  if (level !== ID_LEVEL_ELSE) return level;
  if ((birth | (rest & DAY_DIGITS)) !== 0) return ID_LEVEL_ELSE;
  return region === 0 ? ID_LEVEL_REGION_BIRTH : ID_LEVEL_BIRTH;
}

function levelOfSlips(
  words: Uint32Array,
  a: number,
  b: number,
  region: number,
  birth: number,
  rest: number,
  valid: boolean,
): number {
  const differing = nibbleCount(region) + nibbleCount(birth) + nibbleCount(rest);
  if (differing > 2) return ID_LEVEL_ELSE;
  if (valid) return ID_LEVEL_NEIGHBOUR;
  return differing < 2 || isSwap(words, a, b, region, birth, rest) ? ID_LEVEL_SLIP : ID_LEVEL_TWO_DIGITS;
}

/* Two neighbours swapped; across the words the two places are the last of one and the first of the next. */
function isSwap(words: Uint32Array, a: number, b: number, region: number, birth: number, rest: number): boolean {
  for (let i = 0; i < 2; i += 1) {
    const high = (((words[a + i] ?? 0) & 0xf) << 4) | (((words[a + i + 1] ?? 0) >>> 20) & 0xf);
    const low = (((words[b + i] ?? 0) & 0xf) << 4) | (((words[b + i + 1] ?? 0) >>> 20) & 0xf);
    if (isNeighbourSwap(high, low, high ^ low)) return true;
  }
  const at = region !== 0 ? 0 : birth !== 0 ? 1 : 2;
  const differs = region !== 0 ? region : birth !== 0 ? birth : rest;
  return isNeighbourSwap(words[a + at] ?? 0, words[b + at] ?? 0, differs);
}

/**
 * Numbers of identity documents. A citizen number (GB 11643-1999) differs by a slip only when one side fails its check
 * character or birth date: it catches every single digit and swap, so two valid numbers are two people however close. A
 * passport is equal or not, and says nothing beside a citizen number, since one person can have both.
 */
export const idNumber = defineComparison({
  code: 'id-number',
  name: { zh: '证件号码', en: 'identity number' },
  source: 'GB 11643-1999 §4; GB 11643-1989 (15 digits)',
  columns: ['identity number'],
  levels: ID_LEVELS,
  width: IDENTITY_WIDTH,
  pack(cells, words, at) {
    packIdentity(cells[0] ?? '', words, at);
  },
  level(words, a, b) {
    const firstA = words[a] ?? 0;
    const firstB = words[b] ?? 0;
    if (firstA === 0 || firstB === 0) return ID_LEVEL_MISSING;
    const otherA = firstA >>> KIND_AT === OTHER_DOCUMENT;
    const otherB = firstB >>> KIND_AT === OTHER_DOCUMENT;
    if (otherA !== otherB) return ID_LEVEL_MISSING;
    if (!otherA) return levelOfCitizens(words, a, b);
    return words[a + 1] === words[b + 1] ? ID_LEVEL_EXACT : ID_LEVEL_ELSE;
  },
  term: (cells) => identityText(cells[0] ?? ''),
  examples: ID_EXAMPLES,
});
