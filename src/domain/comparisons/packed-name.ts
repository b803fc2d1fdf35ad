/*
 * A name in ten words: header; hash of the name as written; hash of the former name (0 none); hash of its pinyin; then
 * for Han names twelve folded characters of 16 bits, for others twenty letters in four words, the hash of the pinyin with
 * the first word last, and the hash of the words in any order.
 *
 * Header from the lowest bit: script (2), characters (5, at most 31), characters of the surname (3), characters lost (1),
 * one spare, then a bit for each character that a dot follows (12).
 */
export const NAME_WIDTH = 10;
export const WRITTEN = 1;
export const FORMER = 2;
export const SOUND = 3;
export const TEXT = 4;
export const TURNED = 8;
export const ANY_ORDER = 9;

/** Script of a packed name. */
export const SCRIPT = 3;
export const HAN_SCRIPT = 1;
export const OTHER_SCRIPT = 2;
export const LENGTH_AT = 2;
export const SURNAME_AT = 7;
/** Set when characters of the name were lost, so that the rest can agree but the whole cannot be the same. */
export const HAS_LOST = 1 << 10;
export const DOTS_AT = 12;

/** Characters of a Han name that are kept; longer ones agree by their beginning, length and pinyin. */
export const KEPT = 12;
/** Words and letters that are kept of a name in another script. */
export const LETTER_WORDS = 4;
export const KEPT_LETTERS = 20;
export const LONGEST = 31;
/** Stands for a character that was lost. */
export const LOST = 0xfffd;
/** Number of characters; 31 and more are 31. */
export function lengthOf(header: number): number {
  return (header >>> LENGTH_AT) & 0x1f;
}

/** Number of characters of the surname; 0 for transcribed names, which have none. */
export function surnameLengthOf(header: number): number {
  return (header >>> SURNAME_AT) & 7;
}

/** Bit `i` is set when a dot follows character `i`. */
export function dotsOf(header: number): number {
  return (header >>> DOTS_AT) & 0xfff;
}

/** Character `i` of a packed Han name, 16 bits. */
export function characterAt(words: Uint32Array, at: number, i: number): number {
  return ((words[at + TEXT + (i >> 1)] ?? 0) >>> ((i & 1) << 4)) & 0xffff;
}

/** Hash of the packed text; equal for names with one key. */
export function textHash(words: Uint32Array, at: number): number {
  let hash = (words[at] ?? 0) & SCRIPT;
  for (let i = SOUND; i < NAME_WIDTH; i += 1) hash = Math.imul(hash ^ (words[at + i] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
  return hash >>> 0 || 1;
}
