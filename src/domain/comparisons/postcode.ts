import { ELSE, MISSING } from './comparison.ts';
import { isOneEdit } from './damerau.ts';
import { defineComparison } from './define-comparison.ts';
import { CODE_WORDS, packPostcode, POSTCODE_WIDTH, postcodeOf } from './packed-postcode.ts';
import { differingSymbols, symbolCount, unpackSymbols } from './packed-symbols.ts';

/* Indexes into the levels below. */
const EXACT = 1;
const SLIP = 2;
const DISTRICT = 3;
const AREA = 4;
const DIFFERENT = 5;

/** Of a shorter code, such as an outward part alone, too many others are one character away. */
const SHORTEST_SLIP = 4;

const LEFT = new Uint8Array(32);
const RIGHT = new Uint8Array(32);

function level(words: Uint32Array, a: number, b: number): number {
  const head = words[a] ?? 0;
  const other = words[b] ?? 0;
  if (head === 0 || other === 0) return 0;
  if (head === other && words[a + 1] === words[b + 1]) return EXACT;
  if (isSlip(words, a, b)) return SLIP;
  const parts = (words[a + CODE_WORDS] ?? 0) ^ (words[b + CODE_WORDS] ?? 0);
  if (parts >>> 16 === 0) return DISTRICT;
  return (parts & 0xffff) === 0 ? AREA : DIFFERENT;
}

function isSlip(words: Uint32Array, a: number, b: number): boolean {
  const lengthA = symbolCount(words, a, CODE_WORDS);
  const lengthB = symbolCount(words, b, CODE_WORDS);
  if (Math.abs(lengthA - lengthB) > 1 || Math.min(lengthA, lengthB) < SHORTEST_SLIP) return false;
  if (lengthA === lengthB && differingSymbols(words, a, b, CODE_WORDS) > 2) return false;
  unpackSymbols(words, a, CODE_WORDS, LEFT);
  unpackSymbols(words, b, CODE_WORDS, RIGHT);
  return isOneEdit(LEFT, lengthA, RIGHT, lengthB);
}

/** Postcode of the United Kingdom, of Canada, or of digits (4 Australia, 5 Germany and United States, 6 China). */
export const postcode = defineComparison({
  code: 'postcode',
  name: { zh: '邮政编码', en: 'postcode' },
  source:
    'BS 7666 (outward part, area); codes of digits by the first three and two, as post offices sort; Damerau 1964',
  columns: ['postcode'],
  levels: [
    MISSING,
    { code: 'exact', name: { zh: '相同', en: 'same' }, rarity: 1 },
    { code: 'slip', name: { zh: '一位笔误', en: 'one character changed, missing, added or swapped' }, rarity: 0.5 },
    { code: 'district', name: { zh: '同一投递区', en: 'same district' }, rarity: 0 },
    { code: 'area', name: { zh: '同一地区', en: 'same area' }, rarity: 0 },
    ELSE,
  ],
  width: POSTCODE_WIDTH,
  pack: packPostcode,
  level,
  term: (cells) => postcodeOf(cells[0] ?? ''),
  examples: [
    { when: 'filled with zeros', given: [['00000'], ['90210']], expect: 'missing' },
    { when: 'no fixed address in British registers', given: [['ZZ99 3VZ'], ['AB12 3CD']], expect: 'missing' },
    { when: 'what was written is no postcode', given: [['ꁴ'], ['ಱ']], expect: 'missing' },
    {
      when: 'an address stands where the code belongs',
      given: [['12 High Street'], ['12 High Street']],
      expect: 'missing',
    },
    { when: 'the blank is left out', given: [['ab123cd'], ['AB12 3CD']], expect: 'exact' },
    { when: 'one digit of four differs', given: [['2601'], ['2607']], expect: 'slip' },
    { when: 'neighbours are swapped', given: [['AB12 3CD'], ['AB21 3CD']], expect: 'slip' },
    { when: 'the same outward part', given: [['AB12 3CD'], ['AB12 9XY']], expect: 'district' },
    { when: 'only the outward part is known', given: [['AB12'], ['AB12 9XY']], expect: 'district' },
    { when: 'the long form of a five-digit code', given: [['90210-1234'], ['90210']], expect: 'district' },
    { when: 'the same letters', given: [['AB12 3CD'], ['AB4 9XY']], expect: 'area' },
    { when: 'the same first two digits', given: [['310012'], ['315899']], expect: 'area' },
    { when: 'another area', given: [['AB12 3CD'], ['LS9 7TF']], expect: 'else' },
  ],
});
