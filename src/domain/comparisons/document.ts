import { ELSE, MISSING } from './comparison.ts';
import { isOneEdit } from './damerau.ts';
import { defineComparison } from './define-comparison.ts';
import { foldedWords } from './folded-words.ts';
import { hash32 } from './hash32.ts';
import { sayNothing } from './no-answer.ts';
import { differingSymbols, packSymbols, symbolCount, unpackSymbols } from './packed-symbols.ts';

/** Words of characters: 20 of them; an identity number has 18, an IBAN up to 34, of which the last 20 tell accounts apart. */
const CHARACTER_WORDS = 4;
const LONGEST = 20;

/* Indexes into the levels below. */
const EXACT = 1;
const SLIP = 2;
const GAP = 3;
const TWO = 4;
const DIFFERENT = 5;

/** Of a shorter number too many others are one character away. */
const SHORTEST_SLIP = 4;
/** Two characters of a shorter number are too much of it. */
const SHORTEST_TWO = 7;

const LEFT = new Uint8Array(32);
const RIGHT = new Uint8Array(32);

function numberOf(cell: string): string {
  const words = foldedWords(cell);
  return sayNothing(words) ? '' : words.join('');
}

function pack(cells: readonly string[], words: Uint32Array, at: number): void {
  const number = numberOf(cells[0] ?? '');
  words[at] = number === '' ? 0 : hash32(number);
  packSymbols(number.slice(-LONGEST), words, at + 1, CHARACTER_WORDS);
}

function level(words: Uint32Array, a: number, b: number): number {
  const number = words[a] ?? 0;
  const other = words[b] ?? 0;
  if (number === 0 || other === 0) return 0;
  return number === other ? EXACT : unequalLevel(words, a + 1, b + 1);
}

function unequalLevel(words: Uint32Array, a: number, b: number): number {
  const lengthA = symbolCount(words, a, CHARACTER_WORDS);
  const lengthB = symbolCount(words, b, CHARACTER_WORDS);
  if (Math.abs(lengthA - lengthB) > 1 || Math.min(lengthA, lengthB) < SHORTEST_SLIP) return DIFFERENT;
  if (lengthA !== lengthB) return isEdited(words, a, b) ? GAP : DIFFERENT;
  const differing = differingSymbols(words, a, b, CHARACTER_WORDS);
  if (differing > 2) return DIFFERENT;
  if (isEdited(words, a, b)) return SLIP;
  return differing === 2 && lengthA >= SHORTEST_TWO ? TWO : DIFFERENT;
}

function isEdited(words: Uint32Array, a: number, b: number): boolean {
  const lengthA = unpackSymbols(words, a, CHARACTER_WORDS, LEFT);
  return isOneEdit(LEFT, lengthA, RIGHT, unpackSymbols(words, b, CHARACTER_WORDS, RIGHT));
}

/** Any identifier: social security, passport, insurance or account number. */
export const document = defineComparison({
  code: 'document',
  name: { zh: '证件号码', en: 'number of a document' },
  source: 'Damerau 1964 (slips of one character); Verhoeff 1969 (single digits and neighbours make most errors)',
  columns: ['number'],
  levels: [
    MISSING,
    { code: 'exact', name: { zh: '相同', en: 'same' }, rarity: 1 },
    {
      code: 'slip',
      name: { zh: '一位不同或相邻两位互换', en: 'one character differs or neighbours swapped' },
      rarity: 0,
    },
    { code: 'gap', name: { zh: '多一位或少一位', en: 'one character missing or added' }, rarity: 0 },
    { code: 'two', name: { zh: '两位不同', en: 'two characters differ' }, rarity: 0 },
    ELSE,
  ],
  width: 1 + CHARACTER_WORDS,
  pack,
  level,
  term: (cells) => numberOf(cells[0] ?? ''),
  examples: [
    { when: 'filled with nines', given: [['999999999'], ['5304218']], expect: 'missing' },
    { when: 'equal but for hyphens', given: [['530-42-18'], ['5304218']], expect: 'exact' },
    { when: 'one digit differs', given: [['5304218'], ['5304278']], expect: 'slip' },
    { when: 'neighbours are swapped', given: [['AB530421'], ['AB534021']], expect: 'slip' },
    { when: 'a digit is missing', given: [['530421'], ['5304218']], expect: 'gap' },
    { when: 'two digits differ', given: [['5304218'], ['5504219']], expect: 'two' },
    { when: 'three digits differ', given: [['5304218'], ['5504319']], expect: 'else' },
    { when: 'one digit of three differs', given: [['530'], ['531']], expect: 'else' },
  ],
});
