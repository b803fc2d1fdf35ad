import { fuzzyReadingsAt, readingsAt, shareReading } from '../values/names/character-readings.ts';
import { lookAlike } from '../values/names/look-alikes.ts';
import {
  LEVEL_ELSE,
  LEVEL_GIVEN_NAME,
  LEVEL_LOOK_ALIKE,
  LEVEL_ONE_EDIT,
  LEVEL_SAME_SOUND,
  LEVEL_SIMILAR_SOUND,
  LEVEL_SURNAME,
} from './name-zh-levels.ts';
import { characterAt, lengthOf, LOST, surnameLengthOf, TEXT } from './packed-name.ts';

/* How alike two characters sound: no reading shared, a fuzzy one, one. */
const UNLIKE = 0;
const SIMILAR = 1;
const SAME = 2;

/** A name of two characters with one changed is only a surname or only a given name. */
const SHORTEST_EDITED = 3;

/* Most characters do not even share a fuzzy reading, so that is asked first. */
function soundOf(x: number, y: number): number {
  if (!shareReading(fuzzyReadingsAt(x), fuzzyReadingsAt(y))) return UNLIKE;
  return shareReading(readingsAt(x), readingsAt(y)) ? SAME : SIMILAR;
}

/** True when two characters are one or share a reading; a lost character sounds like nothing. */
export function soundAlike(x: number, y: number): boolean {
  return x === y ? x !== LOST : shareReading(readingsAt(x), readingsAt(y));
}

/** Level of two different names of one length, character by character; the last level when more than one edit apart. */
export function levelOfAligned(words: Uint32Array, a: number, b: number, length: number, surname: number): number {
  let differing = 0;
  let first = 0;
  let last = 0;
  let sound = SAME;
  for (let i = 0; i < length; i += 1) {
    const x = characterAt(words, a, i);
    const y = characterAt(words, b, i);
    if (x === y && x !== LOST) continue;
    if (differing === 0) first = i;
    last = i;
    differing += 1;
    if (sound !== UNLIKE) sound = Math.min(sound, soundOf(x, y));
    if (sound === UNLIKE && differing > 2) return LEVEL_ELSE;
  }
  if (differing === 0) return LEVEL_ONE_EDIT; // They differ beyond the characters that are kept.
  if (sound !== UNLIKE) return sound === SAME ? LEVEL_SAME_SOUND : LEVEL_SIMILAR_SOUND;
  if (differing === 1 && lookAlike(characterAt(words, a, first), characterAt(words, b, first))) return LEVEL_LOOK_ALIKE;
  const edited = length >= SHORTEST_EDITED && first >= surname;
  return edited && (differing === 1 || areSwapped(words, a, b, first, last)) ? LEVEL_ONE_EDIT : LEVEL_ELSE;
}

function areSwapped(words: Uint32Array, a: number, b: number, first: number, last: number): boolean {
  if (last !== first + 1) return false;
  const crossed = characterAt(words, a, first) === characterAt(words, b, last);
  return crossed && characterAt(words, a, last) === characterAt(words, b, first);
}

/** True when `length` characters from `fromA` and `fromB` are the same. */
export function sameCharacters(
  words: Uint32Array,
  a: number,
  fromA: number,
  b: number,
  fromB: number,
  length: number,
): boolean {
  for (let i = 0; i < length; i += 1) {
    const character = characterAt(words, a, fromA + i);
    if (character === LOST || character !== characterAt(words, b, fromB + i)) return false;
  }
  return true;
}

/* One character of the longer name is missing from the shorter. */
function isOneMissing(words: Uint32Array, long: number, short: number, length: number): boolean {
  let at = 0;
  while (at < length && characterAt(words, long, at) === characterAt(words, short, at)) at += 1;
  return sameCharacters(words, long, at + 1, short, at, length - at);
}

/** Level of two names that have a surname in common, or the rest. */
export function levelOfParts(words: Uint32Array, a: number, b: number, headerA: number, headerB: number): number {
  const surnameA = surnameLengthOf(headerA);
  const surnameB = surnameLengthOf(headerB);
  if (surnameA === 0 || surnameB === 0) return LEVEL_ELSE;
  if (surnameA === surnameB && sameCharacters(words, a, 0, b, 0, surnameA)) return LEVEL_SURNAME;
  const given = lengthOf(headerA) - surnameA;
  if (given === 0 || given !== lengthOf(headerB) - surnameB) return LEVEL_ELSE;
  return sameCharacters(words, a, surnameA, b, surnameB, given) ? LEVEL_GIVEN_NAME : LEVEL_ELSE;
}

/*
 * True when two names of one length have no character in common at any place and begin with unlike sounds, as most pairs
 * do: then no level fits. Places behind the end are 0 in both, so they do not count as common.
 */
function haveNothingInCommon(words: Uint32Array, a: number, b: number, length: number): boolean {
  const textA = words[a + TEXT] ?? 0;
  const textB = words[b + TEXT] ?? 0;
  const head = textA ^ textB;
  if ((head & 0xffff) === 0 || (head >>> 16 === 0 && length > 1)) return false;
  const tail = (words[a + TEXT + 1] ?? 0) ^ (words[b + TEXT + 1] ?? 0);
  if (((tail & 0xffff) === 0 && length > 2) || (tail >>> 16 === 0 && length > 3)) return false;
  return !shareReading(fuzzyReadingsAt(textA & 0xffff), fuzzyReadingsAt(textB & 0xffff)) && length > 1;
}

/** Level of two different Han names of at most four characters without a dot. */
export function levelOfShortNames(words: Uint32Array, a: number, b: number, headerA: number, headerB: number): number {
  const lengthA = lengthOf(headerA);
  const lengthB = lengthOf(headerB);
  if (lengthA === lengthB) {
    if (haveNothingInCommon(words, a, b, lengthA)) return LEVEL_ELSE;
    const surname = Math.min(surnameLengthOf(headerA), surnameLengthOf(headerB));
    const level = levelOfAligned(words, a, b, lengthA, surname);
    if (level !== LEVEL_ELSE) return level;
  } else if (lengthA === lengthB + 1 && lengthB > 1) {
    if (isOneMissing(words, a, b, lengthB)) return LEVEL_ONE_EDIT;
  } else if (lengthB === lengthA + 1 && lengthA > 1 && isOneMissing(words, b, a, lengthA)) return LEVEL_ONE_EDIT;
  return levelOfParts(words, a, b, headerA, headerB);
}
