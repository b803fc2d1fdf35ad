import { foldedWords } from './folded-words.ts';
import { hash32, short16, unorderedHash } from './hash32.ts';
import { sayNothing } from './no-answer.ts';
import { packSymbols, symbolKinds } from './packed-symbols.ts';

/* Words of a packed text. */
const WHOLE = 0;
const UNORDERED = 1;
/** Kinds of characters ({@link symbolKinds}). */
export const TEXT_KINDS = 2;
/** Digits of the text in the high half, then the short hashes of its words, ascending, 16 bits each. */
const WORD_HASHES = 3;
const HASH_WORDS = 4;
/** The characters begin here, without blanks. */
export const CHARACTERS = WORD_HASHES + HASH_WORDS;
/** Words of characters: 25 of them. */
export const CHARACTER_WORDS = 5;
/** Words of a packed text. */
export const TEXT_WIDTH = CHARACTERS + CHARACTER_WORDS;

/** Words that are kept. Of more, those with the smallest hashes stand for all (bottom-k sketch, Broder 1997). */
const MOST_WORDS = 2 * HASH_WORDS - 1;

/** Words of addresses that every second one has, and their abbreviations: they neither agree nor differ. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'street st road rd avenue av ave lane ln drive dr close cl court ct place pl crescent cres cr square sq terrace tce ter ' +
    'way wy boulevard blvd circuit cct parade pde highway hwy grove gr gardens gdns the of and no number'
  ).split(' '),
);

const HAN_RUN = /^\p{Script=Han}{3,}$/u;

/* Chinese is written without blanks: two neighbouring characters make a word. */
function splitHan(word: string): readonly string[] {
  if (word.charCodeAt(0) < 0x2e80 || !HAN_RUN.test(word)) return [word];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.flatMap(splitHan).filter((word) => !COMMON.has(word));
  return telling.length === 0 ? words : telling;
}

/** The folded words of a free text; none when it says nothing. */
export function textWords(cell: string): readonly string[] {
  const words = foldedWords(cell);
  return sayNothing(words) ? [] : words;
}

/** Packs an address line, a place or an occupation; all 0 when missing. */
export function packText(cells: readonly string[], words: Uint32Array, at: number): void {
  const text = textWords(cells[0] ?? '');
  words.fill(0, at, at + TEXT_WIDTH);
  if (text.length === 0) return;
  const telling = tellingWords(text);
  const whole = text.join('');
  words[at + WHOLE] = hash32(whole);
  words[at + UNORDERED] = unorderedHash(telling);
  words[at + TEXT_KINDS] = symbolKinds(whole, CHARACTER_WORDS);
  packHashes(digitsOf(whole), telling, words, at + WORD_HASHES);
  packSymbols(whole, words, at + CHARACTERS, CHARACTER_WORDS);
}

function digitsOf(whole: string): number {
  const digits = whole.replace(/\D+/gu, '');
  return digits === '' ? 0 : short16(hash32(digits));
}

function packHashes(digits: number, telling: readonly string[], words: Uint32Array, at: number): void {
  const hashes = [...new Set(telling.map((word) => short16(hash32(word))))].toSorted((a, b) => a - b);
  const halves = [digits, ...hashes.slice(0, MOST_WORDS)];
  for (let word = 0; word < HASH_WORDS; word += 1) {
    words[at + word] = ((halves[2 * word] ?? 0) << 16) | (halves[2 * word + 1] ?? 0);
  }
}

/** True when both have the same telling words, in any order. */
export function sameWords(words: Uint32Array, a: number, b: number): boolean {
  return words[a + UNORDERED] === words[b + UNORDERED];
}

/** True when both have the same digits in the same order, or none. */
export function sameDigits(words: Uint32Array, a: number, b: number): boolean {
  return ((words[a + WORD_HASHES] ?? 0) ^ (words[b + WORD_HASHES] ?? 0)) >>> 16 === 0;
}

/* The hash in place `index` (from 1), 0 beyond the last. */
function wordHash(words: Uint32Array, at: number, index: number): number {
  if (index > MOST_WORDS) return 0;
  const pair = words[at + WORD_HASHES + (index >> 1)] ?? 0;
  return (index & 1) === 0 ? pair >>> 16 : pair & 0xffff;
}

/** Number of words that are kept of a text. */
export function wordCount(words: Uint32Array, at: number): number {
  let count = 0;
  while (wordHash(words, at, count + 1) !== 0) count += 1;
  return count;
}

/** Number of words that both texts have. */
export function commonWords(words: Uint32Array, a: number, b: number): number {
  let common = 0;
  let i = 1;
  let j = 1;
  let first = wordHash(words, a, i);
  let second = wordHash(words, b, j);
  while (first !== 0 && second !== 0) {
    if (first === second) common += 1;
    const passed = Math.min(first, second);
    if (first === passed) first = wordHash(words, a, (i += 1));
    if (second === passed) second = wordHash(words, b, (j += 1));
  }
  return common;
}
