import { ELSE, MISSING } from './comparison.ts';
import { isOneEdit } from './damerau.ts';
import { defineComparison } from './define-comparison.ts';
import { hash32 } from './hash32.ts';
import { differingSymbols, packSymbols, symbolCount, unpackSymbols } from './packed-symbols.ts';

/* Words of a packed number: hash of the text, whole part, digits. */
const VALUE = 1;
const DIGITS = 2;
/** Words of digits: 10 of them. */
const DIGIT_WORDS = 2;

/* Indexes into the levels below. */
const EXACT = 1;
const NEAR = 2;
const SLIP = 3;
const DIFFERENT = 4;

/** How far two numbers are near: 1, an age before and after a birthday, the house next door in a row. */
const TOLERANCE = 1;
/** Of a shorter number every other one is a slip away. */
const SHORTEST_SLIP = 2;
/** The whole part is kept with this added, so that negative numbers fit an unsigned word. */
const OFFSET = 0x80000000;

const NUMBER = /^[^\d]*?(-?)(\d+)(?:[.,](\d+))?/u;
const NO_NUMBER = /^9{4,}$/u;

const LEFT = new Uint8Array(32);
const RIGHT = new Uint8Array(32);

interface NumberParts {
  readonly whole: string;
  /** What tells two equal whole parts apart: decimals, or the letter of a house number. */
  readonly rest: string;
  readonly sign: string;
}

function partsOf(cell: string): NumberParts | null {
  const text = cell.normalize('NFKC').trim().toLowerCase();
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [found, sign = '', digits = '', decimals = ''] = match;
  const whole = digits.replace(/^0+(?=\d)/u, '');
  if (NO_NUMBER.test(whole)) return null;
  const after = text.slice(found.length).replace(/[^\p{L}\p{N}]+/gu, '');
  return { whole, rest: decimals.replace(/0+$/u, '') + after, sign: whole === '0' ? '' : sign };
}

function valueOf(cells: readonly string[]): string {
  const parts = partsOf(cells[0] ?? '');
  return parts === null ? '' : `${parts.sign}${parts.whole}${parts.rest === '' ? '' : `.${parts.rest}`}`;
}

function pack(cells: readonly string[], words: Uint32Array, at: number): void {
  const parts = partsOf(cells[0] ?? '');
  words.fill(0, at, at + DIGITS + DIGIT_WORDS);
  if (parts === null) return;
  const value = Math.min(Number(parts.whole), OFFSET - 1);
  words[at] = hash32(valueOf(cells));
  words[at + VALUE] = OFFSET + (parts.sign === '' ? value : -value);
  packSymbols(parts.whole, words, at + DIGITS, DIGIT_WORDS);
}

function level(words: Uint32Array, a: number, b: number): number {
  const number = words[a] ?? 0;
  const other = words[b] ?? 0;
  if (number === 0 || other === 0) return 0;
  if (number === other) return EXACT;
  if (Math.abs((words[a + VALUE] ?? 0) - (words[b + VALUE] ?? 0)) <= TOLERANCE) return NEAR;
  return isSlip(words, a + DIGITS, b + DIGITS) ? SLIP : DIFFERENT;
}

function isSlip(words: Uint32Array, a: number, b: number): boolean {
  const lengthA = symbolCount(words, a, DIGIT_WORDS);
  const lengthB = symbolCount(words, b, DIGIT_WORDS);
  if (Math.abs(lengthA - lengthB) > 1 || Math.min(lengthA, lengthB) < SHORTEST_SLIP) return false;
  if (lengthA === lengthB && differingSymbols(words, a, b, DIGIT_WORDS) > 2) return false;
  unpackSymbols(words, a, DIGIT_WORDS, LEFT);
  unpackSymbols(words, b, DIGIT_WORDS, RIGHT);
  return isOneEdit(LEFT, lengthA, RIGHT, lengthB);
}

/** A number: a house number, an age, a size. Only its first number and what follows count. */
export const numeric = defineComparison({
  code: 'numeric',
  name: { zh: '数值', en: 'number' },
  source: 'Damerau 1964; Verhoeff 1969 (single digits and neighbours make most errors)',
  columns: ['number'],
  levels: [
    MISSING,
    { code: 'exact', name: { zh: '相同', en: 'same' }, rarity: 1 },
    { code: 'near', name: { zh: '相差不超过一', en: 'at most one apart' }, rarity: 0 },
    { code: 'slip', name: { zh: '一位数字笔误', en: 'one digit changed, missing, added or swapped' }, rarity: 0 },
    ELSE,
  ],
  width: DIGITS + DIGIT_WORDS,
  pack,
  level,
  term: valueOf,
  examples: [
    { when: 'there is no number', given: [['unknown'], ['12']], expect: 'missing' },
    { when: 'leading zeros and a full stop', given: [['012'], ['12.']], expect: 'exact' },
    { when: 'zero is a number', given: [['0'], ['0.0']], expect: 'exact' },
    { when: 'one year apart', given: [['29'], ['30']], expect: 'near' },
    { when: 'a letter after the house number', given: [['12a'], ['12']], expect: 'near' },
    { when: 'one digit differs', given: [['142'], ['172']], expect: 'slip' },
    { when: 'two digits are swapped', given: [['36'], ['63']], expect: 'slip' },
    { when: 'a digit is missing', given: [['142'], ['42']], expect: 'slip' },
    { when: 'one of one digit differs', given: [['3'], ['8']], expect: 'else' },
    { when: 'different', given: [['142'], ['57']], expect: 'else' },
  ],
});
