import { isOneEdit } from './damerau.ts';
import { levelOfShortNames } from './han-names.ts';
import {
  LEVEL_ELSE,
  LEVEL_EXACT,
  LEVEL_FORMER,
  LEVEL_MISSING,
  LEVEL_ONE_EDIT,
  LEVEL_SAME_SOUND,
  LEVEL_VARIANT,
} from './name-zh-levels.ts';
import {
  ANY_ORDER,
  DOTS_AT,
  FORMER,
  HAN_SCRIPT,
  HAS_LOST,
  KEPT,
  KEPT_LETTERS,
  LETTER_WORDS,
  lengthOf,
  NAME_WIDTH,
  SCRIPT,
  SOUND,
  TEXT,
  textHash,
  TURNED,
  WRITTEN,
} from './packed-name.ts';
import { unpackSymbols } from './packed-symbols.ts';
import { levelOfLongNames } from './transcribed-names.ts';

/** Longest name that is compared as surname and given name. */
const LONGEST_SHORT = 4;
/** Shortest Latin name in which one letter may differ: two pinyin syllables of usual length. */
const SHORTEST_LATIN = 6;
const LETTERS_A = new Uint8Array(KEPT_LETTERS);
const LETTERS_B = new Uint8Array(KEPT_LETTERS);

function sameWord(words: Uint32Array, a: number, b: number, offset: number): boolean {
  return words[a + offset] === words[b + offset];
}

/* Dots are left out; a name longer than what is kept agrees by its pinyin too. */
function haveOneKey(words: Uint32Array, a: number, b: number, length: number): boolean {
  for (let offset = TEXT; offset < NAME_WIDTH; offset += 1) if (!sameWord(words, a, b, offset)) return false;
  return length <= KEPT || sameWord(words, a, b, SOUND);
}

function isFormerName(words: Uint32Array, a: number, b: number): boolean {
  const formerA = words[a + FORMER] ?? 0;
  const formerB = words[b + FORMER] ?? 0;
  if (formerA === 0 && formerB === 0) return false;
  return (formerA !== 0 && formerA === textHash(words, b)) || (formerB !== 0 && formerB === textHash(words, a));
}

function isPinyinTurned(words: Uint32Array, a: number, b: number): boolean {
  return words[a + TURNED] === words[b + SOUND] || words[a + SOUND] === words[b + TURNED];
}

function levelOfHan(words: Uint32Array, a: number, b: number, headerA: number, headerB: number): number {
  const lengthA = lengthOf(headerA);
  const lengthB = lengthOf(headerB);
  const whole = ((headerA | headerB) & HAS_LOST) === 0;
  if (whole && lengthA === lengthB && haveOneKey(words, a, b, lengthA)) {
    return sameWord(words, a, b, WRITTEN) ? LEVEL_EXACT : LEVEL_VARIANT;
  }
  if (isFormerName(words, a, b)) return LEVEL_FORMER;
  const short = lengthA <= LONGEST_SHORT && lengthB <= LONGEST_SHORT && (headerA | headerB) >>> DOTS_AT === 0;
  return short ? levelOfShortNames(words, a, b, headerA, headerB) : levelOfLongNames(words, a, b, headerA, headerB);
}

function isOneLetterOff(words: Uint32Array, a: number, b: number, lengthA: number, lengthB: number): boolean {
  const shorter = Math.min(lengthA, lengthB);
  const longer = Math.max(lengthA, lengthB);
  if (shorter < SHORTEST_LATIN || longer > KEPT_LETTERS || longer - shorter > 1) return false;
  const countA = unpackSymbols(words, a + TEXT, LETTER_WORDS, LETTERS_A);
  const countB = unpackSymbols(words, b + TEXT, LETTER_WORDS, LETTERS_B);
  return isOneEdit(LETTERS_A, countA, LETTERS_B, countB);
}

function levelOfLetters(words: Uint32Array, a: number, b: number, headerA: number, headerB: number): number {
  if (sameWord(words, a, b, SOUND)) return sameWord(words, a, b, WRITTEN) ? LEVEL_EXACT : LEVEL_VARIANT;
  if (sameWord(words, a, b, ANY_ORDER) || isPinyinTurned(words, a, b)) return LEVEL_VARIANT;
  if (isFormerName(words, a, b)) return LEVEL_FORMER;
  return isOneLetterOff(words, a, b, lengthOf(headerA), lengthOf(headerB)) ? LEVEL_ONE_EDIT : LEVEL_ELSE;
}

/* A Han name and one in letters: the pinyin in either order, or no answer. */
function levelOfScripts(words: Uint32Array, a: number, b: number, headerA: number): number {
  const han = (headerA & SCRIPT) === HAN_SCRIPT ? a : b;
  const letters = han === a ? b : a;
  const sound = words[han + SOUND];
  return sound === words[letters + SOUND] || sound === words[letters + TURNED] ? LEVEL_SAME_SOUND : LEVEL_MISSING;
}

/** Level of two packed names, as an index into the levels of Chinese names. */
export function levelOfNames(words: Uint32Array, a: number, b: number): number {
  const headerA = words[a] ?? 0;
  const headerB = words[b] ?? 0;
  if (headerA === 0 || headerB === 0) return LEVEL_MISSING;
  if (((headerA ^ headerB) & SCRIPT) !== 0) return levelOfScripts(words, a, b, headerA);
  return (headerA & SCRIPT) === HAN_SCRIPT
    ? levelOfHan(words, a, b, headerA, headerB)
    : levelOfLetters(words, a, b, headerA, headerB);
}
