import { foldedWords } from './folded-words.ts';
import { short16, hash32 } from './hash32.ts';
import { sayNothing } from './no-answer.ts';
import { packSymbols } from './packed-symbols.ts';

/** Words of characters: 10 of them. */
export const CODE_WORDS = 2;
/** Words of a packed postcode: its characters, then the short hashes of its outward part and of its area. */
export const POSTCODE_WIDTH = CODE_WORDS + 1;

/* United Kingdom (BS 7666): outward part and inward part, which may be left out; ZZ99 stands for "no address known". */
const BRITISH = /^([a-z]{1,2})(\d[a-z\d]?)(?:\d[a-z]{2})?$/u;
const BRITISH_UNKNOWN = 'zz99';
const CANADIAN = /^[a-z]\d[a-z]\d[a-z]\d$/u;
/** Digits of a code of digits alone that name the delivery district and the area: China, Australia, United States … */
const DISTRICT_DIGITS = 3;
const AREA_DIGITS = 2;
/* Ten digits, Iran's, are the longest. What is longer or written otherwise is no postcode, and packing could not tell it apart. */
const POSTCODE = /^[a-z\d]{1,10}$/u;

/** A postcode in its folded form, '' when it says nothing. */
export function postcodeOf(cell: string): string {
  const words = foldedWords(cell);
  const code = words.join('');
  return sayNothing(words) || code.startsWith(BRITISH_UNKNOWN) || !POSTCODE.test(code) ? '' : code;
}

/** The district (outward part) and the area of a folded postcode. */
export function districtOf(code: string): readonly [district: string, area: string] {
  const british = CANADIAN.test(code) ? null : BRITISH.exec(code);
  const letters = british?.[1];
  if (letters !== undefined) return [letters + (british?.[2] ?? ''), letters];
  return [code.slice(0, DISTRICT_DIGITS), code.slice(0, AREA_DIGITS)];
}

/** Packs a postcode; all 0 when missing. */
export function packPostcode(cells: readonly string[], words: Uint32Array, at: number): void {
  const code = postcodeOf(cells[0] ?? '');
  const [district, area] = districtOf(code);
  packSymbols(code, words, at, CODE_WORDS);
  words[at + CODE_WORDS] = code === '' ? 0 : (short16(hash32(district)) << 16) | short16(hash32(area));
}
