import { ELSE, MISSING } from './comparison.ts';
import { editDistance } from './damerau.ts';
import { defineComparison } from './define-comparison.ts';
import { jaroWinkler, winklerCeiling } from './jaro-winkler.ts';
import {
  CHARACTER_WORDS,
  CHARACTERS,
  commonWords,
  packText,
  sameDigits,
  sameWords,
  TEXT_KINDS,
  TEXT_WIDTH,
  textWords,
  wordCount,
} from './packed-address-text.ts';
import { startAlike, symbolCount, unpackSymbols } from './packed-symbols.ts';

/* Indexes into the levels below. */
const EXACT = 1;
const WORDS = 2;
const SLIP = 3;
const WITHIN = 4;
const HALF = 5;
const SIMILAR = 6;
const DIFFERENT = 7;

/**
 * Jaro-Winkler from which two texts are a slip apart, and from which they are alike at all. Splink 4 has 0.9 and 0.7; the
 * lower is raised, because longer texts share more letters by chance.
 */
const SLIP_FROM = 0.9;
const SIMILAR_FROM = 0.8;
/** Edits that make a slip: one from 4 characters, two from 8. */
const CHARACTERS_PER_EDIT = 4;
const MOST_EDITS = 2;
/** Shortest beginning that counts as a text cut off. */
const SHORTEST_BEGINNING = 4;
/** Dice coefficient of the words from which half of them count as common (Dice 1945). */
const HALF_FROM = 0.5;
/** Characters that are packed; of longer texts only the words are compared. */
const LONGEST_SPELLED = 5 * CHARACTER_WORDS - 1;

const LEFT = new Uint8Array(32);
const RIGHT = new Uint8Array(32);

function level(words: Uint32Array, a: number, b: number): number {
  const whole = words[a] ?? 0;
  const other = words[b] ?? 0;
  if (whole === 0 || other === 0) return 0;
  if (whole === other) return EXACT;
  if (sameWords(words, a, b)) return WORDS;
  const lengthA = symbolCount(words, a + CHARACTERS, CHARACTER_WORDS);
  const lengthB = symbolCount(words, b + CHARACTERS, CHARACTER_WORDS);
  const spelled = spellingLevel(words, a, b, lengthA, lengthB);
  if (spelled === SLIP) return SLIP;
  const shared = sharedLevel(words, a, b, Math.min(lengthA, lengthB));
  return shared === DIFFERENT ? spelled : shared;
}

/* Another house number is another house, however alike the rest: spelling counts only where the digits agree. */
function spellingLevel(words: Uint32Array, a: number, b: number, lengthA: number, lengthB: number): number {
  if (lengthA > LONGEST_SPELLED || lengthB > LONGEST_SPELLED || !sameDigits(words, a, b)) return DIFFERENT;
  const ceiling = winklerCeiling(words[a + TEXT_KINDS] ?? 0, words[b + TEXT_KINDS] ?? 0, lengthA, lengthB);
  // A slip leaves three quarters of the characters at least, whose ceiling is 0.83: none is lost here.
  if (ceiling < SIMILAR_FROM) return DIFFERENT;
  unpackSymbols(words, a + CHARACTERS, CHARACTER_WORDS, LEFT);
  unpackSymbols(words, b + CHARACTERS, CHARACTER_WORDS, RIGHT);
  const similarity = jaroWinkler(LEFT, lengthA, RIGHT, lengthB);
  if (similarity >= SLIP_FROM || isSlip(lengthA, lengthB)) return SLIP;
  return similarity >= SIMILAR_FROM ? SIMILAR : DIFFERENT;
}

function isSlip(lengthA: number, lengthB: number): boolean {
  const allowed = Math.min(MOST_EDITS, Math.floor(Math.min(lengthA, lengthB) / CHARACTERS_PER_EDIT));
  return Math.abs(lengthA - lengthB) <= allowed && editDistance(LEFT, lengthA, RIGHT, lengthB) <= allowed;
}

function sharedLevel(words: Uint32Array, a: number, b: number, shorter: number): number {
  const common = commonWords(words, a, b);
  const countA = wordCount(words, a);
  const countB = wordCount(words, b);
  if (common === Math.min(countA, countB)) return WITHIN;
  const begins = shorter >= SHORTEST_BEGINNING && startAlike(words, a + CHARACTERS, b + CHARACTERS, shorter);
  if (begins) return WITHIN;
  return 2 * common >= HALF_FROM * (countA + countB) ? HALF : DIFFERENT;
}

/** Address line, place or occupation as free text. */
export const text = defineComparison({
  code: 'text',
  name: { zh: '自由文本', en: 'free text' },
  source: 'Damerau 1964; Winkler 1990 with cut-offs 0.9 and 0.8; Dice 1945 (words in common)',
  columns: ['text'],
  levels: [
    MISSING,
    { code: 'exact', name: { zh: '相同', en: 'same' }, rarity: 1 },
    {
      code: 'words',
      name: { zh: '词相同、次序或通名不同', en: 'same words, in another order or abbreviated' },
      rarity: 0.5,
    },
    { code: 'slip', name: { zh: '笔误', en: 'one or two characters differ' }, rarity: 0.5 },
    { code: 'within', name: { zh: '一方包含另一方', en: 'one is part of the other' }, rarity: 0.5 },
    { code: 'half', name: { zh: '半数词相同', en: 'half of the words in common' }, rarity: 0 },
    { code: 'similar', name: { zh: '拼写接近', en: 'spelled alike' }, rarity: 0 },
    ELSE,
  ],
  width: TEXT_WIDTH,
  pack: packText,
  level,
  term: (cells) => textWords(cells[0] ?? '').join(''),
  examples: [
    { when: 'nothing is known', given: [['unknown'], ['12 Sturt Avenue']], expect: 'missing' },
    { when: 'case and marks differ', given: [['12, STURT AVENUE'], ['12 Sturt Avenue']], expect: 'exact' },
    { when: 'the kind of street is abbreviated', given: [['12 Sturt Ave'], ['12 Sturt Avenue']], expect: 'words' },
    { when: 'the words stand in another order', given: [['Port Talbot'], ['Talbot Port']], expect: 'words' },
    { when: 'two letters are swapped', given: [['Hartley Street'], ['Hratley Street']], expect: 'slip' },
    { when: 'two letters of a long word differ', given: [['Shoemaker'], ['Shoomakar']], expect: 'slip' },
    { when: 'the house has a name too', given: [['Rose Cottage 12 Mill Lane'], ['12 Mill Lane']], expect: 'within' },
    { when: 'the text is cut off', given: [['Kingst'], ['Kingston upon Thames']], expect: 'within' },
    { when: 'the house number differs', given: [['12 Old Mill Lane'], ['14 Old Mill Lane']], expect: 'half' },
    {
      when: 'half of a Chinese address is the same',
      given: [['清河县西湖镇文三路'], ['清河县西湖镇求是村']],
      expect: 'half',
    },
    { when: 'a word is badly misspelled', given: [['Wolverhampton'], ['Wulvrehamtan']], expect: 'similar' },
    { when: 'only the kind of street is the same', given: [['Kelleway Avenue'], ['Bonython Avenue']], expect: 'else' },
  ],
});
