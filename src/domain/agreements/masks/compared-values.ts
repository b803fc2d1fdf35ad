import type { Wording } from '../../values/wording.ts';
import type { FieldKind } from '../../feeds/field.ts';
import { oneSlipApart, upgrade15 } from '../../values/identity-number.ts';
import { compareNames } from '../../values/names/names.ts';
import { isWithin } from '../../values/region.ts';
import { EQUAL, MISSING, type MaskedComparison } from './compared.ts';

/** More places than these make another number, not a slip: they are not told, so that nobody reads a number off them. */
const MOST_PLACES = 2;

const at = (place: number): Wording => ({ zh: `第${place}位不同`, en: `digit ${place} differs` });
const SWAPPED = (place: number): Wording => ({
  zh: `第${place}、${place + 1}位颠倒`,
  en: `digits ${place} and ${place + 1} are swapped`,
});
const OTHER_LENGTH: Wording = { zh: '位数不同', en: 'another number of digits' };
const OLD_FORM: Wording = { zh: '15位与18位号码', en: 'number of 15 and of 18 digits' };
const MANY: Wording = { zh: '多处不同', en: 'differs in many places' };

/** Numbers of persons and certificates: one slip is a variant, and where it is. */
export function comparedNumbers(a: string, b: string): MaskedComparison {
  if (upgrade15(a) === b || upgrade15(b) === a) return { answer: 'variant', places: [OLD_FORM] };
  if (a.length !== b.length) return { answer: 'different', places: [OTHER_LENGTH] };
  const places = differingPlaces(a, b);
  if (oneSlipApart(a, b)) {
    const [first = 0] = places;
    return { answer: 'variant', places: [places.length === 1 ? at(first) : SWAPPED(first)] };
  }
  return { answer: 'different', places: places.length > MOST_PLACES ? [MANY] : places.map(at) };
}

/** Places, from 1, at which two texts of one length differ. */
function differingPlaces(a: string, b: string): readonly number[] {
  return Array.from({ length: a.length }, (_, index) => index + 1).filter((place) => a[place - 1] !== b[place - 1]);
}

const VARIANT: Wording = { zh: '繁简、异体或易混用字', en: 'traditional, variant or confused characters' };
const HOMOPHONE: Wording = { zh: '同音不同字', en: 'same sound, other characters' };
const character = (place: number): Wording => ({ zh: `第${place}字不同`, en: `character ${place} differs` });
const SHORTER: Wording = { zh: '字数不同', en: 'another number of characters' };

/** Names: variants and homophones by the hub's own comparison of names, and which character it is. */
export function comparedNames(a: string, b: string): MaskedComparison {
  const answer = compareNames(a, b);
  switch (answer) {
    case 'equal':
      return EQUAL;
    case 'unanswerable':
      return MISSING;
    case 'variant':
      return { answer: 'variant', places: [VARIANT, ...characters(a, b)] };
    case 'homophone':
      return { answer: 'variant', places: [HOMOPHONE, ...characters(a, b)] };
    case 'different':
      return { answer: 'different', places: characters(a, b) };
  }
}

function characters(a: string, b: string): readonly Wording[] {
  const [left, right] = [Array.from(a), Array.from(b)];
  if (left.length !== right.length) return [SHORTER];
  return left.flatMap((point, index) => (point === right[index] ? [] : [character(index + 1)]));
}

const COARSER: Wording = { zh: '一方区划更粗', en: 'one region is coarser' };

/** Codes, regions and texts have no slips to name; a region inside the other is a variant. */
export function comparedCodes(kind: FieldKind, a: string, b: string): MaskedComparison {
  if (kind === 'region' && (isWithin(a, b) || isWithin(b, a))) return { answer: 'variant', places: [COARSER] };
  if (kind === 'text' && folded(a) === folded(b)) return EQUAL;
  return { answer: 'different', places: [] };
}

const folded = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');
