import { hasRightCheck, ID_LENGTH, OLD_ID_LENGTH } from '../../../domain/values/identity-check.ts';

/** What a token begins with. None of the signs that part natural keys and names of pairs (`|`, `:`, `#`, `~`) is in one. */
export const TOKEN_PREFIX = 'idn.';

/** A whole token: the prefix and 16 bytes in base64url (RFC 4648 §5). */
export const TOKEN = /idn\.[A-Za-z0-9_-]{22}/g;

/** Characters of a token. */
export const TOKEN_LENGTH = 26;

/** What people put between the digits of a number, besides nothing. */
const SIGNS = "- \u00A0\u3000‐‑‒–—―－·.'’‘\u200B";
const BETWEEN = `[${SIGNS}]`;
const DIGIT = '[0-9０-９]';

/** A text that looks like a token, or digits in a row, loosely written; asked only where {@link nextCandidate} says. */
const CANDIDATE = new RegExp(
  String.raw`idn\.[A-Za-z0-9_-]{22}|${DIGIT}(?:${BETWEEN}{0,2}${DIGIT}){14,}(?:${BETWEEN}?[XxＸｘХхΧχ×])?`,
  'y',
);

const SOLID = /[0-9]+[XxＸｘ]?/g;

/** Numbers shorter than the older identity numbers are never looked at. */
export const SHORTEST = OLD_ID_LENGTH;

/**
 * Replaces every text inside `text` that is an identity number as somebody wrote it: 18 or 15 characters, valid or
 * not, with blanks or full-width digits, inside a natural key, a sentence or JSON. What already looks like a token is replaced
 * too, so that no file can bring a token along. Digests in hexadecimal are left alone.
 */
export function replaceNumbers(text: string, replace: (written: string) => string): string {
  if (text.length < SHORTEST) return text;
  let replaced = '';
  let done = 0;
  for (let at = nextCandidate(text, 0); at >= 0; at = nextCandidate(text, done)) {
    const { lastIndex: end } = CANDIDATE;
    replaced += text.slice(done, at) + replacement(text, text.slice(at, end), at, replace);
    done = end;
  }
  return done === 0 ? text : replaced + text.slice(done);
}

function replacement(text: string, found: string, at: number, replace: (written: string) => string): string {
  if (found.startsWith(TOKEN_PREFIX)) return replace(found);
  const inner = replaceSolid(text, found, at, replace);
  if (inner !== found || !isLooseNumber(found) || isInDigest(text, at, found.length)) return inner;
  return replace(found);
}

/**
 * Where the next candidate begins, or -1; it ends at the `lastIndex` of its expression, until another is looked for. One look at each character: the
 * expression alone would try at every digit of every date, which cost a tenth of an import.
 */
function nextCandidate(text: string, from: number): number {
  let digits = 0;
  let gap = 0;
  let start = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      if (digits === 0) start = at;
      digits += 1;
      gap = 0;
      if (digits === SHORTEST && isCandidate(text, start)) return start;
    } else if (code === TOKEN_START) {
      digits = 0;
      if (isCandidate(text, at)) return at;
    } else if (digits > 0 && (++gap > MOST_BETWEEN || !BETWEENS.has(code))) digits = 0;
  }
  return -1;
}

function isCandidate(text: string, at: number): boolean {
  CANDIDATE.lastIndex = at;
  return CANDIDATE.test(text);
}

/** Signs between two digits of one number. */
const MOST_BETWEEN = 2;
const TOKEN_START = TOKEN_PREFIX.charCodeAt(0);
const BETWEENS: ReadonlySet<number> = new Set(Array.from(SIGNS, (sign) => sign.charCodeAt(0)));
const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);

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

/**
 * The kind of a text goes into its token, so that a slip never gets the token of a real person: a number in its one form
 * with the right check character, one that fails, or anything as it was written.
 */
export function kindOf(text: string): 'number' | 'failing' | 'written' {
  if (text.length !== ID_LENGTH || !/^\d{17}[\dX]$/.test(text)) return 'written';
  return hasRightCheck(text) ? 'number' : 'failing';
}
