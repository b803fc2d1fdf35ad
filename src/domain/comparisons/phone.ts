import { ELSE, MISSING, type ComparisonExample, type ComparisonLevel } from './comparison.ts';
import { defineComparison } from './define-comparison.ts';
import { isNoAnswer } from './no-answer.ts';
import { isNeighbourSwap, nibbleCount } from './nibbles.ts';

/* Two words of eight nibbles, the last digit lowest; each digit plus one, so that 0 means no digit. */
const PER_WORD = 8;
const MOST = 2 * PER_WORD;
/** Service numbers (110, 12345) have fewer digits than a person's telephone. */
const FEWEST = 7;
const MOBILE_LENGTH = 11;
const [ZERO, ONE, NINE] = [48, 49, 57];
const MOBILE_WITH_COUNTRY = /^(?:00)?86(?=1\d{10}$)/u;
const COUNTRY = /^\s*(?:\+|00)\s*86/u;
/* Several numbers in one cell; the first is the owner's. */
const NEXT = /[/,;、,;|]/u;

const LEVELS: readonly ComparisonLevel[] = [
  MISSING,
  { code: 'exact', name: { zh: '号码相同', en: 'same number' }, rarity: 1 },
  { code: 'one-digit', name: { zh: '一位数字不同', en: 'one digit changed' }, rarity: 0 },
  { code: 'swap', name: { zh: '相邻数字颠倒', en: 'two digits swapped' }, rarity: 0 },
  ELSE,
];

function pair(when: string, a: string, b: string, expect: string): ComparisonExample {
  return { when, given: [[a], [b]], expect };
}

const EXAMPLES: readonly ComparisonExample[] = [
  pair('one number is not given', '19900000123', '无', 'missing'),
  pair('filled in with zeros', '19900000123', '00000000000', 'missing'),
  pair('with the country in front', '+86 199-0000-0123', '19900000123', 'exact'),
  pair('with 0086 and without', '0086 19900000123', '199 0000 0123', 'exact'),
  pair('the first of two', '19900000123/19900000456', '19900000123', 'exact'),
  pair('one digit typed wrong', '19900000123', '19900000128', 'one-digit'),
  pair('two digits swapped', '19900000123', '19900000132', 'swap'),
  pair('two digits swapped in the middle', '19912345678', '19921345678', 'swap'),
  pair('another number', '19900000123', '19900004567', 'else'),
];

/* 13912345678, not all ones: nearly every cell. */
function isMobile(cell: string): boolean {
  if (cell.length !== MOBILE_LENGTH || cell.charCodeAt(0) !== ONE) return false;
  let others = 0;
  for (let i = 1; i < MOBILE_LENGTH; i += 1) {
    const code = cell.charCodeAt(i);
    if (code < ZERO || code > NINE) return false;
    if (code !== ONE) others += 1;
  }
  return others > 0;
}

function digitsOf(cell: string): string {
  if (isMobile(cell)) return cell;
  if (isNoAnswer(cell)) return '';
  const text = cell.normalize('NFKC').split(NEXT)[0] ?? '';
  const digits = text.replace(COUNTRY, '').replaceAll(/\D/gu, '').replace(MOBILE_WITH_COUNTRY, '');
  return digits.length < FEWEST || /^(\d)\1*$/u.test(digits) ? '' : digits.slice(-MOST);
}

/* The digits from `start` to before `end`, counted from the end of the number. */
function packed(digits: string, start: number, end: number): number {
  let word = 0;
  for (let i = end - 1; i >= start; i -= 1) {
    const at = digits.length - 1 - i;
    word = (word << 4) | (at < 0 ? 0 : digits.charCodeAt(at) - 47);
  }
  return word >>> 0;
}

/* Swapped digits may be the eighth and ninth from the end, which lie in two words. */
function areSwapped(words: Uint32Array, a: number, b: number, low: number, high: number): boolean {
  if (high === 0) return isNeighbourSwap(words[a] ?? 0, words[b] ?? 0, low);
  if (low === 0) return isNeighbourSwap(words[a + 1] ?? 0, words[b + 1] ?? 0, high);
  if ((low & 0x0fffffff) !== 0 || (high & ~0xf) !== 0) return false;
  const crossed = (words[a] ?? 0) >>> 28 === ((words[b + 1] ?? 0) & 0xf);
  return crossed && (words[b] ?? 0) >>> 28 === ((words[a + 1] ?? 0) & 0xf);
}

/**
 * Telephone numbers, digits only, without the country code of China. Numbers that many records share (a hospital's, a
 * village clerk's) count little, because the rarity of the number counts in full.
 */
export const phone = defineComparison({
  code: 'phone',
  name: { zh: '电话号码', en: 'telephone number' },
  source: '电信网编号计划 (2017): mobile numbers of 11 digits beginning with 1; ITU-T E.164 (country code 86)',
  columns: ['telephone number'],
  levels: LEVELS,
  width: 2,
  pack(cells, words, at) {
    const digits = digitsOf(cells[0] ?? '');
    words[at] = packed(digits, 0, PER_WORD);
    words[at + 1] = packed(digits, PER_WORD, MOST);
  },
  level(words, a, b) {
    const lowA = words[a] ?? 0;
    const lowB = words[b] ?? 0;
    if (lowA === 0 || lowB === 0) return 0;
    const low = lowA ^ lowB;
    const high = (words[a + 1] ?? 0) ^ (words[b + 1] ?? 0);
    if ((low | high) === 0) return 1;
    const differing = nibbleCount(low) + nibbleCount(high);
    if (differing === 1) return 2;
    return differing === 2 && areSwapped(words, a, b, low, high) ? 3 : 4;
  },
  term: (cells) => digitsOf(cells[0] ?? ''),
  examples: EXAMPLES,
});
