import { hasRightCheck, upgrade15 } from '../values/identity-number.ts';
import { hasRealBirthDate } from '../values/identity-parts.ts';
import { isScientific, normaliseNumberText } from '../values/identity-reading.ts';
import { hash32 } from './hash32.ts';
import { nibblesOf } from './nibbles.ts';

/*
 * Three words: region, birth date and the rest are 18 nibbles, six to a word in the low 24 bits. The high byte of the
 * first word says what the number is; of other documents the first word holds no digits and the second a hash.
 */
export const IDENTITY_WIDTH = 3;
export const DIGITS = 0xffffff;
export const KIND_AT = 24;
/** A number of 18 places with the right check character and a real birth date. */
export const VALID = 1;
/** A number of 18 places that fails one of both. */
export const FAULTY = 2;
/** A number of 15 digits, upgraded: it has no check character of its own. */
export const OLD = 3;
/** A passport or another document. */
export const OTHER_DOCUMENT = 4;

const [ZERO, NINE, X] = [48, 57, 88];
const PLACES = 18;
const OLD_LENGTH = 15;
const PER_WORD = 6;
/** Shortest number of a document. */
const SHORTEST = 5;
/* Places were lost: still a citizen number to look at, digit by digit. */
const CITIZEN = /^\d{12,17}[\dX]$/u;
/* One character all through, or masked. */
const SAYS_NOTHING = /^(.)\1*$|[*?]/u;

/* Eighteen places, not all of one digit: what nearly every cell holds. */
function isCitizen18(cell: string): boolean {
  if (cell.length !== PLACES) return false;
  const first = cell.charCodeAt(0);
  let others = 0;
  for (let i = 0; i < PLACES; i += 1) {
    const code = cell.charCodeAt(i);
    if ((code < ZERO || code > NINE) && (code !== X || i < PLACES - 1)) return false;
    if (code !== first) others += 1;
  }
  return first !== ZERO && others > 0;
}

/** The number as written, normalised; '' when it says nothing (empty, masked, 000000, digits lost to a spreadsheet). */
function statedText(cell: string): string {
  if (isCitizen18(cell)) return cell;
  if (isScientific(cell)) return '';
  const text = normaliseNumberText(cell);
  return text.length < SHORTEST || SAYS_NOTHING.test(text) || !/\d/u.test(text) ? '' : text;
}

const upgraded = (text: string): string => (text.length === OLD_LENGTH ? (upgrade15(text) ?? text) : text);

/** A number as it is compared: 15 digits as the 18 places they became; '' when it says nothing. */
export function identityText(cell: string): string {
  return upgraded(statedText(cell));
}

function kindOf(text: string, isUpgraded: boolean): number {
  if (isUpgraded) return OLD;
  if (!isCitizen18(text) && !CITIZEN.test(text)) return OTHER_DOCUMENT;
  return hasRightCheck(text) && hasRealBirthDate(text) ? VALID : FAULTY;
}

function writeDigits(text: string, words: Uint32Array, at: number): void {
  for (let place = 0; place < PLACES; place += PER_WORD) {
    const word = at + place / PER_WORD;
    words[word] = ((words[word] ?? 0) | nibblesOf(text, place, place + PER_WORD)) >>> 0;
  }
}

/** Packs a number; clears the words when it says nothing. */
export function packIdentity(cell: string, words: Uint32Array, at: number): void {
  const stated = statedText(cell);
  const text = upgraded(stated);
  words.fill(0, at, at + IDENTITY_WIDTH);
  if (text === '') return;
  const kind = kindOf(text, stated !== text);
  words[at] = (kind << KIND_AT) >>> 0;
  if (kind === OTHER_DOCUMENT) words[at + 1] = hash32(text);
  else writeDigits(text, words, at);
}
