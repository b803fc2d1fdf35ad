import { isBasicHan } from '../values/names/han-text.ts';
import { nameKey } from '../values/names/names.ts';
import { NAME_DOT, sortedWords, strictName } from '../values/names/name-text.ts';
import { surnameOf } from '../values/names/surname.ts';
import { COMPOUND_SURNAMES } from '../values/names/surnames.ts';
import { hash32, unorderedHash } from './hash32.ts';
import {
  ANY_ORDER,
  DOTS_AT,
  HAN_SCRIPT,
  HAS_LOST,
  KEPT,
  LENGTH_AT,
  LETTER_WORDS,
  LONGEST,
  LOST,
  OTHER_SCRIPT,
  SOUND,
  SURNAME_AT,
  TEXT,
  TURNED,
  WRITTEN,
} from './packed-name.ts';
import { packSymbols } from './packed-symbols.ts';
import { soundHash } from './pinyin-hash.ts';

/** Undotted names are transcribed from this length on, unless they begin with a compound surname. */
const TRANSCRIBED = 5;
/** Longest name of basic characters that is packed without looking for dots, signs and letters. */
const PLAIN = 4;
/** Known characters that a name with lost ones must still have. */
const FEWEST_KNOWN = 2;

const HAN = /\p{Script=Han}/u;
/* Signs printed for a lacking character, description sequences (⿰木木), and letters among characters (王YAN). */
const LOST_SIGNS = /[\u2FF0-\u2FFF]..|[\uE000-\uF8FF\u{F0000}-\u{10FFFF}?□■▢〓◇◆○●*\uFFFD]|[A-Z]+/gu;
/* A letter told namesakes of one class apart (王芳A); it is no part of the name. */
const SERIAL_LETTER = /(?<=\p{Script=Han})[A-D]$/u;
const PRIVATE_FIRST = 0xe000;
const PRIVATE_COUNT = 0x1900;

/* Characters beyond the basic plane become one of 6,400 private codes; none of them has a reading in the table. */
function codeOf(character: string): number {
  return character.length === 1 ? character.charCodeAt(0) : PRIVATE_FIRST + (hash32(character) % PRIVATE_COUNT);
}

/* Bits for the characters that a dot follows. */
function dotBits(parts: readonly string[]): number {
  let bits = 0;
  let end = 0;
  for (const part of parts.slice(0, -1)) {
    end += Array.from(part).length;
    if (end <= KEPT) bits |= 1 << (end - 1);
  }
  return bits;
}

function surnameLength(strict: string, length: number): number {
  const surname = Array.from(surnameOf(strict) ?? '').length;
  return length >= TRANSCRIBED && surname < 2 ? 0 : surname;
}

function writeHan(strict: string, words: Uint32Array, at: number): void {
  const keys = strict.replace(SERIAL_LETTER, '').split(NAME_DOT).map(nameKey).filter(Boolean);
  const parts = keys.map((key) => key.replace(LOST_SIGNS, '\uFFFD'));
  const codes = Array.from(parts.join('')).map(codeOf);
  const lost = codes.filter((code) => code === LOST).length;
  if (lost > 0 && codes.length - lost < FEWEST_KNOWN) return;
  const lengths = (Math.min(codes.length, LONGEST) << LENGTH_AT) | (surnameLength(strict, codes.length) << SURNAME_AT);
  words[at] = HAN_SCRIPT | lengths | (lost > 0 ? HAS_LOST : 0) | (dotBits(parts) << DOTS_AT);
  words[at + WRITTEN] = hash32(strict);
  words[at + SOUND] = soundHash(keys.join(''));
  for (let i = 0; i < KEPT; i += 2) words[at + TEXT + i / 2] = twoCharacters(codes[i] ?? 0, codes[i + 1] ?? 0);
}

function twoCharacters(first: number, second: number): number {
  return (first | (second << 16)) >>> 0;
}

/* Few names begin as a compound surname does. */
const COMPOUND_HEADS: ReadonlySet<number> = new Set([...COMPOUND_SURNAMES].map((surname) => surname.charCodeAt(0)));

function plainSurname(key: string): number {
  if (!COMPOUND_HEADS.has(key.charCodeAt(0))) return 1;
  for (let length = key.length; length > 1; length -= 1) if (COMPOUND_SURNAMES.has(key.slice(0, length))) return length;
  return 1;
}

/* Nearly every name: two to four basic characters and nothing else. `writeHan` gives the same words. */
function writePlain(name: string, key: string, words: Uint32Array, at: number): void {
  words[at] = HAN_SCRIPT | (key.length << LENGTH_AT) | (plainSurname(key) << SURNAME_AT);
  words[at + WRITTEN] = hash32(name);
  words[at + SOUND] = soundHash(key);
  words[at + TEXT] = twoCharacters(key.charCodeAt(0), key.charCodeAt(1));
  words[at + TEXT + 1] = twoCharacters(key.charCodeAt(2), key.charCodeAt(3));
}

function writeLetters(name: string, strict: string, words: Uint32Array, at: number): void {
  const key = nameKey(strict).toLowerCase();
  if (key === '') return;
  const [first = '', ...rest] = name.trim().split(/[\s,]+/u);
  words[at] = OTHER_SCRIPT | (Math.min(key.length, LONGEST) << LENGTH_AT);
  words[at + WRITTEN] = hash32(strict);
  words[at + SOUND] = soundHash(key);
  packSymbols(key, words, at + TEXT, LETTER_WORDS);
  words[at + TURNED] = soundHash([...rest, first].join(' '));
  words[at + ANY_ORDER] = unorderedHash(sortedWords(name));
}

/** Packs a name into cleared words; leaves them cleared when nothing of it can be compared. */
export function writeName(name: string, words: Uint32Array, at: number): void {
  if (name.length <= PLAIN && name !== '' && isBasicHan(name)) {
    const key = nameKey(name);
    if (isBasicHan(key)) return writePlain(name, key, words, at);
  }
  const strict = strictName(name);
  if (HAN.test(strict)) writeHan(strict, words, at);
  else writeLetters(name, strict, words, at);
}
