import { isOneEdit } from './damerau.ts';
import { jaroWinkler, winklerCeiling } from './jaro-winkler.ts';
import { areSwapped, KINDS, LETTER_WORDS, LETTERS, shareWords, soundAlike } from './packed-latin-name.ts';
import { bitCount, startAlike, symbolCount, unpackSymbols } from './packed-symbols.ts';

/* Indexes into the levels of `name-latin`. */
const EXACT = 1;
const SWAPPED = 2;
const SLIP = 3;
const SHORT = 4;
const INITIAL = 5;
const CLOSE = 6;
const SOUND = 7;
const SIMILAR = 8;
const FAINT = 9;
const DIFFERENT = 10;

/* Jaro-Winkler cut-offs: the defaults of Splink 4 for names. */
const CLOSE_FROM = 0.92;
const SIMILAR_FROM = 0.88;
const FAINT_FROM = 0.7;

/** Shortest beginning that counts as a name cut off. */
const SHORTEST_BEGINNING = 3;
/** One letter of two is no slip (Li, Lu): both lengths together. */
const SHORTEST_SLIP = 5;

const LEFT = new Uint8Array(32);
const RIGHT = new Uint8Array(32);

/** The level of two packed names, as an index into the levels of `name-latin`. */
export function latinNameLevel(words: Uint32Array, a: number, b: number): number {
  const whole = words[a] ?? 0;
  const other = words[b] ?? 0;
  if (whole === 0 || other === 0) return 0;
  if (whole === other) return EXACT;
  return areSwapped(words, a, b) ? SWAPPED : unequalLevel(words, a, b);
}

function unequalLevel(words: Uint32Array, a: number, b: number): number {
  const kindsA = words[a + KINDS] ?? 0;
  const kindsB = words[b + KINDS] ?? 0;
  const lengthA = symbolCount(words, a + LETTERS, LETTER_WORDS);
  const lengthB = symbolCount(words, b + LETTERS, LETTER_WORDS);
  // Most pairs have too few letters in common for any likeness of spelling, and are never unpacked.
  if (winklerCeiling(kindsA, kindsB, lengthA, lengthB) < FAINT_FROM) {
    return shortened(words, a, b, lengthA, lengthB) || (soundAlike(words, a, b) ? SOUND : DIFFERENT);
  }
  unpackSymbols(words, a + LETTERS, LETTER_WORDS, LEFT);
  unpackSymbols(words, b + LETTERS, LETTER_WORDS, RIGHT);
  if (lengthA + lengthB >= SHORTEST_SLIP && isSlip(kindsA, kindsB, lengthA, lengthB)) return SLIP;
  return shortened(words, a, b, lengthA, lengthB) || spellingLevel(words, a, b, lengthA, lengthB);
}

/* One edit adds a kind of letter at most and takes away one. */
function isSlip(kindsA: number, kindsB: number, lengthA: number, lengthB: number): boolean {
  if (lengthA === 1 || lengthB === 1 || bitCount(kindsA ^ kindsB) > 2) return false;
  return isOneEdit(LEFT, lengthA, RIGHT, lengthB);
}

/** SHORT or INITIAL, or 0 when no name is a short form of the other. */
function shortened(words: Uint32Array, a: number, b: number, lengthA: number, lengthB: number): number {
  if (shareWords(words, a, b)) return SHORT;
  const shorter = Math.min(lengthA, lengthB);
  if (lengthA === lengthB || (shorter > 1 && shorter < SHORTEST_BEGINNING)) return 0;
  if (!startAlike(words, a + LETTERS, b + LETTERS, shorter)) return 0;
  return shorter === 1 ? INITIAL : SHORT;
}

function spellingLevel(words: Uint32Array, a: number, b: number, lengthA: number, lengthB: number): number {
  const similarity = jaroWinkler(LEFT, lengthA, RIGHT, lengthB);
  if (similarity >= CLOSE_FROM) return CLOSE;
  if (soundAlike(words, a, b)) return SOUND;
  if (similarity >= SIMILAR_FROM) return SIMILAR;
  return similarity >= FAINT_FROM ? FAINT : DIFFERENT;
}
