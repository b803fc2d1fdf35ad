import { ID_LENGTH, OLD_ID_LENGTH } from '../../../src/domain/values/identity-check.ts';

/** What people put between the digits of a number, besides nothing. */
const BETWEEN = String.raw`[ \u00A0\u3000\-‐-―－·.'’‘\u200B]`;
const DIGIT = '[0-9０-９]';

/** A text that looks like a token, or digits in a row, loosely written. */
const CANDIDATE = new RegExp(
  String.raw`idn\.[A-Za-z0-9_-]{22}|${DIGIT}(?:${BETWEEN}{0,2}${DIGIT}){14,}(?:${BETWEEN}?[XxＸｘХхΧχ×])?`,
  'g',
);

const SOLID = /[0-9]+[XxＸｘ]?/g;

/** Numbers replaced by looking for candidates at every character of the text. */
export function numbersReplacedSlowly(text: string, replace: (written: string) => string): string {
  return text.replace(CANDIDATE, (found, at: number) => {
    if (found.startsWith('idn.')) return replace(found);
    const inner = replaceSolid(text, found, at, replace);
    if (inner !== found || !isLooseNumber(found) || isInDigest(text, at, found.length)) return inner;
    return replace(found);
  });
}

/** Replaces the numbers that are written without anything between their digits. */
const replaceSolid = (text: string, found: string, at: number, replace: (written: string) => string): string =>
  found.replace(SOLID, (solid, inside: number) => {
    if (!isNumber(solid) || isInDigest(text, at + inside, solid.length)) return solid;
    return isBareInJson(text, at + inside, solid.length) ? `"${replace(solid)}"` : replace(solid);
  });

/** A number of JSON, or a bare element of an array literal: its token is a text and needs quotes. */
function isBareInJson(text: string, at: number, length: number): boolean {
  const isWrapped = (text.startsWith('{') && text.endsWith('}')) || (text.startsWith('[') && text.endsWith(']'));
  return isWrapped && /[[{:,\s]/.test(text.charAt(at - 1)) && /[\]},]/.test(text.charAt(at + length));
}

const isNumber = (digits: string): boolean => SOLID_NUMBER.test(digits) && !hasOtherMeaning(digits);
const SOLID_NUMBER = /^(?:\d{15}|\d{17}[\dXx]?)$/;

/** 17 digits are a number that lost one only if a day of the last three centuries stands where the birth date does. */
const hasOtherMeaning = (digits: string): boolean => digits.length === 17 && !BORN_SOME_DAY.test(digits);
const BORN_SOME_DAY = /^\d{6}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

function isLooseNumber(found: string): boolean {
  const { length } = found.normalize('NFKC').replace(/[^0-9XxХхΧχ×]/g, '');
  return length === ID_LENGTH || length === OLD_ID_LENGTH;
}

/** Digits inside a longer run of hexadecimal digits, such as a SHA-256 or a UUID. */
function isInDigest(text: string, at: number, length: number): boolean {
  let [from, until] = [at, at + length];
  while (from > 0 && isOfDigest(text.charCodeAt(from - 1))) from -= 1;
  while (until < text.length && isOfDigest(text.charCodeAt(until))) until += 1;
  return DIGEST.test(text.slice(from, until));
}

const DIGEST = /[0-9a-f]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;
const HYPHEN = 45;
const isOfDigest = (code: number): boolean => isHex(code) || code === HYPHEN;
const isHex = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 97 && code <= 102);
