import { pinyinKey, pinyinLetters } from '../values/names/pinyin-key.ts';
import { hash32, mix32 } from './hash32.ts';

/** Longest name whose letters are not written out, and the letters of the longest syllable. */
const MOST_CHARACTERS = 12;
const LETTERS = new Uint16Array(6 * MOST_CHARACTERS);
const V = 118;

/** Number of letters of the pinyin in LETTERS, −1 when it must be written out. */
function lettersOf(name: string): number {
  return name === '' || name.length > MOST_CHARACTERS ? -1 : pinyinLetters(name, LETTERS);
}

/** As {@link hash32} of these letters. */
function hashLetters(count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < count; i += 1) hash = Math.imul(hash ^ (LETTERS[i] ?? 0), 0x01000193);
  return mix32(hash ^ count) || 1;
}

function hasV(count: number): boolean {
  for (let i = 0; i < count; i += 1) if (LETTERS[i] === V) return true;
  return false;
}

/** The 32-bit hash of the pinyin of a name; 0 when there is none. Nearly every Han name is hashed without writing it out. */
export function pinyinHash(name: string): number {
  const count = lettersOf(name);
  if (count >= 0) return hashLetters(count);
  const key = pinyinKey(name);
  return key === '' ? 0 : hash32(key);
}

/** The same for a name to be compared: passports write ü as YU (LYU for 吕), keyboards as V. Never 0. */
export function soundHash(name: string): number {
  const count = lettersOf(name);
  if (count >= 0 && !hasV(count)) return hashLetters(count);
  const key = pinyinKey(name);
  return hash32(key.includes('v') || key.includes('ü') ? key.replaceAll(/[vü]/gu, 'yu') : key);
}
