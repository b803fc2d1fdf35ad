import { hash32, short16, unorderedHash } from './hash32.ts';
import { nameWords, outerWords } from './latin-name.ts';
import { formalName } from './nicknames.ts';
import { bitCount, packSymbols, symbolKinds } from './packed-symbols.ts';
import { soundCode } from './sound-code.ts';

/* Words of a packed name. */
const WHOLE = 0;
const OTHER_AND_SOUND = 1;
const FORM = 2;
const OUTER_WORDS = 3;
/** Kinds of letters ({@link symbolKinds}). */
export const KINDS = 4;
/** Kinds of letters of the name in the other column. */
const OTHER_KINDS = 5;
/** The letters begin here. */
export const LETTERS = 6;
/** Words of letters: 20 of them; longer names are compared by their first 20 where they are not equal. */
export const LETTER_WORDS = 4;
/** Words of a packed name. */
export const NAME_WIDTH = LETTERS + LETTER_WORDS;

/** Shorter sounds (Lee, Lowe: L) are shared by too many names. */
const SHORTEST_SOUND = 2;

function shortHash(text: string, shortest: number): number {
  return text.length < shortest ? 0 : short16(hash32(text));
}

/** Packs a name and the name in the other column (surname for a given name); 0 for what is missing. */
export function packLatinName(cells: readonly string[], words: Uint32Array, at: number): void {
  const name = nameWords(cells[0] ?? '');
  words.fill(0, at, at + NAME_WIDTH);
  if (name.length === 0) return;
  const whole = name.join('');
  const other = nameWords(cells[1] ?? '').join('');
  const [first, last] = outerWords(name);
  words[at + WHOLE] = hash32(whole);
  words[at + OTHER_AND_SOUND] = (shortHash(other, 1) << 16) | shortHash(soundCode(whole), SHORTEST_SOUND);
  words[at + FORM] = unorderedHash(name.map(formalName));
  words[at + OUTER_WORDS] = (shortHash(first, 1) << 16) | shortHash(last, 1);
  words[at + KINDS] = symbolKinds(whole, LETTER_WORDS);
  words[at + OTHER_KINDS] = symbolKinds(other, LETTER_WORDS);
  packSymbols(whole, words, at + LETTERS, LETTER_WORDS);
}

/**
 * True when each name stands in the other column of the other record, one of them with a slip at most; one direction will
 * do when a record lacks the other name.
 */
export function areSwapped(words: Uint32Array, a: number, b: number): boolean {
  const otherA = (words[a + OTHER_AND_SOUND] ?? 0) >>> 16;
  const otherB = (words[b + OTHER_AND_SOUND] ?? 0) >>> 16;
  if (otherA === 0 && otherB === 0) return false;
  const isThere = otherA === short16(words[b + WHOLE] ?? 0);
  const isHere = otherB === short16(words[a + WHOLE] ?? 0);
  // Werner Werner and Werner Weber: what stands in the other column is equal, so nothing was exchanged.
  if (otherA === otherB) return isThere && isHere;
  if (isThere) return isHere || otherB === 0 || nearlySpells(words, b, a);
  return isHere && (otherA === 0 || nearlySpells(words, a, b));
}

/** Fewest kinds of letters by which a slip is told from another name. */
const FEWEST_KINDS = 3;

/* The other name of `a` has the letters of the name of `b`: one slip adds a kind at most and takes away one. */
function nearlySpells(words: Uint32Array, a: number, b: number): boolean {
  const other = words[a + OTHER_KINDS] ?? 0;
  const own = words[b + KINDS] ?? 0;
  return Math.min(bitCount(other), bitCount(own)) >= FEWEST_KINDS && bitCount(other ^ own) <= 2;
}

/** True when the names have an outer word in common, or are the same words in another order or as nicknames. */
export function shareWords(words: Uint32Array, a: number, b: number): boolean {
  if (words[a + FORM] === words[b + FORM]) return true;
  const first = words[a + OUTER_WORDS] ?? 0;
  const second = words[b + OUTER_WORDS] ?? 0;
  const straight = first ^ second;
  const crossed = first ^ ((second << 16) | (second >>> 16));
  return straight >>> 16 === 0 || (straight & 0xffff) === 0 || crossed >>> 16 === 0 || (crossed & 0xffff) === 0;
}

/** True when both names have the same sound. */
export function soundAlike(words: Uint32Array, a: number, b: number): boolean {
  const sound = (words[a + OTHER_AND_SOUND] ?? 0) & 0xffff;
  return sound !== 0 && sound === ((words[b + OTHER_AND_SOUND] ?? 0) & 0xffff);
}
