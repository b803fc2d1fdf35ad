import { fuzzyReadingsAt, shareReading } from '../values/names/character-readings.ts';
import { levelOfAligned, levelOfParts, sameCharacters, soundAlike } from './han-names.ts';
import { LEVEL_CUT_OFF, LEVEL_ELSE, LEVEL_GIVEN_NAME, LEVEL_ONE_EDIT, LEVEL_SURNAME } from './name-zh-levels.ts';
import { characterAt, dotsOf, KEPT, lengthOf, LOST } from './packed-name.ts';
import { bitCount } from './packed-symbols.ts';

/** Shortest beginning that counts as the name cut off by a short field, in characters. */
const SHORTEST_CUT = 4;
/** Edits are at most one in so many characters of the shorter name. */
const CHARACTERS_PER_EDIT = 3;
/** Shortest own name before the dot. */
const SHORTEST_OWN = 2;
const FAR = 99;
/* One row of the edit matrix and the sounds of the second name, reused: comparing never allocates. */
const ROW = new Int32Array(KEPT + 2);
const SOUNDS = new Int32Array(KEPT);

/* Characters before the first dot. */
function ownLength(dots: number): number {
  return 32 - Math.clz32(dots & -dots);
}

/*
 * 买买提·艾合买提 is also entered as 买买提, without the father's name, or cut where a field of an older system ended.
 */
function isCutOff(words: Uint32Array, long: number, short: number, dots: number, length: number): boolean {
  const own = ownLength(dots);
  if (dots === 0 || own < SHORTEST_OWN || (length < SHORTEST_CUT && length !== own)) return false;
  for (let i = 0; i < length && i < KEPT; i += 1) {
    if (!soundAlike(characterAt(words, long, i), characterAt(words, short, i))) return false;
  }
  return true;
}

/* What a character sounds like: fuzzy readings; one without any sounds like itself, a lost one like nothing. */
function soundAt(words: Uint32Array, at: number, i: number): number {
  const character = characterAt(words, at, i);
  const sound = fuzzyReadingsAt(character);
  return sound !== 0 || character === LOST ? sound : -character;
}

function soundSimilar(x: number, y: number): boolean {
  return x === y ? x !== 0 : x > 0 && y > 0 && shareReading(x, y);
}

/*
 * True when at most `most` characters must be changed, added or left out, characters of similar sound counting as equal
 * (Levenshtein 1966; only the cells within `most` of the diagonal). Transcriptions of one name differ so: 阿不都, 阿卜杜勒.
 */
function withinEdits(
  words: Uint32Array,
  a: number,
  lengthA: number,
  b: number,
  lengthB: number,
  most: number,
): boolean {
  if (Math.abs(lengthA - lengthB) > most) return false;
  for (let j = 0; j <= lengthB; j += 1) ROW[j] = j;
  for (let j = 0; j < lengthB; j += 1) SOUNDS[j] = soundAt(words, b, j);
  for (let i = 1; i <= lengthA; i += 1) {
    if (nextRow(soundAt(words, a, i - 1), i, lengthB, most) > most) return false;
  }
  return (ROW[lengthB] ?? FAR) <= most;
}

/* Fills the row of character `i` of the first name and gives its least value. */
function nextRow(sound: number, i: number, lengthB: number, most: number): number {
  const from = Math.max(1, i - most);
  const to = Math.min(lengthB, i + most);
  let diagonal = ROW[from - 1] ?? FAR;
  let value = from === 1 ? i : FAR;
  ROW[from - 1] = value;
  let least = value;
  for (let j = from; j <= to; j += 1) {
    const above = ROW[j] ?? FAR;
    const changed = diagonal + (soundSimilar(sound, SOUNDS[j - 1] ?? 0) ? 0 : 1);
    value = Math.min(changed, above + 1, value + 1);
    ROW[j] = value;
    diagonal = above;
    if (value < least) least = value;
  }
  return least;
}

/* Own name and father's name of two dotted names. */
function levelOfWords(words: Uint32Array, a: number, b: number, headerA: number, headerB: number): number {
  const dotsA = dotsOf(headerA);
  const dotsB = dotsOf(headerB);
  if (dotsA === 0 || dotsB === 0) return levelOfParts(words, a, b, headerA, headerB);
  const ownA = ownLength(dotsA);
  const ownB = ownLength(dotsB);
  const fatherA = lengthOf(headerA) - ownA;
  if (fatherA === lengthOf(headerB) - ownB) {
    const kept = Math.min(fatherA, KEPT - Math.max(ownA, ownB));
    if (kept > 0 && sameCharacters(words, a, ownA, b, ownB, kept)) return LEVEL_SURNAME;
  }
  return ownA === ownB && sameCharacters(words, a, 0, b, 0, ownA) ? LEVEL_GIVEN_NAME : LEVEL_ELSE;
}

/**
 * Level of two different Han names of which one is transcribed: it has a dot or five characters and more. One edit is
 * allowed for each word, because each word has its own spelling, but no more than one in three characters.
 */
export function levelOfLongNames(words: Uint32Array, a: number, b: number, headerA: number, headerB: number): number {
  const lengthA = lengthOf(headerA);
  const lengthB = lengthOf(headerB);
  const keptA = Math.min(lengthA, KEPT);
  const keptB = Math.min(lengthB, KEPT);
  if (lengthA === lengthB) {
    const level = levelOfAligned(words, a, b, keptA, 0);
    if (level !== LEVEL_ELSE) return level;
  }
  if (lengthA > lengthB && isCutOff(words, a, b, dotsOf(headerA), lengthB)) return LEVEL_CUT_OFF;
  if (lengthB > lengthA && isCutOff(words, b, a, dotsOf(headerB), lengthA)) return LEVEL_CUT_OFF;
  const ofWords = 1 + Math.max(bitCount(dotsOf(headerA)), bitCount(dotsOf(headerB)));
  const most = Math.min(ofWords, Math.floor(Math.min(keptA, keptB) / CHARACTERS_PER_EDIT));
  if (withinEdits(words, a, keptA, b, keptB, most)) return LEVEL_ONE_EDIT;
  return levelOfWords(words, a, b, headerA, headerB);
}
